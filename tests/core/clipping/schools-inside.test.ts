import { booleanPointInPolygon } from '@turf/boolean-point-in-polygon';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { coverShape } from '../../../src/core/clipping/cover-shape';
import type { SchoolPoints } from '../../../src/core/clipping/schools-inside';
import { seeded } from '../../../src/core/seeded';
import { publishedBoundaries } from './published-england';
import { randomShape, SHAPE_KINDS } from './random-shapes';
import { box, polygon, toyBoundaries } from './toy-boundaries';

vi.setConfig({ testTimeout: 60_000 });

const toy = toyBoundaries();

function rowsIn(west: number, south: number, east: number, north: number, schools: SchoolPoints): number[] {
  const geometry = polygon(box(west, south, east, north));
  const result = coverShape({ kind: 'shape', geometry }, toy, { schools });
  if (result.kind === 'failed') throw new Error(JSON.stringify(result));
  return [...result.schools];
}

describe('schools in a shape', () => {
  /*
   *    -0.9       -0.8
   *      +----------+
   *     a|b         |        the register lists a and b in atom 4; by the detail boundaries,
   *      |     4   c|d       which are true to 50 m, a stands beside it; d is of atom 5
   *      +----------+
   */
  const schools: SchoolPoints = {
    lon: Float64Array.of(-0.9001, -0.8999, -0.8001, -0.7999, -0.85),
    lat: Float64Array.of(53.15, 53.15, 53.12, 53.12, 53.4),
    atom: Uint16Array.of(4, 4, 4, 5, 9),
  };

  it('are those whose point is inside', () => {
    expect(rowsIn(-0.91, 53.11, -0.79, 53.19, schools)).toEqual([0, 1, 2, 3]);
    expect(rowsIn(-0.89, 53.11, -0.79, 53.19, schools)).toEqual([2, 3]);
    expect(rowsIn(-0.89, 53.13, -0.81, 53.17, schools)).toEqual([]);
  });

  it('are those of the district where the outline follows its border', () => {
    expect(rowsIn(-0.9, 53.1, -0.8, 53.2, schools)).toEqual([0, 1, 2]);
    expect(rowsIn(-0.8, 53.1, -0.7, 53.2, schools)).toEqual([3]);
  });

  it('may be all that a shape has, as on a pier', () => {
    expect(rowsIn(-0.86, 53.39, -0.84, 53.41, schools)).toEqual([4]);
  });
});

describe('25,100 schools in shapes at random', () => {
  let england: Awaited<ReturnType<typeof publishedBoundaries>>;
  beforeAll(async () => {
    england = await publishedBoundaries();
  });

  it('are those that Turf finds', async () => {
    const schools = await england.atlas.schools();
    const points = Array.from(schools.lon, (lon, row) => [lon, schools.lat[row]!]);
    // Shapes along borders are another matter: there the district decides.
    for (const kind of SHAPE_KINDS.filter((each) => each !== 'border')) {
      for (const seed of [1, 2, 3]) {
        const shape = randomShape(kind, seeded(seed), england.geometries);
        const result = coverShape({ kind: 'shape', geometry: shape }, england.boundaries, { schools });
        const found = result.kind === 'failed' ? [] : [...result.schools];
        const turf = points.flatMap((point, row) => (booleanPointInPolygon(point, shape) ? [row] : []));
        expect(found, `${kind} ${seed}`).toEqual(turf);
      }
    }
  });
});
