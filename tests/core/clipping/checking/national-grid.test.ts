import { describe, expect, it } from 'vitest';
import {
  fromNationalGrid,
  looksLikeNationalGrid,
} from '../../../../src/core/clipping/checking/national-grid';

/** Metres between two places close to each other. */
function metres([lon1, lat1]: readonly [number, number], [lon2, lat2]: readonly [number, number]): number {
  return Math.hypot((lat2 - lat1) * 111_200, (lon2 - lon1) * 111_320 * Math.cos((lat1 * Math.PI) / 180));
}

describe('the British National Grid', () => {
  it.each([
    // Ordnance Survey, "A guide to coordinate systems in Great Britain": Caister water tower, TG 51409 13177.
    ['Caister water tower', 651_409.903, 313_177.27, 1.716074, 52.657978],
    // Airy transit circle, 5.3 seconds of arc west of the WGS84 meridian (National Grid 538885, 177321).
    ['Greenwich', 538_885, 177_321, -0.001475, 51.477811],
  ])('becomes longitude and latitude to 5 m: %s', (_, easting, northing, lon, lat) => {
    expect(metres(fromNationalGrid({ easting, northing }), [lon, lat])).toBeLessThan(5);
  });

  it('is recognised by its size, far from any degree', () => {
    expect(looksLikeNationalGrid({ easting: 429_100, northing: 433_900 })).toBe(true);
    expect(looksLikeNationalGrid({ easting: 429_100, northing: 5_700_000 })).toBe(false);
    expect(looksLikeNationalGrid({ easting: -173_658, northing: 433_900 })).toBe(false);
  });
});
