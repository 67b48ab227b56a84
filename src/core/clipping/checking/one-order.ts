import type { Ring, Rings } from '../rings';

/**
 * The same figure always as the same numbers: each ring begins at its most south-westerly point, holes and polygons
 * come in the order of where they begin. So an answer does not depend, to the last bit, on where a ring was begun or
 * in which order parts were given.
 */
export function inOneOrder(polygons: readonly Rings[]): Rings[] {
  return polygons
    .map((rings) => {
      const [shell, ...holes] = rings.map(fromSouthWest);
      return shell === undefined ? [] : [shell, ...holes.sort(byStart)];
    })
    .sort(([a], [b]) => (a === undefined || b === undefined ? 0 : byStart(a, b)));
}

function fromSouthWest(ring: Ring): Ring {
  let first = 0;
  for (let i = 2; i + 1 < ring.length; i += 2) {
    if (before(ring, i, ring, first)) first = i;
  }
  if (first === 0) return ring;
  const turned = new Float64Array(ring.length);
  turned.set(ring.subarray(first));
  turned.set(ring.subarray(0, first), ring.length - first);
  return turned;
}

function byStart(a: Ring, b: Ring): number {
  if (before(a, 0, b, 0)) return -1;
  return before(b, 0, a, 0) ? 1 : a.length - b.length;
}

/** Further west, or as far west and further south. */
function before(a: Ring, i: number, b: Ring, j: number): boolean {
  const [ax, bx] = [a[i] ?? 0, b[j] ?? 0];
  return ax < bx || (ax === bx && (a[i + 1] ?? 0) < (b[j + 1] ?? 0));
}
