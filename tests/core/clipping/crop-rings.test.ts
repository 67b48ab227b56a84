import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ringsHold } from '../../../src/core/clipping/boundaries';
import { cropRings } from '../../../src/core/clipping/crop-rings';
import type { Box } from '../../../src/core/clipping/rings';

const BOX: Box = { west: 0, south: 0, east: 10, north: 10 };

describe('cropping', () => {
  /*
   *     2   3
   *   1       4          points 2 and 3 are north of the box as their neighbours are,
   *   |  box  |          and go; all inside stays
   *   0 ----- 5
   */
  it('leaves out points that stand beyond a side with their neighbours', () => {
    const ring = Float64Array.of(2, 2, 2, 12, 4, 14, 6, 14, 8, 12, 8, 2);
    expect(cropRings([ring], BOX)).toEqual([Float64Array.of(2, 2, 2, 12, 8, 12, 8, 2)]);
  });

  /*
   *   1-----2
   *   |  +--|--+     going round a corner of the box, the points that turn it stay
   *   |  |  3  |
   *   0  |  4  |
   *   5-----+--+
   */
  it('never cuts a corner', () => {
    const ring = Float64Array.of(-5, 5, -5, 15, -4, 16, 5, 15, 5, 8, 5, 2, -4, 2);
    const [kept] = cropRings([ring], BOX);
    expect(ringsHold([kept!], 0.5, 9.5)).toBe(ringsHold([ring], 0.5, 9.5));
  });

  it('is nothing when all lies beyond one side', () => {
    expect(cropRings([Float64Array.of(11, 0, 14, 0, 12, 9)], BOX)).toEqual([]);
  });

  it('gives back the very ring when nothing can go', () => {
    const ring = Float64Array.of(1, 1, 9, 1, 5, 9);
    expect(cropRings([ring], BOX)[0]).toBe(ring);
  });

  it('changes nothing inside the box, however the ring runs, crossings of itself too', () => {
    const coordinate = fc.integer({ min: -20, max: 30 });
    const inside = fc.double({ min: 0.001, max: 9.999, noNaN: true });
    fc.assert(
      fc.property(fc.array(coordinate, { minLength: 6, maxLength: 60 }), inside, inside, (numbers, x, y) => {
        const ring = Float64Array.from(numbers.slice(0, numbers.length & ~1));
        const cropped = cropRings([ring], BOX);
        // Shifted off whole numbers, so that no point lies on an edge's end.
        const [px, py] = [x + 1e-5, y + 1e-5];
        expect(ringsHold(cropped, px, py)).toBe(ringsHold([ring], px, py));
      }),
      { numRuns: 2_000 },
    );
  });
});
