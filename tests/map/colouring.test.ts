import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { AtomSet } from '../../src/core/geography/atom-set';
import { colouring, footprintNeighbours } from '../../src/map/colouring';

const symmetric = (size: number, edges: readonly (readonly [number, number])[]) => {
  const near = Array.from({ length: size }, () => new Set<number>());
  for (const [a, b] of edges) {
    if (a === b) continue;
    near[a]!.add(b);
    near[b]!.add(a);
  }
  return near.map((set) => [...set].sort((a, b) => a - b));
};

describe('footprintNeighbours', () => {
  //  atoms          footprints
  //  +---+---+---+  +-------+---+
  //  | 0 | 1 | 2 |  |   A   | B |     C lies apart; D shares atom 2 with B
  //  +---+---+---+  +-------+---+
  //        | 3 |    C
  const near = symmetric(4, [
    [0, 1],
    [1, 2],
  ]);
  const geography = { size: 4, neighboursOf: (atom: number) => near[atom] ?? [] };
  const of = (...atoms: number[]) => ({ reach: AtomSet.of(4, atoms) });

  it('are those that share an arc or an atom, and never oneself', () => {
    const [a, b, c, d] = footprintNeighbours([of(0, 1), of(2), of(3), of(2)], geography);
    expect(a).toEqual([1, 3]);
    expect(b).toEqual([0, 3]);
    expect(c).toEqual([]);
    expect(d).toEqual([0, 1]);
  });
});

describe('colouring', () => {
  it('takes two colours for a chessboard', () => {
    const edges = Array.from({ length: 64 }, (_, i) => i).flatMap((i) => [
      ...(i % 8 < 7 ? [[i, i + 1] as const] : []),
      ...(i < 56 ? [[i, i + 8] as const] : []),
    ]);
    const colours = colouring(symmetric(64, edges), 2);
    for (const [a, b] of edges) expect(colours[a]).not.toBe(colours[b]);
  });

  it('uses all the colours it is given about equally, so that no hue dominates the map', () => {
    const ring = symmetric(
      60,
      Array.from({ length: 60 }, (_, i) => [i, (i + 1) % 60] as const),
    );
    const colours = colouring(ring, 6);
    for (let c = 0; c < 6; c += 1) {
      expect(colours.filter((x) => x === c).length).toBeGreaterThanOrEqual(8);
    }
  });

  it('says so when the graph does not fit', () => {
    const four = symmetric(4, [
      [0, 1],
      [0, 2],
      [0, 3],
      [1, 2],
      [1, 3],
      [2, 3],
    ]);
    expect(() => colouring(four, 3)).toThrow(RangeError);
    expect(new Set(colouring(four, 4)).size).toBe(4);
  });

  it('never gives neighbours the same colour, whatever the graph', () => {
    const graph = fc
      .integer({ min: 1, max: 30 })
      .chain((size) =>
        fc
          .array(fc.tuple(fc.nat(size - 1), fc.nat(size - 1)), { maxLength: 60 })
          .map((edges) => symmetric(size, edges)),
      );
    fc.assert(
      fc.property(graph, (neighbours) => {
        const colours = colouring(neighbours, 30);
        return neighbours.every((near, node) => near.every((other) => colours[node] !== colours[other]));
      }),
    );
  });
});
