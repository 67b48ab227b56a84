// The engine's own files: the package's index brings offsetting and triangulation too, twice the size.
import { ClipType, FillRule, type Path64, type Paths64 } from 'clipper2-ts/dist/Core.js';
import { Clipper64, type PolyPath64, PolyTree64 } from 'clipper2-ts/dist/Engine.js';
import type { Clipper } from './clipper';
import type { Ring, Rings } from './rings';

export const clipper2: Clipper = {
  name: 'clipper2',
  takesCropped: true,
  intersect: (subject, clip) => {
    const engine = new Clipper64();
    const solution: Paths64 = [];
    engine.addSubject(pathsOf(subject.flat()));
    engine.addClip(pathsOf(clip.flat()));
    if (!engine.execute(ClipType.Intersection, FillRule.EvenOdd, solution))
      throw new Error('clipper2 gave up');
    return solution.map(ringOf);
  },
};

/** Which points an outline that overlaps itself encloses: those it goes round an odd number of times, or at all. */
export type Reading = 'odd' | 'any';

/** The figure as clean polygons, without crossings and inner borders, in no order. May throw. */
export function unite(rings: Rings, reading: Reading): Rings[] {
  const engine = new Clipper64();
  const tree = new PolyTree64();
  engine.addSubject(pathsOf(rings));
  if (!engine.execute(ClipType.Union, reading === 'odd' ? FillRule.EvenOdd : FillRule.NonZero, tree)) {
    throw new Error('clipper2 gave up');
  }
  return polygonsBelow(tree);
}

/** What of the subject is not in the clip, both by the even-odd rule, as clean polygons in no order. May throw. */
export function subtract(subject: readonly Rings[], clip: readonly Rings[]): Rings[] {
  const engine = new Clipper64();
  const tree = new PolyTree64();
  engine.addSubject(pathsOf(subject.flat()));
  engine.addClip(pathsOf(clip.flat()));
  if (!engine.execute(ClipType.Difference, FillRule.EvenOdd, tree)) throw new Error('clipper2 gave up');
  return polygonsBelow(tree);
}

/** Levels of the tree are shell, hole, shell in the hole, and so on. */
function polygonsBelow(node: PolyPath64): Rings[] {
  return childrenOf(node).flatMap((shell) => {
    const holes = childrenOf(shell);
    return [[shell, ...holes].map(({ poly }) => ringOf(poly ?? [])), ...holes.flatMap(polygonsBelow)];
  });
}

function childrenOf(node: PolyPath64): PolyPath64[] {
  return Array.from({ length: node.count }, (_, i) => node.child(i));
}

function pathsOf(rings: Rings): Paths64 {
  return rings.map((ring) => {
    const path: Path64 = [];
    for (let i = 0; i + 1 < ring.length; i += 2) path.push({ x: ring[i] ?? 0, y: ring[i + 1] ?? 0 });
    return path;
  });
}

function ringOf(path: Path64): Ring {
  const ring = new Float64Array(2 * path.length);
  path.forEach(({ x, y }, i) => {
    ring[2 * i] = x;
    ring[2 * i + 1] = y;
  });
  return ring;
}
