import type { MultiPolygon, Polygon } from 'geojson';

/** How a locality is given: what a link, a file or the drawing tool holds. Everything else is computed from it. */
export type LocalitySpec =
  | { readonly kind: 'areas'; readonly name: string; readonly places: readonly string[] }
  | {
      readonly kind: 'circle';
      readonly name: string;
      readonly lon: number;
      readonly lat: number;
      /** Kilometres. */
      readonly radius: number;
    }
  | { readonly kind: 'shape'; readonly name: string; readonly geometry: Polygon | MultiPolygon };
