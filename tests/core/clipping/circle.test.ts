import { describe, expect, it } from 'vitest';
import { circlePolygon } from '../../../src/core/clipping/circle';
import { geodesicArea } from '../../../src/core/geography/geodesic-area';

/** Kilometres on WGS84 by Vincenty's inverse formula (1975), good to 0.5 mm: nothing of it is in the atlas' own code. */
function vincenty(lon1: number, lat1: number, lon2: number, lat2: number): number {
  const [a, f] = [6378.137, 1 / 298.257223563];
  const b = a * (1 - f);
  const rad = Math.PI / 180;
  const [u1, u2] = [lat1, lat2].map((lat) => Math.atan((1 - f) * Math.tan(lat * rad)));
  const [s1, c1, s2, c2] = [Math.sin(u1!), Math.cos(u1!), Math.sin(u2!), Math.cos(u2!)];
  const l = (lon2 - lon1) * rad;
  let lambda = l;
  for (let round = 0; round < 100; round += 1) {
    const [sl, cl] = [Math.sin(lambda), Math.cos(lambda)];
    const sinS = Math.hypot(c2 * sl, c1 * s2 - s1 * c2 * cl);
    const cosS = s1 * s2 + c1 * c2 * cl;
    const sigma = Math.atan2(sinS, cosS);
    const sinA = (c1 * c2 * sl) / sinS;
    const cosA2 = 1 - sinA ** 2;
    const cos2M = cosS - (2 * s1 * s2) / cosA2;
    const c = (f / 16) * cosA2 * (4 + f * (4 - 3 * cosA2));
    const next = l + (1 - c) * f * sinA * (sigma + c * sinS * (cos2M + c * cosS * (2 * cos2M ** 2 - 1)));
    if (Math.abs(next - lambda) < 1e-13) {
      const k = (cosA2 * (a * a - b * b)) / (b * b);
      const big = 1 + (k / 16384) * (4096 + k * (-768 + k * (320 - 175 * k)));
      const small = (k / 1024) * (256 + k * (-128 + k * (74 - 47 * k)));
      const correction = small * sinS * (cos2M + (small / 4) * cosS * (2 * cos2M ** 2 - 1));
      return b * big * (sigma - correction);
    }
    lambda = next;
  }
  throw new Error('no convergence');
}

describe('a circle', () => {
  it.each([
    [0.05, 1e-4],
    [5, 1e-4],
    [50, 2e-4],
    [100, 4e-4],
  ])('has all its points %f km from its middle', (radius, tolerance) => {
    for (const [lon, lat] of [
      [-5.7, 50.1],
      [-1.55, 53.8],
      [1.7, 52.5],
      [-2, 55.7],
    ] as const) {
      for (const [x, y] of circlePolygon(lon, lat, radius).coordinates[0]!) {
        expect(Math.abs(vincenty(lon, lat, x!, y!) / radius - 1)).toBeLessThan(tolerance);
      }
    }
  });

  it('has the area of one, less the slivers between 256 sides and the arc', () => {
    const area = geodesicArea(circlePolygon(-1.55, 53.8, 5));
    expect(area).toBeLessThan(25 * Math.PI);
    expect(area / (25 * Math.PI)).toBeGreaterThan(0.9998);
  });
});
