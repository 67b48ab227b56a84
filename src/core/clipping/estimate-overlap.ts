import type { SquareKilometres } from '../coverage/weights';
import { areaBelow } from '../geography/geodesic-area';
import { type Box, type Ring, STEPS } from './rings';

/** Lines of equal latitude that the figures are measured along. */
const LINES = 400;

/**
 * Area that both figures cover, from the lengths they share along lines of equal latitude: good to about a hundredth,
 * and it cannot fail, whatever the outlines. For when engines do.
 *
 *      ----/~~~\--------   the line north of both counts nothing
 *      ---(--[==)===]---   = is what they share along this one
 *      ----\_[__/___]---
 */
export function estimateOverlap(a: readonly Ring[], b: readonly Ring[], box: Box): SquareKilometres {
  const height = (box.north - box.south) / LINES;
  let area = 0;
  for (let k = 0; k < LINES; k += 1) {
    const south = box.south + k * height;
    const shared = sharedLength(crossings(a, south + height / 2), crossings(b, south + height / 2));
    const band = areaBelow((south + height) / STEPS) - areaBelow(south / STEPS);
    area += (shared / STEPS) * (Math.PI / 180) * band * 1e-6;
  }
  return area;
}

/** Longitudes at which the outline passes the line, west to east. */
function crossings(rings: readonly Ring[], y: number): number[] {
  const found: number[] = [];
  for (const ring of rings) {
    let beforeX = ring[ring.length - 2] ?? 0;
    let beforeY = ring[ring.length - 1] ?? 0;
    for (let i = 0; i + 1 < ring.length; i += 2) {
      const x = ring[i] ?? 0;
      const hereY = ring[i + 1] ?? 0;
      if (hereY > y !== beforeY > y) found.push(((beforeX - x) * (y - hereY)) / (beforeY - hereY) + x);
      beforeX = x;
      beforeY = hereY;
    }
  }
  return found.sort((p, q) => p - q);
}

/** Length of what lies between an odd and an even crossing of both. */
function sharedLength(a: readonly number[], b: readonly number[]): number {
  let length = 0;
  let j = 0;
  for (let i = 0; i + 1 < a.length; i += 2) {
    const [west, east] = [a[i] ?? 0, a[i + 1] ?? 0];
    while (j + 1 < b.length && (b[j + 1] ?? 0) <= west) j += 2;
    for (let k = j; k + 1 < b.length && (b[k] ?? 0) < east; k += 2) {
      length += Math.max(0, Math.min(east, b[k + 1] ?? 0) - Math.max(west, b[k] ?? 0));
    }
  }
  return length;
}
