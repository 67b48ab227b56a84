import type { SquareKilometres } from '../coverage/weights';
import type { Boundaries } from './boundaries';
import { contact, type Edges } from './edges';
import type { LaidShape } from './laid-shape';
import { type Box, boxesMeet, type Ring } from './rings';
import type { Progress } from './shape-coverage';

/** Edges of the outline looked at between two breaths. */
const BATCH = 256;

export interface Decision {
  /** Atoms of which whole parts are inside and the rest outside, with the area inside. */
  readonly decided: ReadonlyMap<number, SquareKilometres>;
  /** Atoms that the outline meets, or that hold a ring of it: only cutting tells. Rising. */
  readonly toClip: readonly number[];
  /** Whether the shape may hold something that is not England. */
  readonly reachesOut: boolean;
}

/**
 * Tells which atoms are wholly in or out without cutting anything: an atom whose border the outline does not meet,
 * and that holds none of the outline's rings, is in or out part by part, as any one point of each part says.
 *
 *      +-----+-----+-----+
 *      |  .--+-----+--.  |      outer atoms: met, to be cut
 *      |  |  |     |  |  |      middle atom: not met, one point of it inside: whole
 *      |  '--+-----+--'  |
 *      +-----+-----+-----+
 */
export function* decideAtoms(shape: LaidShape, boundaries: Boundaries): Generator<Progress, Decision> {
  const met = new Uint8Array(boundaries.atoms.length);
  const coast = yield* meetArcs(shape.strips.edges, boundaries, met);
  for (const ring of shape.rings) {
    const holder = boundaries.atoms.findIndex((_, atom) =>
      boundaries.atomHolds(atom, ring[0] ?? 0, ring[1] ?? 0),
    );
    if (holder >= 0) met[holder] = 1;
  }
  const decided = new Map<number, SquareKilometres>();
  const toClip: number[] = [];
  boundaries.atoms.forEach((atom, number) => {
    if (!boxesMeet(atom.box, shape.box)) return;
    if (met[number] === 1) {
      toClip.push(number);
      return;
    }
    let area = 0;
    for (const { rings, area: part } of atom.parts) {
      if (shape.strips.contains(rings[0]?.[0] ?? 0, rings[0]?.[1] ?? 0)) area += part;
    }
    if (area > 0) decided.set(number, area);
  });
  return { decided, toClip, reachesOut: coast || reachesOut(shape, boundaries) };
}

/** Marks the atoms on both sides of every arc that the outline meets. True when one of them has only one side. */
function* meetArcs(outline: Edges, boundaries: Boundaries, met: Uint8Array): Generator<Progress, boolean> {
  const { strips, sides } = boundaries;
  const { line } = strips.edges;
  const arcMet = new Uint8Array(sides.length / 2);
  let coast = false;
  for (let i = 0; i < outline.count; i += 1) {
    if (i % BATCH === BATCH - 1) yield i / outline.count;
    strips.forEachIn(edgeBox(outline, i), (edge) => {
      const arc = line[edge] ?? 0;
      if (arcMet[arc] === 1 || contact(outline, i, strips.edges, edge) === 'none') return;
      arcMet[arc] = 1;
      const [left, right] = [sides[2 * arc] ?? -1, sides[2 * arc + 1] ?? -1];
      if (left >= 0) met[left] = 1;
      if (right >= 0) met[right] = 1;
      else coast = true;
    });
  }
  return coast;
}

function edgeBox({ ax, ay, bx, by }: Edges, i: number): Box {
  const [x1, y1, x2, y2] = [ax[i] ?? 0, ay[i] ?? 0, bx[i] ?? 0, by[i] ?? 0];
  return { west: Math.min(x1, x2), south: Math.min(y1, y2), east: Math.max(x1, x2), north: Math.max(y1, y2) };
}

/** Whether an arc of the coast lies inside, or a ring lies at sea. Assumes that the outline meets no such arc. */
function reachesOut(shape: LaidShape, boundaries: Boundaries): boolean {
  const isAtSea = ([x = 0, y = 0]: Ring) =>
    !boundaries.atoms.some((_, atom) => boundaries.atomHolds(atom, x, y));
  return (
    boundaries.outerArcs.some((arc) => shape.strips.contains(arc[0] ?? 0, arc[1] ?? 0)) ||
    shape.rings.some(isAtSea)
  );
}
