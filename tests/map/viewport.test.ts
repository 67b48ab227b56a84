import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ENGLAND_BOX, metresPerPixel, toLonLat, toMap } from '../../src/map/projection';
import {
  between,
  cameraFor,
  MAX_ZOOM,
  project,
  pulled,
  unproject,
  withinLimits,
  zoomedAround,
} from '../../src/map/viewport';

const size = { width: 800, height: 600 };
const lonLat = fc.tuple(
  fc.double({ min: -7, max: 2.5, noNaN: true }),
  fc.double({ min: 49.5, max: 56, noNaN: true }),
);
const camera = fc
  .tuple(lonLat, fc.double({ min: 5, max: 11, noNaN: true }))
  .map(([[lon, lat], zoom]) => ({ lon, lat, zoom }));

describe('projection', () => {
  it('there and back is the same place to a millimetre', () => {
    fc.assert(
      fc.property(lonLat, (at) => {
        const [lon, lat] = toLonLat(toMap(at));
        return Math.abs(lon - at[0]) < 1e-8 && Math.abs(lat - at[1]) < 1e-8;
      }),
    );
  });

  it('has England inside the picture, which is not much larger', () => {
    const [west, south, east, north] = ENGLAND_BOX;
    const [left, bottom] = toMap([west, south]);
    const [right, top] = toMap([east, north]);
    expect(left).toBeGreaterThan(0);
    expect(top).toBeGreaterThan(0);
    expect(right).toBeLessThan(835);
    expect(bottom).toBeLessThan(1003);
    expect(right - left).toBeGreaterThan(800);
  });

  it('shows about 370 m a pixel at zoom 7 in the middle of England', () => {
    expect(metresPerPixel(7, 53)).toBeCloseTo(368, 0);
  });
});

describe('viewport', () => {
  it('what is projected comes back', () => {
    fc.assert(
      fc.property(lonLat, camera, (at, from) => {
        const [lon, lat] = unproject(project(at, from, size), from, size);
        return Math.abs(lon - at[0]) < 1e-7 && Math.abs(lat - at[1]) < 1e-7;
      }),
    );
  });

  it('fits England: all corners are on the screen, two of its sides at the padding', () => {
    const fitted = cameraFor(ENGLAND_BOX, size, 20);
    const [left, bottom] = project([ENGLAND_BOX[0], ENGLAND_BOX[1]], fitted, size);
    const [right, top] = project([ENGLAND_BOX[2], ENGLAND_BOX[3]], fitted, size);
    expect(top).toBeCloseTo(20, 3);
    expect(bottom).toBeCloseTo(580, 3);
    expect(left).toBeGreaterThan(20);
    expect(right).toBeLessThan(780);
  });

  it('zooms around a point: what was under the pointer stays there', () => {
    const from = { lon: -1.5, lat: 52.5, zoom: 6 };
    const under = unproject([200, 150], from, size);
    const to = zoomedAround(from, 2, [200, 150], size);
    expect(to.zoom).toBe(8);
    expect(project(under, to, size)[0]).toBeCloseTo(200, 6);
    expect(project(under, to, size)[1]).toBeCloseTo(150, 6);
  });

  it('pulling to the right brings the west into view', () => {
    const from = { lon: -1.5, lat: 52.5, zoom: 7 };
    const at = unproject([400, 300], from, size);
    expect(project(at, pulled(from, [50, 0], size), size)[0]).toBeCloseTo(450, 6);
  });

  it('keeps the limits', () => {
    expect(withinLimits({ lon: 40, lat: 0, zoom: 30 })).toEqual({ lon: 2.8, lat: 49.2, zoom: MAX_ZOOM });
  });

  it('goes from one camera to another, starting and ending exactly there', () => {
    const [a, b] = [
      { lon: -3, lat: 51, zoom: 6 },
      { lon: -1, lat: 54, zoom: 9 },
    ];
    expect(between(a, b, 0).lon).toBeCloseTo(-3, 9);
    expect(between(a, b, 1).lat).toBeCloseTo(54, 9);
    expect(between(a, b, 1).zoom).toBe(9);
  });
});
