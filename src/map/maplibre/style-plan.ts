import type { FeatureCollection } from 'geojson';
import type { GeoJSONSourceSpecification, LayerSpecification } from 'maplibre-gl';

/** What MapLibre is asked to show: sources by id and layers bottom to top. Compared, then applied, by `applyPlan`. */
export interface StylePlan {
  readonly sources: ReadonlyMap<string, PlannedSource>;
  readonly layers: readonly PlannedLayer[];
}

export interface PlannedSource {
  /** Two sources of one id and one key hold the same data, so that nothing is decoded or sent twice. */
  readonly key: string;
  readonly data: () => FeatureCollection;
  readonly options?: Partial<GeoJSONSourceSpecification>;
}

/** A layer of a GeoJSON source (or the background), without the forms this map has no use for. */
export type PlannedLayer = Extract<
  LayerSpecification,
  { type: 'background' | 'fill' | 'line' | 'circle' | 'symbol' }
>;

/** One part of a plan: what one layer of the scene asks for. */
export interface PlanPart {
  readonly sources: readonly (readonly [id: string, source: PlannedSource])[];
  readonly layers: readonly PlannedLayer[];
}

export function joinParts(parts: readonly PlanPart[]): StylePlan {
  return {
    sources: new Map(parts.flatMap((part) => part.sources)),
    layers: parts.flatMap((part) => part.layers),
  };
}
