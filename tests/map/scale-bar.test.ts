import fc from 'fast-check';
import { expect, it } from 'vitest';
import { metresPerPixel } from '../../src/map/projection';
import { scaleBar } from '../../src/map/scale-bar';

it('is 100 km, 62 miles, for all of England on a desktop', () => {
  const { kilometres, miles, pixels } = scaleBar(5.5, 53, 110);
  expect(kilometres).toBe(100);
  expect(miles).toBeCloseTo(62.14, 2);
  expect(pixels * metresPerPixel(5.5, 53)).toBeCloseTo(100_000, 3);
});

it('is a round length that fits and is not too short, at every zoom', () => {
  fc.assert(
    fc.property(
      fc.double({ min: 4, max: 12, noNaN: true }),
      fc.double({ min: 50, max: 56, noNaN: true }),
      (zoom, lat) => {
        const { pixels, kilometres } = scaleBar(zoom, lat, 110);
        const first = Number(kilometres.toExponential().slice(0, 1));
        return pixels <= 110 && pixels > 40 && [1, 2, 5].includes(first);
      },
    ),
  );
});
