import type { Ring } from './rings';

/** Edges as columns: from (`ax`, `ay`) to (`bx`, `by`) on the grid, and the line each belongs to. */
export interface Edges {
  readonly count: number;
  readonly ax: Float64Array;
  readonly ay: Float64Array;
  readonly bx: Float64Array;
  readonly by: Float64Array;
  /** Number of the ring or arc. */
  readonly line: Uint32Array;
}

/** @param closed whether the last point of each line joins to its first, as in rings, or not, as in arcs. */
export function edgesOf(lines: readonly Ring[], closed: boolean): Edges {
  const count = lines.reduce((sum, line) => sum + Math.max(0, line.length / 2 - (closed ? 0 : 1)), 0);
  const edges = {
    count,
    ax: new Float64Array(count),
    ay: new Float64Array(count),
    bx: new Float64Array(count),
    by: new Float64Array(count),
    line: new Uint32Array(count),
  };
  let at = 0;
  lines.forEach((line, number) => {
    const ends = line.length - (closed ? 0 : 2);
    for (let i = 0; i < ends; i += 2) {
      const next = i + 2 < line.length ? i + 2 : 0;
      edges.ax[at] = line[i] ?? 0;
      edges.ay[at] = line[i + 1] ?? 0;
      edges.bx[at] = line[next] ?? 0;
      edges.by[at] = line[next + 1] ?? 0;
      edges.line[at] = number;
      at += 1;
    }
  });
  return edges;
}

/**
 * Which side of the line through a and b the point p is on: 1 left, -1 right, 0 on it or too near to tell. The
 * differences are exact on the grid, their products are not beyond 2^53: within that doubt the answer is 0.
 */
export function side(ax: number, ay: number, bx: number, by: number, px: number, py: number): -1 | 0 | 1 {
  const left = (bx - ax) * (py - ay);
  const right = (by - ay) * (px - ax);
  const turn = left - right;
  if (Math.abs(turn) <= 4e-16 * (Math.abs(left) + Math.abs(right))) return 0;
  return turn > 0 ? 1 : -1;
}

/** `cross`: through each other; `touch`: a point or a stretch in common, or too near to tell. */
export type Contact = 'none' | 'touch' | 'cross';

/** How edge `i` of `e` meets edge `j` of `f`. */
export function contact(e: Edges, i: number, f: Edges, j: number): Contact {
  const [ax, ay, bx, by] = [e.ax[i] ?? 0, e.ay[i] ?? 0, e.bx[i] ?? 0, e.by[i] ?? 0];
  const [cx, cy, dx, dy] = [f.ax[j] ?? 0, f.ay[j] ?? 0, f.bx[j] ?? 0, f.by[j] ?? 0];
  if (Math.max(ax, bx) < Math.min(cx, dx) || Math.max(cx, dx) < Math.min(ax, bx)) return 'none';
  if (Math.max(ay, by) < Math.min(cy, dy) || Math.max(cy, dy) < Math.min(ay, by)) return 'none';
  const aSide = side(cx, cy, dx, dy, ax, ay);
  const bSide = side(cx, cy, dx, dy, bx, by);
  if (aSide * bSide > 0) return 'none';
  const cSide = side(ax, ay, bx, by, cx, cy);
  const dSide = side(ax, ay, bx, by, dx, dy);
  if (cSide * dSide > 0) return 'none';
  return aSide * bSide < 0 && cSide * dSide < 0 ? 'cross' : 'touch';
}

/** Where the lines of two edges that `cross` meet, on the grid. */
export function crossingPoint(e: Edges, i: number, f: Edges, j: number): readonly [x: number, y: number] {
  const [ax, ay, bx, by] = [e.ax[i] ?? 0, e.ay[i] ?? 0, e.bx[i] ?? 0, e.by[i] ?? 0];
  const [cx, cy, dx, dy] = [f.ax[j] ?? 0, f.ay[j] ?? 0, f.bx[j] ?? 0, f.by[j] ?? 0];
  const along =
    ((cx - ax) * (dy - cy) - (cy - ay) * (dx - cx)) / ((bx - ax) * (dy - cy) - (by - ay) * (dx - cx));
  return [ax + along * (bx - ax), ay + along * (by - ay)];
}
