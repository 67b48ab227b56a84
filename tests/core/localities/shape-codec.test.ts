import fc from 'fast-check';
import type { MultiPolygon, Polygon, Position } from 'geojson';
import { describe, expect, it } from 'vitest';
import { decodeShape, encodeShape, onLinkGrid } from '../../../src/core/localities/shape-codec';

/*
 *   53.81  +-------+
 *          |  +-+  |
 *          |  +-+  |      a square with a hole
 *   53.80  +-------+
 *        -1.56   -1.54
 */
const SQUARE: Position[] = [
  [-1.56, 53.8],
  [-1.54, 53.8],
  [-1.54, 53.81],
  [-1.56, 53.81],
  [-1.56, 53.8],
];
const HOLE: Position[] = [
  [-1.551, 53.804],
  [-1.551, 53.806],
  [-1.549, 53.806],
  [-1.549, 53.804],
  [-1.551, 53.804],
];
const SQUARE_WITH_HOLE: Polygon = { type: 'Polygon', coordinates: [SQUARE, HOLE] };

/** A ring of distinct points on the link's grid, closed. */
const ring = fc
  .uniqueArray(
    fc.tuple(fc.integer({ min: -640_000, max: 180_000 }), fc.integer({ min: 4_980_000, max: 5_590_000 })),
    {
      minLength: 3,
      maxLength: 60,
      selector: ([x, y]) => `${x} ${y}`,
    },
  )
  .map((points): Position[] => {
    const open = points.map(([x, y]) => [x / 1e5, y / 1e5]);
    return [...open, [...open[0]!]];
  });
const rings = fc.array(ring, { minLength: 1, maxLength: 3 });
const shape: fc.Arbitrary<Polygon | MultiPolygon> = fc.oneof(
  rings.map((coordinates): Polygon => ({ type: 'Polygon', coordinates })),
  fc
    .array(rings, { minLength: 1, maxLength: 4 })
    .map((coordinates): MultiPolygon => ({ type: 'MultiPolygon', coordinates })),
);

describe('a shape in a link', () => {
  it('comes back as it went in, holes and all, in the characters that no URL escapes', () => {
    const text = encodeShape(SQUARE_WITH_HOLE);
    expect(decodeShape(text)).toEqual(SQUARE_WITH_HOLE);
    expect(text).toMatch(/^[A-Za-z0-9_-]+$/);
    expect(text.length).toBeLessThan(50);
  });

  it('comes back as it went in, whatever it is', () => {
    fc.assert(
      fc.property(shape, (geometry) => {
        expect(decodeShape(encodeShape(geometry))).toEqual(geometry);
      }),
    );
  });

  it('is rounded to a metre or so, and rounding again changes nothing', () => {
    const odd: Polygon = {
      type: 'Polygon',
      coordinates: [SQUARE.map(([x, y]) => [x! + 0.0000041, y! - 0.0000049])],
    };
    const once = onLinkGrid(odd)!;
    expect(once).toEqual({ type: 'Polygon', coordinates: [SQUARE] });
    expect(onLinkGrid(once)).toEqual(once);
  });

  it('loses a hole that is smaller than the grid, and is nothing when all of it is', () => {
    const speck = SQUARE.map(([x, y]) => [(x! + 1.55) / 1e5 - 1.55, (y! - 53.8) / 1e5 + 53.8]);
    expect(onLinkGrid({ type: 'Polygon', coordinates: [SQUARE, speck] })).toEqual({
      type: 'Polygon',
      coordinates: [SQUARE],
    });
    expect(encodeShape({ type: 'Polygon', coordinates: [speck] })).toBe('');
    expect(decodeShape('')).toBeUndefined();
  });

  it('is refused when cut short anywhere', () => {
    const text = encodeShape(SQUARE_WITH_HOLE);
    for (let length = 0; length < text.length; length += 1) {
      expect(decodeShape(text.slice(0, length))).toBeUndefined();
    }
  });

  it('never throws, whatever the text, and gives only closed rings on the globe', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.stringMatching(/^1[A-Za-z0-9_-]{0,80}$/)), (text) => {
        const geometry = decodeShape(text);
        if (geometry === undefined) return;
        const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
        for (const points of polygons.flat()) {
          expect(points.at(-1)).toEqual(points[0]);
          expect(points.every(([lon, lat]) => Math.abs(lon!) <= 180 && Math.abs(lat!) <= 90)).toBe(true);
        }
      }),
      { numRuns: 2_000 },
    );
  });
});
