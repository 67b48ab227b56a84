import type { Polygon } from 'geojson';
import { describe, expect, it } from 'vitest';
import { isCoverage, isValid } from './coverage-oracle';

const box = (west: number, south: number, east: number, north: number): Polygon => ({
  type: 'Polygon',
  coordinates: [
    [
      [west, south],
      [east, south],
      [east, north],
      [west, north],
      [west, south],
    ],
  ],
});

describe('the oracle that the boundaries are tried by', () => {
  it('takes squares side by side for a coverage', () => {
    expect(isCoverage([box(0, 0, 1, 1), box(1, 0, 2, 1)], 0.01)).toBe(true);
  });

  it('sees an overlap', () => {
    expect(isCoverage([box(0, 0, 1.001, 1), box(1, 0, 2, 1)], 0)).toBe(false);
  });

  it('sees a gap narrower than it is asked for, and no wider one', () => {
    const apart = [box(0, 0, 1, 1), box(1.001, 0, 2, 1)];
    expect(isCoverage(apart, 0.01)).toBe(false);
    expect(isCoverage(apart, 0.0001)).toBe(true);
  });

  it('sees a border whose two sides do not have the same vertices', () => {
    //   ┌───┬───┐
    //   │   ├───┤
    //   └───┴───┘
    expect(isCoverage([box(0, 0, 1, 1), box(1, 0, 2, 0.5), box(1, 0.5, 2, 1)], 0)).toBe(false);
  });

  it('sees a ring that crosses itself', () => {
    const bow: Polygon = {
      type: 'Polygon',
      coordinates: [
        [
          [0, 0],
          [1, 1],
          [1, 0],
          [0, 1],
          [0, 0],
        ],
      ],
    };
    expect(isValid(bow)).toBe(false);
    expect(isValid(box(0, 0, 1, 1))).toBe(true);
  });
});
