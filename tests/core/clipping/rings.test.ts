import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  areaOf,
  boxOf,
  pointCount,
  type Ring,
  reversed,
  STEPS,
  signedArea,
} from '../../../src/core/clipping/rings';
import { shapeGeometry } from '../../../src/core/clipping/shape-geometry';
import { geodesicArea } from '../../../src/core/geography/geodesic-area';

/** A ring from degrees. */
const ring = (...points: readonly (readonly [number, number])[]): Ring =>
  Float64Array.from(points.flat().map((degrees) => Math.round(degrees * STEPS)));

/*
 *   d --- c
 *   |     |     anticlockwise: a b c d
 *   a --- b
 */
const SQUARE = ring([-1.6, 53.7], [-1.5, 53.7], [-1.5, 53.8], [-1.6, 53.8]);

const anyRing = fc
  .array(
    fc.tuple(fc.double({ min: -6, max: 2, noNaN: true }), fc.double({ min: 50, max: 56, noNaN: true })),
    {
      minLength: 3,
      maxLength: 20,
    },
  )
  .map((points) => ring(...points));

describe('the area of a ring', () => {
  it('is positive anticlockwise, negative clockwise', () => {
    expect(signedArea(SQUARE)).toBeGreaterThan(0);
    expect(signedArea(reversed(SQUARE))).toBeCloseTo(-signedArea(SQUARE), 9);
    expect(signedArea(SQUARE.slice(0, 4))).toBe(0);
  });

  it('is that of the one measure that the atlas has', () => {
    fc.assert(
      fc.property(anyRing, (each) => {
        expect(Math.abs(signedArea(each))).toBeCloseTo(geodesicArea(shapeGeometry([[each]])), 6);
      }),
    );
  });

  it('does not change with a further point on an edge, nor with where it begins', () => {
    const split = ring([-1.6, 53.7], [-1.55, 53.7], [-1.5, 53.7], [-1.5, 53.8], [-1.6, 53.8]);
    const turned = ring([-1.5, 53.8], [-1.6, 53.8], [-1.6, 53.7], [-1.5, 53.7]);
    expect(signedArea(split)).toBeCloseTo(signedArea(SQUARE), 9);
    expect(signedArea(turned)).toBeCloseTo(signedArea(SQUARE), 9);
  });

  it('takes holes off', () => {
    const hole = reversed(ring([-1.57, 53.73], [-1.53, 53.73], [-1.53, 53.77], [-1.57, 53.77]));
    expect(areaOf([SQUARE, hole])).toBeCloseTo(signedArea(SQUARE) + signedArea(hole), 12);
    expect(pointCount([SQUARE, hole])).toBe(8);
    expect(boxOf([hole, SQUARE])).toEqual(boxOf([SQUARE]));
  });
});

describe('rings as GeoJSON', () => {
  it('are closed, in degrees', () => {
    expect(shapeGeometry([[SQUARE]])).toEqual({
      type: 'Polygon',
      coordinates: [
        [
          [-1.6, 53.7],
          [-1.5, 53.7],
          [-1.5, 53.8],
          [-1.6, 53.8],
          [-1.6, 53.7],
        ],
      ],
    });
    expect(shapeGeometry([[SQUARE], [SQUARE]]).type).toBe('MultiPolygon');
  });
});
