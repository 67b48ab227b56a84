import { describe, expect, it } from 'vitest';
import { coordinateSystemOf, swapAxes } from '../../../../src/core/clipping/checking/coordinate-system';

const system = (...points: readonly number[]) => coordinateSystemOf([[Float64Array.from(points)]]);

describe('what the numbers of a shape are', () => {
  it.each([
    ['degrees', [-1.56, 53.8, -1.54, 53.8, -1.54, 53.81]],
    // Part of it may lie in Wales or at sea.
    ['degrees', [-9, 52, -2, 52, -2, 53]],
    ['swapped', [53.8, -1.56, 53.8, -1.54, 53.81, -1.54]],
    // The Isles of Scilly, latitude first.
    ['swapped', [49.9, -6.3, 49.95, -6.3, 49.95, -6.25]],
    ['elsewhere', [2.3, 48.8, 2.4, 48.8, 2.4, 48.9]],
    // Kenya is nearly England with the axes swapped, but south of it.
    ['elsewhere', [36.8, -1.3, 36.9, -1.3, 36.9, -1.2]],
    ['national-grid', [429_100, 433_900, 430_400, 433_900, 430_400, 435_000]],
    ['web-mercator', [-173_658, 7_129_600, -171_432, 7_129_600, -171_432, 7_131_500]],
    ['unknown', [500_000, 5_700_000, 510_000, 5_700_000, 510_000, 5_710_000]],
    ['unknown', [-1.5, 53.8, 700, 53.8, -1.4, 53.9]],
  ] as const)('are %s', (expected, points) => {
    expect(system(...points)).toBe(expected);
  });

  it('swaps back', () => {
    expect(swapAxes([[Float64Array.of(53.8, -1.56)]])).toEqual([[Float64Array.of(-1.56, 53.8)]]);
  });
});
