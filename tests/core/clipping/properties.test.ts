import fc from 'fast-check';
import type { MultiPolygon, Polygon, Position } from 'geojson';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import type { Boundaries } from '../../../src/core/clipping/boundaries';
import { coverShape } from '../../../src/core/clipping/cover-shape';
import type { CoveredEngland } from '../../../src/core/clipping/shape-coverage';
import type { SchoolTable } from '../../../src/core/records/school-table';
import { seeded } from '../../../src/core/seeded';
import { publishedBoundaries } from './published-england';
import { randomShape, SHAPE_KINDS } from './random-shapes';
import { box, polygon } from './toy-boundaries';

// Hundreds of shapes over all of England: seconds, and more on a machine that does other work too.
vi.setConfig({ testTimeout: 60_000 });

let boundaries: Boundaries;
let districts: readonly (Polygon | MultiPolygon)[];
let schools: SchoolTable;
beforeAll(async () => {
  const england = await publishedBoundaries();
  boundaries = england.boundaries;
  districts = england.geometries;
  schools = await england.atlas.schools();
});

function cover(geometry: Polygon | MultiPolygon): CoveredEngland {
  const result = coverShape({ kind: 'shape', geometry }, boundaries, { schools });
  if (result.kind !== 'exact') throw new Error(JSON.stringify(result));
  return result;
}

const shares = (covered: CoveredEngland) => new Map(covered.atoms.map(({ atom, share }) => [atom, share]));

/** Any of the random shapes that has something of England in it. */
const anyShape = fc
  .record({ kind: fc.constantFrom(...SHAPE_KINDS), seed: fc.integer({ min: 1_000, max: 1_000_000 }) })
  .map(({ kind, seed }) => randomShape(kind, seeded(seed), districts))
  .filter((shape) => coverShape({ kind: 'shape', geometry: shape }, boundaries).kind !== 'failed');
const check = (property: (shape: Polygon) => void, numRuns = 40) =>
  fc.assert(fc.property(anyShape, property), { numRuns, seed: 20_260 });

describe('a shape drawn exactly along a border', () => {
  it('takes all of that district and of its schools, and nothing of any other', () => {
    const numbers = districts.map((_, atom) => atom).filter((atom) => atom % 6 === 0);
    for (const atom of numbers) {
      const covered = cover(districts[atom]!);
      expect(covered.atoms).toEqual([{ atom, share: 1, area: boundaries.atoms[atom]!.area }]);
      expect(covered.outside).toBe(0);
      const own = [...schools.atom.keys()].filter((row) => schools.atom[row] === atom);
      expect([...covered.schools]).toEqual(own);
    }
  });

  it('takes the two of a pair when it is drawn round both', () => {
    const [a, b] = [districts[100]!, districts[101]!].map((geometry) =>
      geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates,
    );
    const covered = cover({ type: 'MultiPolygon', coordinates: [...a!, ...b!] });
    expect(covered.atoms.map(({ atom, share }) => [atom, share])).toEqual([
      [100, 1],
      [101, 1],
    ]);
  });
});

describe('a shape and all that is not in it', () => {
  /*
   *   +---------------+
   *   |  England      |     the frame with the shape as a hole
   *   |     .-.       |
   *   |    (   )      |
   *   |     '-'       |
   *   +---------------+
   */
  it('make England together', () => {
    const frame = box(-10, 48, 4, 58);
    check((shape) => {
      const inside = shares(cover(shape));
      // A hole needs one ring: the complement of a shape with a hole is a frame with a hole, and an island in it.
      const [shell, ...holes] = shape.coordinates;
      const rest: MultiPolygon = {
        type: 'MultiPolygon',
        coordinates: [[frame, [...shell!].reverse()], ...holes.map((hole) => [[...hole].reverse()])],
      };
      const outside = shares(cover(rest));
      for (const atom of boundaries.atoms.keys()) {
        expect(Math.abs((inside.get(atom) ?? 0) + (outside.get(atom) ?? 0) - 1)).toBeLessThanOrEqual(1e-6);
      }
    }, 20);
  });
});

describe('an answer', () => {
  it('is the same to the last bit wherever a ring begins and whichever way it turns', () => {
    check((shape) => {
      const before = cover(shape);
      const turned = shape.coordinates.map((ring) => {
        const open = ring.slice(0, -1);
        const from = open.length >> 1;
        const rotated = [...open.slice(from), ...open.slice(0, from)].reverse();
        return [...rotated, rotated[0]!];
      });
      const after = cover(polygon(...turned));
      expect({ ...after, explanation: 0 }).toEqual({ ...before, explanation: 0 });
    });
  });

  it('is the same to the last bit in whatever order parts are given', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 309 }), { minLength: 2, maxLength: 5 }), (picked) => {
        const parts = [...new Set(picked)].map((atom) => squareRound(districts[atom]!));
        const one = cover({ type: 'MultiPolygon', coordinates: parts });
        const other = cover({ type: 'MultiPolygon', coordinates: [...parts].reverse() });
        expect(other.atoms).toEqual(one.atoms);
      }),
      { numRuns: 20, seed: 20_261 },
    );
  });

  it('grows with the shape, atom by atom', () => {
    check((shape) => {
      const hull = polygon(boxRound(shape));
      const [small, large] = [shares(cover(shape)), shares(cover(hull))];
      for (const [atom, share] of small) expect(large.get(atom) ?? 0).toBeGreaterThanOrEqual(share - 1e-6);
    });
  });

  it('never gives more than the shape has, nor a share past 1', () => {
    check((shape) => {
      const { atoms, area, outside } = cover(shape);
      const inside = atoms.reduce((sum, part) => sum + part.area, 0);
      expect(Math.abs(inside + outside - area)).toBeLessThanOrEqual(2e-6 * area);
      for (const { share } of atoms) expect(share).toBeLessThanOrEqual(1);
      for (const { share } of atoms) expect(share).toBeGreaterThan(0);
    });
  });
});

function boxRound(shape: Polygon): Position[] {
  const [xs, ys] = [0, 1].map((axis) => shape.coordinates.flat().map((point) => point[axis]!));
  return box(Math.min(...xs!), Math.min(...ys!), Math.max(...xs!), Math.max(...ys!));
}

/** A square of some kilometres at the first point of a district's border. */
function squareRound(geometry: Polygon | MultiPolygon): Position[][] {
  const [lon = 0, lat = 0] = (
    geometry.type === 'Polygon' ? geometry.coordinates[0] : geometry.coordinates[0]![0]
  )![0]!;
  return [box(lon - 0.05, lat - 0.03, lon + 0.05, lat + 0.03)];
}
