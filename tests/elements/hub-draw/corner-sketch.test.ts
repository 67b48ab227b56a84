import { describe, expect, it } from 'vitest';
import {
  type CornerSketch,
  enclosedArea,
  partOf,
  withCorner,
  withoutLast,
} from '../../../src/elements/hub-draw/corner-sketch';

const polygon = (...corners: CornerSketch['corners'][number][]): CornerSketch => ({
  kind: 'polygon',
  corners,
});

describe('a sketch made corner by corner', () => {
  it('encloses something from the third corner on', () => {
    const two = withCorner(withCorner(polygon(), [-1.5, 53.8]), [-1.4, 53.8]);
    expect(partOf(two)).toBeUndefined();
    expect(enclosedArea(two)).toBe(0);
    const three = withCorner(two, [-1.4, 53.9]);
    expect(partOf(three)).toEqual({
      kind: 'shape',
      geometry: {
        type: 'Polygon',
        coordinates: [
          [
            [-1.5, 53.8],
            [-1.4, 53.8],
            [-1.4, 53.9],
            [-1.5, 53.8],
          ],
        ],
      },
    });
    // Half of 0.1° by 0.1°: 6.59 by 11.13 km.
    expect(enclosedArea(three)).toBeCloseTo(36.6, 0);
  });

  it('takes no corner twice in a row', () => {
    const one = withCorner(polygon(), [-1.5, 53.8]);
    expect(withCorner(one, [-1.5, 53.8])).toBe(one);
  });

  it('gives corners back one by one', () => {
    const sketch = polygon([-1.5, 53.8], [-1.4, 53.8]);
    expect(withoutLast(withoutLast(sketch)).corners).toEqual([]);
  });

  it('makes a circle of its centre and a place on it, in figures that a link carries', () => {
    const centre: CornerSketch = { kind: 'circle', corners: [[-1.5, 53.8]] };
    expect(partOf(centre)).toBeUndefined();
    const part = partOf(withCorner(centre, [-1.5, 53.9]));
    expect(part).toEqual({ kind: 'circle', lon: -1.5, lat: 53.8, radius: 11.13 });
    expect(enclosedArea(withCorner(centre, [-1.5, 53.9]))).toBeCloseTo(Math.PI * 11.13 ** 2, 6);
  });

  it('moves the edge of a circle rather than giving it a third corner', () => {
    const circle: CornerSketch = {
      kind: 'circle',
      corners: [
        [-1.5, 53.8],
        [-1.5, 53.9],
      ],
    };
    expect(withCorner(circle, [-1.5, 53.85]).corners).toEqual([
      [-1.5, 53.8],
      [-1.5, 53.85],
    ]);
  });
});
