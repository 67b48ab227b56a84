import { kinks } from '@turf/kinks';
import fc from 'fast-check';
import type { Polygon, Position } from 'geojson';
import { describe, expect, it } from 'vitest';
import { type CheckedShape, checkShape } from '../../../../src/core/clipping/checking/check-shape';
import { selfContacts } from '../../../../src/core/clipping/checking/self-contacts';
import { edgesOf } from '../../../../src/core/clipping/edges';
import { STEPS } from '../../../../src/core/clipping/rings';
import { shapeGeometry } from '../../../../src/core/clipping/shape-geometry';
import { geodesicArea } from '../../../../src/core/geography/geodesic-area';
import { seeded } from '../../../../src/core/seeded';
import { box, polygon } from '../toy-boundaries';

const at = (...points: readonly (readonly [number, number])[]): Position[] =>
  points.map(([x, y]) => [-1.5 + x / 100, 53.5 + y / 100]);
const closed = (points: Position[]): Position[] => [...points, points[0]!];

function checked(geometry: Parameters<typeof checkShape>[0]): CheckedShape {
  const result = checkShape(geometry);
  if ('problem' in result) throw new Error(JSON.stringify(result.problem));
  return result;
}

const notes = (shape: CheckedShape) => shape.notes.map(({ code }) => code);

describe('an outline that meets itself', () => {
  /*
   *   4 a-------b
   *      \     /
   *       \   /        a bow tie: two halves of one size, one of which
   *   2     X          the hand may not have meant
   *       /   \
   *      /     \
   *   0 c-------d
   */
  it('is refused where it may mean two things, with the place', () => {
    const bow = polygon(closed(at([0, 0], [4, 0], [0, 4], [4, 4])));
    expect(checkShape(bow)).toEqual({ problem: { code: 'self-crossing', at: [-1.48, 53.52] } });
  });

  /*
   *   +-----------+
   *   |           |
   *   |         +-|-.     a loop of some metres where the hand came back
   *   +-----------+-'
   */
  it('is mended where all it may mean is the same but for a sliver, and what is in doubt is said', () => {
    const hand = at([0, 0], [4, 0], [4, 4], [0, 4], [0, -0.01], [0.02, 0.01]);
    const shape = checked(polygon(closed(hand)));
    expect(notes(shape)).toEqual(['crossings-mended']);
    expect(shape.notes[0]).toMatchObject({ count: 1, at: [-1.4999, 53.5] });
    const clean = geodesicArea(polygon(closed(at([0, 0], [4, 0], [4, 4], [0, 4]))));
    expect(shape.area / clean).toBeCloseTo(1, 3);
    expect(checked(shapeGeometry(shape.polygons)).notes).toEqual([]);
  });

  /*
   *   4 +---+---+
   *     |   |   |
   *   2 |   *   |      an outline that comes to a point of itself from within:
   *     |  / \  |      it touches, crosses nothing, and is fine
   *   0 +-+   +-+
   */
  it('is fine where it only touches', () => {
    const ring = at([0, 0], [1, 0], [2, 4], [3, 0], [4, 0], [4, 4], [0, 4]);
    expect(notes(checked(polygon(closed(ring))))).toEqual([]);
  });

  /*
   *   4 +-------+ +-------+
   *     |       |/|       |    a keyhole: out to the island and back on one line,
   *     |       * |       |    as programs write holes that know no holes
   *   0 +-------+ +-------+
   */
  it('is fine where it runs back along itself', () => {
    const keyhole = at(
      [0, 0],
      [8, 0],
      [8, 8],
      [0, 8],
      [0, 4],
      [3, 4],
      [3, 6],
      [6, 6],
      [6, 2],
      [3, 2],
      [3, 4],
      [0, 4],
    );
    const shape = checked(polygon(closed(keyhole)));
    const withHole = geodesicArea(
      polygon(closed(at([0, 0], [8, 0], [8, 8], [0, 8])), closed(at([3, 2], [3, 6], [6, 6], [6, 2]))),
    );
    expect(shape.area).toBeCloseTo(withHole, 6);
  });

  it('is refused where a figure of eight crosses in a point of its own', () => {
    const eight = at([2, 2], [0, 0], [4, 0], [2, 2], [0, 4], [4, 4]);
    expect(checkShape(polygon(closed(eight)))).toEqual({
      problem: { code: 'self-crossing', at: [-1.48, 53.52] },
    });
  });

  it('is found as Turf finds it, for outlines at random', () => {
    fc.assert(
      fc.property(fc.integer(), fc.integer({ min: 4, max: 40 }), (seed, points) => {
        const random = seeded(seed);
        const open = Array.from({ length: points }, () => [random() * 2 - 2, 52 + random()]);
        const ring = Float64Array.from(open.flat().map((degrees) => Math.round(degrees * STEPS)));
        const found = selfContacts(edgesOf([ring], true), [points]);
        // Turf names a crossing once for each of its two edges.
        const turf = kinks({ type: 'Polygon', coordinates: [closed(open)] }).features;
        const crossings = new Set(
          turf.map(({ geometry }) => geometry.coordinates.map((c) => c.toFixed(7)).join()),
        );
        expect(found.crossings >= 100 ? crossings.size >= 100 : found.crossings === crossings.size).toBe(
          true,
        );
        expect(found.touches).toBe(0);
      }),
      { numRuns: 200, seed: 7 },
    );
  });

  it('is not found in combs and stripes of thousands of teeth, upright or lying', () => {
    const teeth = Array.from({ length: 5_000 }, (_, i): [number, number][] => [
      [i / 2_500, 0],
      [i / 2_500 + 1 / 10_000, 1],
    ]).flat();
    for (const turned of [false, true]) {
      const points = [...teeth, [2, -0.5], [0, -0.5]].map(([x = 0, y = 0]) => (turned ? [y, x] : [x, y]));
      const ring = Float64Array.from(points.flat().map((value) => Math.round(value * STEPS)));
      expect(selfContacts(edgesOf([ring], true), [points.length]).crossings).toBe(0);
    }
  });
});

describe('parts of one shape', () => {
  it('are joined where they overlap, so that nothing counts twice', () => {
    const shape = checked({
      type: 'MultiPolygon',
      coordinates: [[box(-1.5, 53, -1.3, 53.1)], [box(-1.4, 53, -1.2, 53.1)]],
    });
    expect(notes(shape)).toEqual(['parts-joined']);
    expect(shape.polygons).toHaveLength(1);
    expect(shape.area).toBeCloseTo(geodesicArea(polygon(box(-1.5, 53, -1.2, 53.1))), 6);
  });

  it('stay apart where they are, an island in a lake too', () => {
    const lake = polygon(box(-1.5, 53, -1.2, 53.3), box(-1.4, 53.1, -1.3, 53.2).reverse()).coordinates;
    const shape = checked({ type: 'MultiPolygon', coordinates: [lake, [box(-1.36, 53.14, -1.34, 53.16)]] });
    expect(notes(shape)).toEqual([]);
    expect(shape.polygons).toHaveLength(2);
  });
});

describe('what is not a shape', () => {
  const ring = (coordinates: unknown) => checkShape({ type: 'Polygon', coordinates });

  it.each([
    ['no list', 'x', 'bad-coordinates'],
    ['a list of nothing', [], 'empty'],
    ['a ring of nothing', [[]], 'empty'],
    ['text for numbers', [[['-1.5', '53.8']]], 'not-a-number'],
    ['points that are no lists', [[1, 2, 3]], 'bad-coordinates'],
    ['one point', [[[-1.5, 53.8]]], 'too-few-points'],
    [
      'one point again and again',
      [
        [
          [-1.5, 53.8],
          [-1.5, 53.8],
          [-1.5, 53.8],
          [-1.5, 53.8],
        ],
      ],
      'too-few-points',
    ],
  ])('is told: %s', (_, coordinates, code) => {
    expect(ring(coordinates)).toMatchObject({ problem: { code } });
  });

  it('never makes the checks throw', () => {
    fc.assert(
      fc.property(fc.anything(), (coordinates) => {
        expect(checkShape({ type: 'MultiPolygon', coordinates })).toBeDefined();
      }),
      { numRuns: 2_000 },
    );
  });

  it('is, for any numbers in the right lists, either a clean shape or a problem', () => {
    const position = fc.tuple(fc.double({ min: -7, max: 2 }), fc.double({ min: 49, max: 56 }));
    fc.assert(
      fc.property(fc.array(fc.array(position, { maxLength: 12 }), { maxLength: 3 }), (coordinates) => {
        const result = checkShape({ type: 'Polygon', coordinates } as unknown as Polygon);
        if ('problem' in result) return;
        expect(result.area).toBeGreaterThan(0);
        expect(result.area).toBeCloseTo(geodesicArea(shapeGeometry(result.polygons)), 3);
      }),
      { numRuns: 500 },
    );
  });
});
