import { area as turfArea } from '@turf/area';
import fc from 'fast-check';
import type { Polygon } from 'geojson';
import { describe, expect, it } from 'vitest';
import { geodesicArea } from '../../../src/core/geography/geodesic-area';

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

describe('area on the ellipsoid', () => {
  it('of the whole world is 510,065,621.7 km², the published area of WGS84', () => {
    expect(geodesicArea(box(-180, -90, 180, 90))).toBeCloseTo(510_065_621.724, 2);
  });

  it('adds up: a box is the sum of the pieces it is cut into', () => {
    //   ┌───────────┐        ┌──┬──┬──┬──┐
    //   │           │   =    │  │  │  │  │
    //   └───────────┘        └──┴──┴──┴──┘
    const pieces = [0, 1, 2, 3].map((i) => geodesicArea(box(i, 50, i + 1, 55)));
    expect(pieces.reduce((a, b) => a + b)).toBeCloseTo(geodesicArea(box(0, 50, 4, 55)), 6);
  });

  it('takes holes off, whichever way the rings turn', () => {
    const [outer, hole] = [box(0, 50, 4, 54).coordinates[0]!, box(1, 51, 2, 52).coordinates[0]!];
    const expected = geodesicArea(box(0, 50, 4, 54)) - geodesicArea(box(1, 51, 2, 52));
    for (const inner of [hole, hole.toReversed()]) {
      expect(geodesicArea({ type: 'Polygon', coordinates: [outer, inner] })).toBeCloseTo(expected, 8);
    }
  });

  it('does not change when an edge gets a vertex in its middle', () => {
    //   ╲  an edge across 0.1 degrees each way: Simpson's rule is exact to far below a square metre
    const long: Polygon = {
      type: 'Polygon',
      coordinates: [
        [
          [0, 52],
          [0.1, 52],
          [0, 52.1],
          [0, 52],
        ],
      ],
    };
    const halved: Polygon = {
      type: 'Polygon',
      coordinates: [
        [
          [0, 52],
          [0.1, 52],
          [0.05, 52.05],
          [0, 52.1],
          [0, 52],
        ],
      ],
    };
    expect(geodesicArea(halved)).toBeCloseTo(geodesicArea(long), 8);
  });

  it('is 0.34 to 0.46 % more in England than on the sphere that Turf measures on', () => {
    const [lon, lat] = [
      fc.double({ min: -6, max: 1.5, noNaN: true }),
      fc.double({ min: 50, max: 55.6, noNaN: true }),
    ];
    fc.assert(
      fc.property(lon, lat, (west, south) => {
        const square = box(west, south, west + 0.2, south + 0.1);
        const less = 1 - turfArea(square) / 1e6 / geodesicArea(square);
        expect(less).toBeGreaterThan(0.0033);
        expect(less).toBeLessThan(0.0047);
      }),
    );
  });
});
