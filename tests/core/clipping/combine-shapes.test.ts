import fc from 'fast-check';
import type { Polygon } from 'geojson';
import { describe, expect, it } from 'vitest';
import { addShape, type Outline, takeAwayShape } from '../../../src/core/clipping/combine-shapes';
import { geodesicArea } from '../../../src/core/geography/geodesic-area';

/** A rectangle in Yorkshire, in tenths of a degree east and north of 2° W, 53° N. */
function box(west: number, south: number, east: number, north: number): Polygon {
  const at = (x: number, y: number) => [-2 + x / 10, 53 + y / 10];
  return {
    type: 'Polygon',
    coordinates: [[at(west, south), at(east, south), at(east, north), at(west, north), at(west, south)]],
  };
}

const area = (shape: Outline) => geodesicArea(shape);

function shapeOf(combined: ReturnType<typeof addShape>): Outline {
  if (combined.kind !== 'shape') throw new Error(`expected a shape, got ${combined.kind}`);
  return combined.geometry;
}

describe('adding a shape', () => {
  it('makes one of two that overlap, and counts what they share once', () => {
    /*
     *   3 +-----+             +-----+
     *   2 |  +--+--+          |     +--+
     *   1 +--+--+  |    ->    +--+     |
     *   0    +-----+             +-----+
     *     0  1  2  3
     */
    const both = shapeOf(addShape(box(0, 1, 2, 3), box(1, 0, 3, 2)));
    expect(both.type).toBe('Polygon');
    const [apart, common] = [area(box(0, 1, 2, 3)) + area(box(1, 0, 3, 2)), area(box(1, 1, 2, 2))];
    expect(area(both) / (apart - common)).toBeCloseTo(1, 8);
  });

  it('keeps two that are apart as two', () => {
    const both = shapeOf(addShape(box(0, 0, 1, 1), box(2, 0, 3, 1)));
    expect(both.type).toBe('MultiPolygon');
    expect(both.coordinates).toHaveLength(2);
  });

  it('fills the hole that it covers', () => {
    /*
     *   +-------+         +-------+
     *   |  +-+  |         |       |
     *   |  | |  |  + +-+  |       |
     *   |  +-+  |    +-+  |       |
     *   +-------+         +-------+
     */
    const ring = shapeOf(takeAwayShape(box(0, 0, 3, 3), box(1, 1, 2, 2)));
    const whole = shapeOf(addShape(ring, box(1, 1, 2, 2)));
    expect(whole.type === 'Polygon' && whole.coordinates).toHaveLength(1);
    expect(area(whole) / area(box(0, 0, 3, 3))).toBeCloseTo(1, 9);
  });

  it('takes the first shape as it is', () => {
    expect(area(shapeOf(addShape(undefined, box(0, 0, 1, 1))))).toBeCloseTo(area(box(0, 0, 1, 1)), 9);
  });

  it('says where a sketch crosses itself, and whose fault it is', () => {
    const bowTie: Polygon = {
      type: 'Polygon',
      coordinates: [
        [
          [-1.6, 53.7],
          [-1.4, 53.9],
          [-1.4, 53.7],
          [-1.6, 53.9],
          [-1.6, 53.7],
        ],
      ],
    };
    expect(addShape(box(0, 0, 1, 1), bowTie)).toEqual({
      kind: 'problem',
      of: 'sketch',
      problem: { code: 'self-crossing', at: [-1.5, 53.8] },
    });
  });
});

describe('taking a shape away', () => {
  it('cuts a corner off', () => {
    const left = shapeOf(takeAwayShape(box(0, 0, 2, 2), box(1, 1, 3, 3)));
    expect(area(left) / (area(box(0, 0, 2, 2)) - area(box(1, 1, 2, 2)))).toBeCloseTo(1, 9);
  });

  it('leaves a hole where the sketch lies inside', () => {
    const left = shapeOf(takeAwayShape(box(0, 0, 3, 3), box(1, 1, 2, 2)));
    expect(left.type === 'Polygon' && left.coordinates).toHaveLength(2);
  });

  it('cuts in two, and keeps an island within a hole', () => {
    /*
     *   +---------+
     *   | +-----+ |      the middle third of a square's ring goes,
     *   | | +-+ | |      the square in its middle stays
     *   | | +-+ | |
     *   | +-----+ |
     *   +---------+
     */
    const ring = shapeOf(takeAwayShape(box(1, 1, 4, 4), box(2, 2, 3, 3)));
    const left = shapeOf(takeAwayShape(box(0, 0, 5, 5), ring));
    expect(left.type).toBe('MultiPolygon');
    expect(area(left) / (area(box(0, 0, 5, 5)) - area(ring))).toBeCloseTo(1, 9);
  });

  it('tells all gone from nothing changed', () => {
    expect(takeAwayShape(box(1, 1, 2, 2), box(0, 0, 3, 3))).toEqual({ kind: 'nothing' });
    expect(takeAwayShape(box(0, 0, 1, 1), box(2, 2, 3, 3))).toEqual({ kind: 'apart' });
  });
});

describe('the algebra of both', () => {
  const side = fc.integer({ min: 1, max: 60 });
  const place = fc.integer({ min: 0, max: 60 });
  const boxes = fc
    .tuple(place, place, side, side)
    .map(([west, south, wide, high]) => box(west / 10, south / 10, (west + wide) / 10, (south + high) / 10));

  it('what is taken away and put back is what was there: areas add up', () => {
    fc.assert(
      fc.property(boxes, boxes, (base, sketch) => {
        const union = area(shapeOf(addShape(base, sketch)));
        const left = takeAwayShape(base, sketch);
        const rest = left.kind === 'shape' ? area(left.geometry) : left.kind === 'apart' ? area(base) : 0;
        // (A − B) ∪ B = A ∪ B, and the two parts do not overlap.
        expect((rest + area(sketch)) / union).toBeCloseTo(1, 8);
        if (left.kind !== 'shape') return;
        expect(area(shapeOf(addShape(left.geometry, sketch))) / union).toBeCloseTo(1, 8);
      }),
      { numRuns: 300, seed: 6 },
    );
  });

  it('adding does not depend on the order, and adding again changes nothing', () => {
    fc.assert(
      fc.property(boxes, boxes, (a, b) => {
        const [ab, ba] = [shapeOf(addShape(a, b)), shapeOf(addShape(b, a))];
        expect(area(ab) / area(ba)).toBeCloseTo(1, 10);
        expect(area(shapeOf(addShape(ab, b))) / area(ab)).toBeCloseTo(1, 10);
      }),
      { numRuns: 200, seed: 6 },
    );
  });
});
