import type { Feature, Polygon, Position } from 'geojson';
import { topology } from 'topojson-server';
import { Boundaries } from '../../../src/core/clipping/boundaries';
import { packBoundaries } from '../../../src/core/clipping/pack-boundaries';

/*
 * Nine atoms of a tenth of a degree each, and one that is two islands, in the middle of England, with sea around.
 *
 *   53.3  +-----+-----+-----+
 *         |  6  |  7  |  8  |   +-+
 *   53.2  +-----+-----+-----+   |9|   islands: 0.02 square, at
 *         |  3  |  4  |  5  |   +-+   (-0.65, 53.21) and (-0.65, 53.11)
 *   53.1  +-----+-----+-----+   +-+
 *         |  0  |  1  |  2  |   |9|
 *   53.0  +-----+-----+-----+   +-+
 *       -1.0  -0.9  -0.8  -0.7
 */
const EDGES = [-1, -0.9, -0.8, -0.7];
const ROWS = [53, 53.1, 53.2, 53.3];

/** A closed ring round a box, anticlockwise. */
export function box(west: number, south: number, east: number, north: number): Position[] {
  return [
    [west, south],
    [east, south],
    [east, north],
    [west, north],
    [west, south],
  ];
}

export function polygon(...rings: Position[][]): Polygon {
  return { type: 'Polygon', coordinates: rings };
}

export function toyAtoms(): Feature[] {
  const squares = Array.from({ length: 9 }, (_, id): Feature => {
    const [column, row] = [id % 3, Math.floor(id / 3)];
    return {
      type: 'Feature',
      id,
      properties: {},
      geometry: polygon(box(EDGES[column]!, ROWS[row]!, EDGES[column + 1]!, ROWS[row + 1]!)),
    };
  });
  const islands = [box(-0.65, 53.21, -0.63, 53.23), box(-0.65, 53.11, -0.63, 53.13)].map((ring) => [ring]);
  return [
    ...squares,
    { type: 'Feature', id: 9, properties: {}, geometry: { type: 'MultiPolygon', coordinates: islands } },
  ];
}

export function toyBoundaries(): Boundaries {
  return new Boundaries(
    packBoundaries(topology({ atoms: { type: 'FeatureCollection', features: toyAtoms() } })),
  );
}
