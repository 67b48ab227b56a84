import type { Footprint } from '../core/footprints/families';
import type { Geography } from '../core/geography/geography';

/**
 * Which footprints meet: by a shared arc, or because both may reach the same atom.
 * @returns per footprint the indexes of its neighbours, rising.
 */
export function footprintNeighbours(
  footprints: readonly Pick<Footprint, 'reach'>[],
  geography: Pick<Geography, 'size' | 'neighboursOf'>,
): readonly (readonly number[])[] {
  const holders: number[][] = Array.from({ length: geography.size }, () => []);
  footprints.forEach(({ reach }, index) => {
    for (const atom of reach) holders[atom]?.push(index);
  });
  return footprints.map(({ reach }, index) => {
    const near = new Set<number>();
    for (const atom of reach) {
      for (const place of [atom, ...geography.neighboursOf(atom)]) {
        for (const other of holders[place] ?? []) near.add(other);
      }
    }
    near.delete(index);
    return [...near].sort((a, b) => a - b);
  });
}

/**
 * Colours a graph so that neighbours differ, by DSATUR (Brélaz 1979): next is always the node whose neighbours
 * already have the most colours. Among the colours that are free it takes the one furthest from being reused nearby:
 * least seen among neighbours' neighbours, then least used at all, so that the map looks even.
 * @returns a colour 0 to `colours` - 1 per node.
 * @throws RangeError when the graph does not fit into so many colours.
 */
export function colouring(neighbours: readonly (readonly number[])[], colours: number): readonly number[] {
  const colour: (number | undefined)[] = neighbours.map(() => undefined);
  const used = new Array<number>(colours).fill(0);
  const coloursNear = (node: number) =>
    new Set((neighbours[node] ?? []).flatMap((other) => colour[other] ?? []));
  for (let left = neighbours.length; left > 0; left -= 1) {
    const node = mostConstrained(neighbours, colour, coloursNear);
    const near = coloursNear(node);
    const further = (neighbours[node] ?? []).flatMap((other) => neighbours[other] ?? []);
    const cost = (c: number) => further.filter((other) => colour[other] === c).length * 1000 + (used[c] ?? 0);
    const free = Array.from({ length: colours }, (_, c) => c).filter((c) => !near.has(c));
    const best = free.sort((a, b) => cost(a) - cost(b) || a - b)[0];
    if (best === undefined) {
      throw new RangeError(`colouring: node ${node} has neighbours of all ${colours} colours`);
    }
    colour[node] = best;
    used[best] = (used[best] ?? 0) + 1;
  }
  return colour.map((c) => c ?? 0);
}

function mostConstrained(
  neighbours: readonly (readonly number[])[],
  colour: readonly (number | undefined)[],
  coloursNear: (node: number) => ReadonlySet<number>,
): number {
  let best = -1;
  let rank = [-1, -1];
  colour.forEach((c, node) => {
    if (c !== undefined) return;
    const own = [coloursNear(node).size, neighbours[node]?.length ?? 0];
    const [saturation = 0, degree = 0] = own;
    if (saturation > (rank[0] ?? 0) || (saturation === rank[0] && degree > (rank[1] ?? 0))) {
      best = node;
      rank = own;
    }
  });
  return best;
}
