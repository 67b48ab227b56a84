import { type Ring, STEPS } from './rings';

/**
 * How much each point of a ring matters: the distance, in degrees of latitude, by which the outline would move were
 * the line from which the point sticks out drawn straight (Ramer, Douglas and Peucker), never more than that of the
 * point it was split off from. Leaving out all points below a rank simplifies to that tolerance.
 *
 *            c
 *         .'   '.         a and c, furthest apart, rank by their distance,
 *       a ------- c       b by how far it is from the line a c
 *          '-b-'
 */
export function pointRanks(ring: Ring): Float64Array {
  const count = ring.length / 2;
  const squeeze = Math.cos((((ring[1] ?? 0) / STEPS) * Math.PI) / 180);
  const ranks = new Float64Array(count);
  const x = (i: number) => ((ring[2 * (i % count)] ?? 0) / STEPS) * squeeze;
  const y = (i: number) => (ring[2 * (i % count) + 1] ?? 0) / STEPS;
  const far = furthest(1, count, (i) => Math.hypot(x(i) - x(0), y(i) - y(0)));
  ranks[0] = far.distance;
  ranks[far.at] = far.distance;
  const spans: [from: number, to: number, rank: number][] = [
    [0, far.at, far.distance],
    [far.at, count, far.distance],
  ];
  for (let span = spans.pop(); span !== undefined; span = spans.pop()) {
    const [from, to, above] = span;
    if (to - from < 2) continue;
    const [dx, dy] = [x(to) - x(from), y(to) - y(from)];
    const length = dx * dx + dy * dy;
    const { at, distance } = furthest(from + 1, to, (i) => {
      const [px, py] = [x(i) - x(from), y(i) - y(from)];
      const along = length === 0 ? 0 : Math.max(0, Math.min(1, (px * dx + py * dy) / length));
      return Math.hypot(px - along * dx, py - along * dy);
    });
    const rank = Math.min(above, distance);
    ranks[at] = rank;
    spans.push([from, at, rank], [at, to, rank]);
  }
  return ranks;
}

function furthest(
  from: number,
  to: number,
  distanceOf: (i: number) => number,
): { at: number; distance: number } {
  let best = { at: from, distance: -1 };
  for (let i = from; i < to; i += 1) {
    const distance = distanceOf(i);
    if (distance > best.distance) best = { at: i, distance };
  }
  return best;
}
