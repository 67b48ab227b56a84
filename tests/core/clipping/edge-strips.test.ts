import { booleanPointInPolygon } from '@turf/boolean-point-in-polygon';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ringsHold } from '../../../src/core/clipping/boundaries';
import { EdgeStrips } from '../../../src/core/clipping/edge-strips';
import { contact, edgesOf, side } from '../../../src/core/clipping/edges';
import { boxesMeet, boxOf, type Ring, STEPS } from '../../../src/core/clipping/rings';
import { shapeGeometry } from '../../../src/core/clipping/shape-geometry';
import { seeded } from '../../../src/core/seeded';
import { star } from './random-shapes';

const ringOf = (points: readonly (readonly number[])[]): Ring =>
  Float64Array.from(points.flat().map((degrees) => Math.round(degrees * STEPS)));
/** Rings in whole steps of the grid, small enough to draw. */
const drawn = (...points: readonly (readonly [number, number])[]): Ring => Float64Array.from(points.flat());

/*
 *   6 +-----------+
 *     |  +-----+  |     a shell with a hole; p in the shell, q in the hole, r in the bay
 *   4 |  |  q  |  |     that the notch at the bottom makes
 *     |p +-----+  |
 *   2 |   +---+   |
 *     |   | r |   |
 *   0 +---+   +---+
 *     0   4   8   12
 */
const SHELL = drawn([0, 0], [4, 0], [4, 2], [8, 2], [8, 0], [12, 0], [12, 6], [0, 6]);
const HOLE = drawn([3, 3], [3, 5], [9, 5], [9, 3]);

describe('a point', () => {
  it('is inside the shell, not in its holes, not in its bays', () => {
    const strips = new EdgeStrips(edgesOf([SHELL, HOLE], true));
    expect(strips.contains(1, 3)).toBe(true);
    expect(strips.contains(6, 4)).toBe(false);
    expect(strips.contains(6, 1)).toBe(false);
    expect(strips.contains(-1, 3)).toBe(false);
    expect(strips.contains(6, 7)).toBe(false);
    expect(strips.contains(6, -1)).toBe(false);
  });

  it('is where Turf says, for shapes and points at random', () => {
    fc.assert(
      fc.property(fc.integer(), fc.integer({ min: 3, max: 300 }), (seed, points) => {
        const random = seeded(seed);
        const ring = ringOf(star([-1.5, 53], 0.5, points, 0.8, random));
        const strips = new EdgeStrips(edgesOf([ring], true));
        const polygon = shapeGeometry([[ring]]);
        for (let i = 0; i < 50; i += 1) {
          const point = [-2.5 + 2 * random(), 52.4 + 1.2 * random()];
          const expected = booleanPointInPolygon(point, polygon);
          expect(strips.contains(point[0]! * STEPS, point[1]! * STEPS)).toBe(expected);
          expect(ringsHold([ring], point[0]! * STEPS, point[1]! * STEPS)).toBe(expected);
        }
      }),
      { numRuns: 100 },
    );
  });
});

describe('edges in a box', () => {
  it('are all those whose own box meets it, and no others', () => {
    fc.assert(
      fc.property(fc.integer(), fc.integer({ min: 3, max: 200 }), (seed, points) => {
        const random = seeded(seed);
        const edges = edgesOf([ringOf(star([-1.5, 53], 0.5, points, 0.8, random))], true);
        const [west, south] = [(-2.5 + 2 * random()) * STEPS, (52.4 + 1.2 * random()) * STEPS];
        const box = { west, south, east: west + 0.2 * STEPS, north: south + 0.1 * STEPS };
        const found = new Set<number>();
        new EdgeStrips(edges).forEachIn(box, (edge) => found.add(edge));
        for (let i = 0; i < edges.count; i += 1) {
          const [x1, y1, x2, y2] = [edges.ax[i]!, edges.ay[i]!, edges.bx[i]!, edges.by[i]!];
          const own = boxOf([Float64Array.of(x1, y1, x2, y2)]);
          expect(found.has(i)).toBe(boxesMeet(own, box));
        }
      }),
    );
  });
});

describe('two edges', () => {
  const meet = (a: Ring, b: Ring) => contact(edgesOf([a], false), 0, edgesOf([b], false), 0);

  it.each([
    ['cross', [0, 0], [4, 4], [0, 4], [4, 0], 'cross'],
    ['touch where one ends on the other', [0, 0], [4, 0], [2, 0], [2, 3], 'touch'],
    ['touch where both end', [0, 0], [4, 0], [4, 0], [5, 3], 'touch'],
    ['touch along a stretch', [0, 0], [4, 0], [2, 0], [6, 0], 'touch'],
    ['pass each other', [0, 0], [4, 0], [0, 1], [4, 1], 'none'],
    ['lie on one line, apart', [0, 0], [4, 0], [5, 0], [9, 0], 'none'],
    ['end short of each other', [0, 0], [4, 4], [3, 0], [4, 3], 'none'],
  ] as const)('%s', (_, a, b, c, d, expected) => {
    expect(meet(drawn(a, b), drawn(c, d))).toBe(expected);
    expect(meet(drawn(d, c), drawn(a, b))).toBe(expected);
  });

  it('leave in doubt what is too near to tell, so that it is cut rather than guessed', () => {
    expect(side(0, 0, 8e9, 8e9 + 1, 4e9, 4e9)).not.toBe(1);
    expect(side(0, 0, 8e9, 8e9, 4e9, 4e9)).toBe(0);
    expect(side(0, 0, 8, 8, 4, 5)).toBe(1);
  });
});
