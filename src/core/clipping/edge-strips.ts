import type { Edges } from './edges';
import type { Box } from './rings';

/** Strips beyond this number hold so few edges that they only cost memory. */
const MOST_STRIPS = 1024;

/**
 * Edges sorted into strips of equal height, south to north, so that what is asked of a point or an edge looks only
 * at the edges of its strips. Over England's 80,000 edges a strip holds about 100.
 *
 *      ______________
 *     |   _/\   /    |  strip 2: three edges
 *     |__/___\_/_____|
 *     | /     V      |  strip 1: three edges, two of them also in strip 2
 *     |/_____________|
 */
export class EdgeStrips {
  private readonly south: number;
  private readonly perStep: number;
  private readonly strips: number;
  /** Edges of strip s are `items[starts[s]]` up to before `items[starts[s + 1]]`. */
  private readonly starts: Uint32Array;
  private readonly items: Uint32Array;
  /** West end of each edge. Within a strip, edges come in its order. */
  private readonly west: Float64Array;
  /** Width of the widest edge of each strip: how far west of a place an edge may begin and still reach it. */
  private readonly widest: Float64Array;

  constructor(readonly edges: Edges) {
    const { count, ay, by } = edges;
    let south = Infinity;
    let north = -Infinity;
    let climb = 0;
    for (let i = 0; i < count; i += 1) {
      const from = ay[i] ?? 0;
      const to = by[i] ?? 0;
      south = Math.min(south, from, to);
      north = Math.max(north, from, to);
      climb += Math.abs(to - from);
    }
    const height = Math.max(1, north - south);
    this.south = count === 0 ? 0 : south;
    // Tall edges lie in many strips: fewer strips keep the lists within some sixteen times the edges.
    const enough = Math.min(MOST_STRIPS, count / 2, (15 * count * height) / climb);
    this.strips = Math.max(8, Math.floor(enough || 0));
    this.perStep = this.strips / height;
    this.starts = new Uint32Array(this.strips + 1);
    this.items = this.fill();
    this.west = edges.ax.map((x, i) => Math.min(x, edges.bx[i] ?? x));
    this.widest = new Float64Array(this.strips);
    this.sortStrips();
  }

  /** Even-odd rule over all edges, which must form rings; a point exactly on an edge may fall either way. */
  contains(x: number, y: number): boolean {
    const { ax, ay, bx, by } = this.edges;
    const strip = Math.floor((y - this.south) * this.perStep);
    if (strip < 0 || strip > this.strips) return false;
    const bounded = Math.min(strip, this.strips - 1);
    const end = this.starts[bounded + 1] ?? 0;
    let inside = false;
    for (let k = this.starts[bounded] ?? 0; k < end; k += 1) {
      const i = this.items[k] ?? 0;
      const y1 = ay[i] ?? 0;
      const y2 = by[i] ?? 0;
      if (y1 > y === y2 > y) continue;
      const x1 = ax[i] ?? 0;
      if (x < (((bx[i] ?? 0) - x1) * (y - y1)) / (y2 - y1) + x1) inside = !inside;
    }
    return inside;
  }

  /** Calls back with each edge whose box meets the box; one that runs through several strips may come several times. */
  forEachIn({ west, south, east, north }: Box, visit: (edge: number) => void): void {
    const { ax, ay, bx, by } = this.edges;
    const last = this.stripOf(north);
    for (let strip = this.stripOf(south); strip <= last; strip += 1) {
      const end = this.starts[strip + 1] ?? 0;
      for (let k = this.firstFrom(strip, west - (this.widest[strip] ?? 0)); k < end; k += 1) {
        const i = this.items[k] ?? 0;
        if ((this.west[i] ?? 0) > east) break;
        const y1 = ay[i] ?? 0;
        const y2 = by[i] ?? 0;
        if (
          ((ax[i] ?? 0) < west && (bx[i] ?? 0) < west) ||
          (y1 < south && y2 < south) ||
          (y1 > north && y2 > north)
        ) {
          continue;
        }
        visit(i);
      }
    }
  }

  /** Place in `items` of the strip's first edge that begins at `x` or east of it. */
  private firstFrom(strip: number, x: number): number {
    let low = this.starts[strip] ?? 0;
    let high = this.starts[strip + 1] ?? 0;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.west[this.items[middle] ?? 0] ?? 0) < x) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  private sortStrips(): void {
    const { ax, bx } = this.edges;
    for (let strip = 0; strip < this.strips; strip += 1) {
      const items = this.items.subarray(this.starts[strip], this.starts[strip + 1]);
      items.sort((i, j) => (this.west[i] ?? 0) - (this.west[j] ?? 0));
      for (const i of items) {
        this.widest[strip] = Math.max(this.widest[strip] ?? 0, Math.abs((ax[i] ?? 0) - (bx[i] ?? 0)));
      }
    }
  }

  private stripOf(y: number): number {
    return Math.max(0, Math.min(this.strips - 1, Math.floor((y - this.south) * this.perStep)));
  }

  /** Counts the edges of each strip, turns counts into places, and puts the edges there. */
  private fill(): Uint32Array {
    const { count, ay, by } = this.edges;
    const first = new Uint16Array(count);
    const last = new Uint16Array(count);
    for (let i = 0; i < count; i += 1) {
      first[i] = this.stripOf(Math.min(ay[i] ?? 0, by[i] ?? 0));
      last[i] = this.stripOf(Math.max(ay[i] ?? 0, by[i] ?? 0));
      for (let s = first[i] ?? 0; s <= (last[i] ?? 0); s += 1)
        this.starts[s + 1] = (this.starts[s + 1] ?? 0) + 1;
    }
    for (let s = 0; s < this.strips; s += 1)
      this.starts[s + 1] = (this.starts[s + 1] ?? 0) + (this.starts[s] ?? 0);
    const items = new Uint32Array(this.starts[this.strips] ?? 0);
    const next = this.starts.slice();
    for (let i = 0; i < count; i += 1) {
      for (let s = first[i] ?? 0; s <= (last[i] ?? 0); s += 1) {
        items[next[s] ?? 0] = i;
        next[s] = (next[s] ?? 0) + 1;
      }
    }
    return items;
  }
}
