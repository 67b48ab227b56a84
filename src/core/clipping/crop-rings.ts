import type { Box, Ring } from './rings';

/**
 * Takes away points that cannot matter inside the box, and nothing else: of a run of points that all lie beyond one
 * side of it, the first and the last are enough. What the outline encloses inside the box stays the same to the last bit,
 * since no new point is made; outside it changes freely.
 *
 *       ·  ·                        the run north of the box becomes one line;
 *     ·      ·        ·------·      the crossings with its sides stay where they were
 *     |  ____|__      |  ____|__
 *     | |    |  |     | |    |  |
 */
export function cropRings(rings: readonly Ring[], box: Box): Ring[] {
  const cropped: Ring[] = [];
  for (const ring of rings) {
    const kept = cropRing(ring, box);
    if (kept.length >= 6) cropped.push(kept);
  }
  return cropped;
}

function cropRing(ring: Ring, box: Box): Ring {
  const points = ring.length / 2;
  const kept = new Float64Array(ring.length);
  let length = 0;
  let first = 0;
  // Each point is judged between its neighbours as they are by then, so that no corner of the box is cut.
  let before = beyond(ring, points - 1, box);
  let here = beyond(ring, 0, box);
  for (let i = 0; i < points; i += 1) {
    const after = i + 1 < points ? beyond(ring, i + 1, box) : first;
    if ((before & here & after) === 0) {
      if (length === 0) first = here;
      kept[length] = ring[2 * i] ?? 0;
      kept[length + 1] = ring[2 * i + 1] ?? 0;
      length += 2;
      before = here;
    }
    here = after;
  }
  return length === ring.length ? ring : kept.slice(0, length);
}

/** One bit for each side of the box that the point is strictly beyond. */
function beyond(ring: Ring, point: number, box: Box): number {
  const x = ring[2 * point] ?? 0;
  const y = ring[2 * point + 1] ?? 0;
  return (x < box.west ? 1 : 0) | (x > box.east ? 2 : 0) | (y < box.south ? 4 : 0) | (y > box.north ? 8 : 0);
}
