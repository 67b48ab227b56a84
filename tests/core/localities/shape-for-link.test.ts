import type { MultiPolygon, Polygon, Position } from 'geojson';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { checkShape } from '../../../src/core/clipping/checking/check-shape';
import { geodesicArea } from '../../../src/core/geography/geodesic-area';
import { decodeShape } from '../../../src/core/localities/shape-codec';
import { LINK_LIMIT, shapeForLink } from '../../../src/core/localities/shape-for-link';
import { seeded } from '../../../src/core/seeded';
import { publishedBoundaries } from '../clipping/published-england';
import { randomShape, SHAPE_KINDS, star } from '../clipping/random-shapes';

vi.setConfig({ testTimeout: 60_000 });

let districts: readonly (Polygon | MultiPolygon)[];
beforeAll(async () => {
  districts = (await publishedBoundaries()).geometries;
});

const closed = (ring: Position[]): Polygon => ({ type: 'Polygon', coordinates: [[...ring, ring[0]!]] });

describe('a shape made short enough for a link', () => {
  it('keeps every point of one that is short as it is, and loses what rounding to a metre loses', () => {
    const drawn = closed(star([-1.55, 53.8], 0.1, 60, 0.4, seeded(1)));
    const link = shapeForLink(drawn)!;
    expect(link.points).toBe(60);
    expect(link.text.length).toBeLessThan(450);
    expect(link.loss.share).toBeLessThan(2e-4);
    expect(decodeShape(link.text)).toEqual(link.geometry);
  });

  it('changes nothing when done again', () => {
    const link = shapeForLink(closed(star([-1.55, 53.8], 0.3, 3_000, 0.1, seeded(2))))!;
    const again = shapeForLink(link.geometry)!;
    expect(again.geometry).toEqual(link.geometry);
    expect(again.loss.area).toBeCloseTo(0, 9);
  });

  /*
   *    .--^--.        .-----.
   *   /       >  ->  /       \     fewer points, the same place
   *    '--v--'        '-----'
   */
  it('takes out the points that matter least, and states the loss', () => {
    const circle = closed(star([-1.55, 53.8], 0.3, 10_000, 0.001, seeded(3)));
    const link = shapeForLink(circle)!;
    expect(link.text.length).toBeLessThanOrEqual(LINK_LIMIT);
    expect(link.points).toBeGreaterThan(100);
    expect(link.loss.share).toBeLessThan(0.002);
    expect(link.loss.area).toBeCloseTo(link.loss.share * geodesicArea(circle), 6);
    expect(Math.abs(geodesicArea(link.geometry) - geodesicArea(circle))).toBeLessThanOrEqual(link.loss.area);
  });

  it('drops islets before it blurs the mainland', () => {
    const islets = Array.from({ length: 400 }, (_, i) => [
      star([-5 + (i % 20) / 50, 50 + i / 2_000], 0.001, 5, 0.1, seeded(i)),
    ]);
    const main = star([-1.55, 53.8], 0.3, 100, 0.3, seeded(4));
    const coordinates = [[main], ...islets].map(([ring]) => closed(ring!).coordinates);
    const link = shapeForLink({ type: 'MultiPolygon', coordinates })!;
    expect(link.text.length).toBeLessThanOrEqual(LINK_LIMIT);
    expect(link.geometry.coordinates.length).toBeLessThan(400);
    expect(link.loss.share).toBeLessThan(0.01);
  });

  it('is right for every district and for shapes of all kinds: short, clean, the loss small', () => {
    const shapes = [
      ...districts.filter((_, i) => i % 10 === 0),
      ...SHAPE_KINDS.flatMap((kind) => [1, 2, 3].map((seed) => randomShape(kind, seeded(seed), districts))),
    ];
    for (const shape of shapes) {
      const link = shapeForLink(shape);
      expect(link, JSON.stringify(shape).slice(0, 300)).toBeDefined();
      expect(link!.text.length).toBeLessThanOrEqual(LINK_LIMIT);
      expect(checkShape(link!.geometry)).not.toHaveProperty('problem');
      expect(link!.loss.share).toBeLessThan(0.05);
    }
  });

  it('is nothing for a shape that is none', () => {
    expect(shapeForLink({ type: 'Polygon', coordinates: [] })).toBeUndefined();
    expect(
      shapeForLink(
        closed([
          [-1.5, 53.8],
          [-1.500001, 53.8],
          [-1.500001, 53.800001],
        ]),
      ),
    ).toBeUndefined();
  });
});
