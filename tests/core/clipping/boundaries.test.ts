import type { Topology } from 'topojson-specification';
import { beforeAll, describe, expect, it } from 'vitest';
import { buffersOf, packBoundaries } from '../../../src/core/clipping/pack-boundaries';
import { STEPS, signedArea } from '../../../src/core/clipping/rings';
import { geodesicArea } from '../../../src/core/geography/geodesic-area';
import { publishedBoundaries } from './published-england';
import { toyBoundaries } from './toy-boundaries';

describe('boundaries', () => {
  const toy = toyBoundaries();

  it('know each atom’s parts, its box and its area', () => {
    expect(toy.atoms).toHaveLength(10);
    expect(toy.atoms[9]!.parts).toHaveLength(2);
    expect(toy.atoms[4]!.box).toEqual({
      west: -0.9 * STEPS,
      south: 53.1 * STEPS,
      east: -0.8 * STEPS,
      north: 53.2 * STEPS,
    });
    expect(toy.atomHolds(4, -0.85 * STEPS, 53.15 * STEPS)).toBe(true);
    expect(toy.atomHolds(4, -0.95 * STEPS, 53.15 * STEPS)).toBe(false);
    expect(toy.atomHolds(99, 0, 0)).toBe(false);
  });

  it('know for each arc the atoms on its sides, and which arcs have only one', () => {
    const pairs = new Set<string>();
    for (let arc = 0; arc < toy.sides.length; arc += 2) {
      const [a, b] = [toy.sides[arc]!, toy.sides[arc + 1]!];
      if (b >= 0) pairs.add(`${Math.min(a, b)}-${Math.max(a, b)}`);
    }
    // Neighbours in the three by three square: six side by side, six one above the other.
    expect(pairs).toEqual(
      new Set(['0-1', '1-2', '3-4', '4-5', '6-7', '7-8', '0-3', '1-4', '2-5', '3-6', '4-7', '5-8']),
    );
    expect(toy.outerArcs.length).toBeGreaterThan(0);
  });

  it('turn every shell anticlockwise and every hole clockwise', () => {
    for (const { rings } of toy.atoms.flatMap(({ parts }) => parts)) {
      expect(rings.map((ring) => signedArea(ring) > 0)).toEqual(rings.map((_, i) => i === 0));
    }
  });

  it('hand over every buffer they are packed in', () => {
    const topology: Topology = {
      type: 'Topology',
      arcs: [
        [
          [0, 50],
          [1, 50],
          [1, 51],
          [0, 50],
        ],
      ],
      objects: {
        atoms: { type: 'GeometryCollection', geometries: [{ type: 'Polygon', id: 0, arcs: [[0]] }] },
      },
    };
    const packed = packBoundaries(topology);
    expect(packed.size).toBe(1);
    expect(new Set(buffersOf(packed)).size).toBe(6);
  });

  it('refuse a topology that is another', () => {
    expect(() => packBoundaries({ type: 'Topology', arcs: [], objects: {} })).toThrow(
      'no collection "atoms"',
    );
    const objects = {
      atoms: { type: 'GeometryCollection', geometries: [{ type: 'Polygon', id: 'E06000001', arcs: [] }] },
    } as unknown as Topology['objects'];
    expect(() => packBoundaries({ type: 'Topology', arcs: [], objects })).toThrow(
      '"E06000001" numbers no atom',
    );
  });
});

describe('the published boundaries', () => {
  let england: Awaited<ReturnType<typeof publishedBoundaries>>;
  beforeAll(async () => {
    england = await publishedBoundaries();
  });

  it('have the area of their GeoJSON, atom by atom', () => {
    expect(england.boundaries.atoms).toHaveLength(310);
    for (const [atom, { area }] of england.boundaries.atoms.entries()) {
      expect(area / geodesicArea(england.geometries[atom]!)).toBeCloseTo(1, 7);
    }
  });

  it('have the neighbours of the table of areas', () => {
    const { geography } = england.atlas.england;
    const { sides } = england.boundaries;
    let shared = 0;
    for (let arc = 0; arc < sides.length; arc += 2) {
      if (sides[arc + 1]! < 0) continue;
      shared += 1;
      expect(geography.neighboursOf(sides[arc]!)).toContain(sides[arc + 1]!);
    }
    expect(shared).toBeGreaterThan(700);
  });
});
