import fc from 'fast-check';
import type { Topology } from 'topojson-specification';
import { describe, expect, it } from 'vitest';
import { SnapIndex } from '../../../src/elements/hub-draw/snap-index';

const inEngland = fc.tuple(
  fc.double({ min: -6, max: 1.7, noNaN: true }),
  fc.double({ min: 50, max: 55.7, noNaN: true }),
);

/** The nearest by looking at them all. */
function nearestOf(corners: readonly (readonly number[])[], [lon, lat]: readonly [number, number]) {
  const shrink = Math.cos((lat * Math.PI) / 180);
  const away = ([x = 0, y = 0]: readonly number[]) => Math.hypot((x - lon) * shrink, y - lat);
  return Math.min(...corners.map(away));
}

describe('the corners of the boundaries', () => {
  it('gives the corner nearest to a place, as far as it reaches', () => {
    const index = new SnapIndex(Float64Array.of(-1.5, 53.8, -1.51, 53.8, 0.1, 51.5));
    expect(index.nearest([-1.503, 53.801], 0.01)).toEqual([-1.5, 53.8]);
    expect(index.nearest([-1.508, 53.8], 0.01)).toEqual([-1.51, 53.8]);
    expect(index.nearest([-1.4, 53.8], 0.01)).toBeUndefined();
  });

  it('finds a corner in the next cell', () => {
    const index = new SnapIndex(Float64Array.of(-1.4999, 53.8001));
    expect(index.nearest([-1.5001, 53.7999], 0.001)).toEqual([-1.4999, 53.8001]);
  });

  it('unpacks the steps of a topology', () => {
    const topology: Topology = {
      type: 'Topology',
      transform: { scale: [0.01, 0.01], translate: [-2, 53] },
      arcs: [
        [
          [0, 0],
          [10, 0],
          [0, 5],
        ],
      ],
      objects: {},
    };
    const index = SnapIndex.of(topology);
    expect(index.nearest([-1.899, 53.051], 0.01)).toEqual([-1.9, 53.05]);
  });

  it('is as good as looking at every corner', () => {
    fc.assert(
      fc.property(
        fc.array(inEngland, { minLength: 1, maxLength: 200 }),
        inEngland,
        fc.double({ min: 0.0001, max: 0.5, noNaN: true }),
        (corners, place, within) => {
          const found = new SnapIndex(Float64Array.from(corners.flat())).nearest(place, within);
          const least = nearestOf(corners, place);
          if (found === undefined) expect(least).toBeGreaterThan(within);
          else expect(nearestOf([found], place)).toBe(least);
        },
      ),
      { numRuns: 500, seed: 6 },
    );
  });
});
