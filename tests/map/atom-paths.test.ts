import fc from 'fast-check';
import type { Topology } from 'topojson-specification';
import { describe, expect, it } from 'vitest';
import { AtomPaths } from '../../src/map/svg/atom-paths';
import { thinned } from '../../src/map/svg/grid-arcs';
import { joined, pathData, ringArea } from '../../src/map/svg/path-data';

describe('thinned', () => {
  it('drops what lies on the line and small corners, and keeps ends and large corners', () => {
    //        c           the ends and the peak c stay; b lies on the line, d dents it by little
    //      b   d
    //    a       e
    expect(thinned([0, 0, 5, 5, 10, 10, 15, 6, 20, 0], 0)).toEqual([0, 0, 5, 5, 10, 10, 15, 6, 20, 0]);
    expect(thinned([0, 0, 5, 5, 10, 10, 15, 6, 20, 0], 10)).toEqual([0, 0, 10, 10, 20, 0]);
    expect(thinned([0, 0, 5, 5, 10, 10], 0.1)).toEqual([0, 0, 10, 10]);
  });

  it('drops the same points as when every corner is looked at anew each time', () => {
    const lines = fc.array(fc.integer({ min: 0, max: 30 }), { minLength: 4, maxLength: 80 });
    fc.assert(
      fc.property(lines, fc.integer({ min: 1, max: 40 }), (numbers, smallest) => {
        const line = numbers.slice(0, numbers.length & ~1);
        expect(thinned(line, smallest)).toEqual(thinnedByTheBook(line, smallest));
      }),
    );
  });
});

/** While some corner is too small, the smallest goes; of several alike, the last. */
function thinnedByTheBook(line: readonly number[], smallest: number): readonly number[] {
  const points = Array.from({ length: line.length / 2 }, (_, i) => [line[2 * i]!, line[2 * i + 1]!] as const);
  const doubled = (i: number) => {
    const [[ax, ay], [bx, by], [cx, cy]] = [points[i - 1]!, points[i]!, points[i + 1]!];
    return Math.abs((bx - ax) * (cy - ay) - (cx - ax) * (by - ay));
  };
  for (;;) {
    const inner = points.map((_, i) => i).slice(1, -1);
    const least = Math.min(...inner.map(doubled));
    if (!(least <= 2 * smallest)) return points.flat();
    points.splice(inner.findLast((i) => doubled(i) === least)!, 1);
  }
}

describe('path data', () => {
  const arcs = [
    [0, 0, 4, 0],
    [4, 4, 4, 0],
    [4, 4, 0, 4, 0, 0],
  ];

  it('joins arcs to a ring, backwards where the arc is shared with a neighbour', () => {
    //  0 ── 0 ── 4        arc 0 forwards, arc 1 backwards (~1), arc 2 forwards
    //  │         │
    //  2         1
    //  └─── 2 ───┘
    const ring = joined([0, ~1, 2], arcs);
    expect(ring).toEqual([0, 0, 4, 0, 4, 4, 0, 4, 0, 0]);
    expect(ringArea(ring)).toBe(16);
    expect(pathData([ring], true)).toBe('M0 0l4 0 0 4-4 0z');
  });

  it('writes a line without closing it, and leaves out what has no length', () => {
    expect(pathData([[1, 2, -3, 4]], false)).toBe('M1 2l-4 2');
    expect(pathData([[1, 2]], false)).toBe('');
  });
});

describe('AtomPaths', () => {
  //  +-----+-----+   two squares of one degree that share the arc in the middle
  //  |  0  |  1  |
  //  +-----+-----+
  const topology: Topology = {
    type: 'Topology',
    arcs: [
      [
        [0, 53],
        [0, 52],
      ],
      [
        [0, 52],
        [-1, 52],
        [-1, 53],
        [0, 53],
      ],
      [
        [0, 53],
        [1, 53],
        [1, 52],
        [0, 52],
      ],
    ],
    objects: {
      atoms: {
        type: 'GeometryCollection',
        geometries: [
          { type: 'Polygon', id: 0, arcs: [[0, 1]] },
          { type: 'Polygon', id: 1, arcs: [[2, ~0]] },
        ],
      },
    },
  };
  const paths = new AtomPaths(topology, { stepsPerUnit: 1, smallestCorner: 0 });
  const corners = (d: string) =>
    d
      .split(/[Mlz]/)
      .join(' ')
      .trim()
      .split(/(?=-)| /).length / 2;

  it('dissolves atoms: two squares make one rectangle without the line between', () => {
    expect(corners(paths.area([0]))).toBe(4);
    expect(corners(paths.area([0, 1]))).toBe(6);
    expect(paths.land()).toBe(paths.area([0, 1]));
    expect(paths.area([])).toBe('');
  });

  it('draws the line between them once, and the rim apart', () => {
    expect(paths.lines(() => true)).toBe('M650 492l0 164');
    expect(paths.lines(() => false)).toBe('');
    expect(paths.rim()).not.toContain('M650 492l0 164');
  });

  it('outlines one of them with its part of the rim', () => {
    const around = paths.outline((atom) => atom === 1);
    expect(around).toContain('M650 492l0 164');
    expect(around.length).toBeGreaterThan(paths.lines(() => true).length);
    expect(paths.outline(() => true)).toBe(paths.rim());
  });

  it('says when a topology is not one of atoms', () => {
    expect(
      () =>
        new AtomPaths({ type: 'Topology', arcs: [], objects: {} }, { stepsPerUnit: 1, smallestCorner: 0 }),
    ).toThrow(/atoms/);
  });
});
