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
      for (let k = this.starts[strip] ?? 0; k < end; k += 1) {
        const i = this.items[k] ?? 0;
        const x1 = ax[i] ?? 0;
        const x2 = bx[i] ?? 0;
        if ((x1 < west && x2 < west) || (x1 > east && x2 > east)) continue;
        const y1 = ay[i] ?? 0;
        const y2 = by[i] ?? 0;
        if ((y1 < south && y2 < south) || (y1 > north && y2 > north)) continue;
        visit(i);
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
