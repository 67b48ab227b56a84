import { booleanPointInPolygon } from '@turf/boolean-point-in-polygon';
import fc from 'fast-check';
import type { MultiPolygon, Polygon, Position } from 'geojson';
import { describe, expect, it } from 'vitest';
import { PolygonStrips } from '../../geodata/build/boundaries-strips';

const ring = (...points: Position[]): Position[] => [...points, points[0]!];

describe('a polygon in strips of latitude', () => {
  /*
   *   0.04  ┌───────┐         lake: a hole
   *         │ ┌───┐ │  ┌──┐   isle: a second part
   *         │ └───┘ │  └──┘
   *   0.00  └───────┘
   *         0     0.04  0.06
   */
  const land: MultiPolygon = {
    type: 'MultiPolygon',
    coordinates: [
      [
        ring([0, 0], [0.04, 0], [0.04, 0.04], [0, 0.04]),
        ring([0.01, 0.01], [0.01, 0.03], [0.03, 0.03], [0.03, 0.01]),
      ],
      [ring([0.05, 0.01], [0.06, 0.01], [0.06, 0.03], [0.05, 0.03])],
    ],
  };
  const strips = new PolygonStrips(land);

  it('holds its land and its isle, not its lake nor the sound', () => {
    expect(strips.contains(0.005, 0.02)).toBe(true);
    expect(strips.contains(0.055, 0.02)).toBe(true);
    expect(strips.contains(0.02, 0.02)).toBe(false);
    expect(strips.contains(0.045, 0.02)).toBe(false);
  });

  it('measures to the nearest shore, the lake among them', () => {
    // 0.005 degrees at 111.2 km a degree, here at the equator.
    expect(strips.metresToBorder(0.045, 0.02)).toBeCloseTo(556, 0);
    expect(strips.metresToBorder(0.02, 0.025)).toBeCloseTo(556, 0);
  });

  it('measures shorter degrees of longitude further north', () => {
    const north: Polygon = {
      type: 'Polygon',
      coordinates: [ring([0, 59.9], [1, 59.9], [1, 60.1], [0, 60.1])],
    };
    expect(new PolygonStrips(north).metresToBorder(1.01, 60)).toBeCloseTo(556, 0);
  });

  it('says what Turf says of any star and any point', () => {
    const star = fc.array(fc.double({ min: 0.2, max: 1, noNaN: true }), { minLength: 3, maxLength: 40 });
    const place = fc.double({ min: -0.11, max: 0.11, noNaN: true });
    fc.assert(
      fc.property(star, place, place, (radii, lon, lat) => {
        const points = radii.map((radius, i) => {
          const angle = (2 * Math.PI * i) / radii.length;
          return [0.1 * radius * Math.cos(angle), 0.1 * radius * Math.sin(angle)];
        });
        const polygon: Polygon = { type: 'Polygon', coordinates: [ring(...points)] };
        const inside = booleanPointInPolygon([lon, lat], polygon, { ignoreBoundary: true });
        const onBorder = booleanPointInPolygon([lon, lat], polygon) !== inside;
        if (!onBorder) expect(new PolygonStrips(polygon).contains(lon, lat)).toBe(inside);
      }),
    );
  });
});
