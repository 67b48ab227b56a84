import { describe, expect, it } from 'vitest';
import { circleOf, cornersOf } from '../../../../src/map/maplibre/board/sketched';

/** A circle as the drawing tool makes it: round on the plane of the map (Web Mercator). */
function onThePlane(lon: number, lat: number, degrees: number) {
  const north = Math.asinh(Math.tan((lat * Math.PI) / 180));
  const reach = (degrees * Math.PI) / 180;
  return Array.from({ length: 97 }, (_, i) => {
    const angle = (2 * Math.PI * (i % 96)) / 96;
    const y = north + reach * Math.sin(angle);
    return [lon + degrees * Math.cos(angle), (Math.atan(Math.sinh(y)) * 180) / Math.PI];
  });
}

describe('what was drawn by hand', () => {
  it('is a circle by its centre, which is not half way in latitude, and its radius in kilometres', () => {
    const circle = circleOf(onThePlane(-1.55, 53.8, 0.5));
    expect(circle.lon).toBeCloseTo(-1.55, 9);
    expect(circle.lat).toBeCloseTo(53.8, 9);
    // Half a degree of longitude at 53.8° north.
    expect(circle.radius).toBeCloseTo(32.95, 1);
  });

  it('is its corners, without those that come twice and the one that closes the ring', () => {
    expect(
      cornersOf([
        [0, 0],
        [1, 0],
        [1, 0],
        [1, 1],
        [0, 0],
      ]),
    ).toEqual([
      [0, 0],
      [1, 0],
      [1, 1],
    ]);
    expect(
      cornersOf([
        [0, 0],
        [0, 0],
        [0, 0],
        [0, 0],
      ]),
    ).toEqual([[0, 0]]);
  });
});
