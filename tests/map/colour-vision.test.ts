import { describe, expect, it } from 'vitest';
import { ciede2000, contrast, difference, type Lab } from './colour-vision';

describe('CIEDE2000', () => {
  // Rows of the test data that Sharma, Wu and Dalal publish with their paper.
  const rows: readonly (readonly [Lab, Lab, number])[] = [
    [[50, 2.6772, -79.7751], [50, 0, -82.7485], 2.0425],
    [[50, -1.3802, -84.2814], [50, 0, -82.7485], 1.0],
    [[50, 2.5, 0], [50, 0, -2.5], 4.3065],
    [[50, 2.5, 0], [73, 25, -18], 27.1492],
    [[60.2574, -34.0099, 36.2677], [60.4626, -34.1751, 39.4387], 1.2644],
    [[2.0776, 0.0795, -1.135], [0.9033, -0.0636, -0.5514], 0.9082],
  ];
  it.each(rows)('of %j and %j is %f', (a, b, expected) => {
    expect(ciede2000(a, b)).toBeCloseTo(expected, 4);
    expect(ciede2000(b, a)).toBeCloseTo(expected, 4);
  });
});

it('black on white is 21:1, and red and green come closer without long-wave cones', () => {
  expect(contrast('#000000', '#ffffff')).toBeCloseTo(21, 5);
  expect(difference('#d04040', '#5f8a30', 'protan')).toBeLessThan(difference('#d04040', '#5f8a30') / 2);
});
