import type { Feature, FeatureCollection, MultiPolygon, Polygon, Position } from 'geojson';
import type { Provenance } from './csv';
import { rightHanded } from './winding';

export interface ExportedPlace {
  readonly name: string;
  readonly geometry: Polygon | MultiPolygon;
  /** What a reader of the file may want to know of the place; all values plain. */
  readonly properties: Readonly<Record<string, string | number | boolean | null>>;
}

/**
 * Places as GeoJSON (RFC 7946): WGS84, shells anticlockwise. Provenance stands in the foreign member `provenance`,
 * which readers of GeoJSON pass over.
 */
export function toGeoJson(provenance: Provenance, places: readonly ExportedPlace[]): string {
  const features = places.map(({ name, geometry, properties }): Feature => {
    const turned = rightHanded(geometry);
    return { type: 'Feature', bbox: box([turned]), properties: { name, ...properties }, geometry: turned };
  });
  const collection: FeatureCollection & { readonly provenance: Provenance } = {
    type: 'FeatureCollection',
    provenance,
    ...(features.length === 0
      ? {}
      : { bbox: box(features.map(({ geometry }) => geometry as Polygon | MultiPolygon)) }),
    features,
  };
  return `${JSON.stringify(collection)}\n`;
}

type Box = [west: number, south: number, east: number, north: number];

function box(geometries: readonly (Polygon | MultiPolygon)[]): Box {
  const edges: Box = [Infinity, Infinity, -Infinity, -Infinity];
  for (const [lon = 0, lat = 0] of geometries.flatMap(points)) {
    edges[0] = Math.min(edges[0], lon);
    edges[1] = Math.min(edges[1], lat);
    edges[2] = Math.max(edges[2], lon);
    edges[3] = Math.max(edges[3], lat);
  }
  return edges;
}

function points(geometry: Polygon | MultiPolygon): Position[] {
  return geometry.type === 'Polygon' ? geometry.coordinates.flat() : geometry.coordinates.flat(2);
}
