import type { MultiPolygon, Polygon, Position } from 'geojson';
import { type Ring, type Rings, STEPS } from './rings';

/** Clean polygons as GeoJSON (RFC 7946): degrees, rings closed, shells anticlockwise. */
export function shapeGeometry(polygons: readonly Rings[]): Polygon | MultiPolygon {
  const coordinates = polygons.map((rings) => rings.map(positionsOf));
  const [only, ...others] = coordinates;
  return others.length === 0
    ? { type: 'Polygon', coordinates: only ?? [] }
    : { type: 'MultiPolygon', coordinates };
}

function positionsOf(ring: Ring): Position[] {
  const positions: Position[] = [];
  for (let i = 0; i <= ring.length; i += 2) {
    const at = i < ring.length ? i : 0;
    positions.push([(ring[at] ?? 0) / STEPS, (ring[at + 1] ?? 0) / STEPS]);
  }
  return positions;
}
