import type { SquareKilometres } from '../coverage/weights';
import type { Boundaries } from './boundaries';
import type { Clipper } from './clipper';
import type { Decision } from './decide-atoms';
import type { LaidShape } from './laid-shape';
import { measureOverlap } from './measure-overlap';
import type { ApproximateReason, Progress } from './shape-coverage';

export interface CutContext {
  readonly boundaries: Boundaries;
  /** Asked in turn; the first is the one that makes the cuts unless its result cannot be. */
  readonly engines: readonly Clipper[];
  /** Asked before each cut: once true, what is left is estimated. */
  readonly isLate: () => boolean;
}

/** What the cuts gave. `reason` is set when they cannot be called exact. */
export interface Cuts {
  readonly areas: ReadonlyMap<number, SquareKilometres>;
  readonly engines: ReadonlySet<string>;
  readonly estimated: number;
  readonly reason: ApproximateReason | undefined;
}

/** Share of the shape's area by which the parts of a shape that lies inland may miss the whole. */
export const ADDS_UP = 1e-6;

/**
 * Cuts the atoms that only cutting tells. A shape that holds nothing but England must be the sum of its parts, which
 * checks the whole computation: when it is not, the next engine has its turn, and at last the estimate.
 */
export function* cutAtoms(
  shape: LaidShape,
  decision: Decision,
  context: CutContext,
): Generator<Progress, Cuts> {
  const tries: Cuts[] = [];
  for (const engines of [context.engines, context.engines.slice(1), []]) {
    const cuts = yield* cutOnce(shape, decision, { ...context, engines });
    const isFirst = tries.length === 0;
    if (cuts.reason === undefined ? addsUp(shape, decision, cuts) : isFirst) return cuts;
    tries.push(cuts);
  }
  const best = tries.reduce((a, b) => (miss(shape, decision, a) <= miss(shape, decision, b) ? a : b));
  return { ...best, reason: 'parts-do-not-add-up' };
}

function* cutOnce(
  shape: LaidShape,
  { toClip }: Decision,
  { boundaries, engines, isLate }: CutContext,
): Generator<Progress, Cuts> {
  const areas = new Map<number, SquareKilometres>();
  const used = new Set<string>();
  let estimated = 0;
  let late = false;
  for (const [done, number] of toClip.entries()) {
    yield done / toClip.length;
    const atom = boundaries.atoms[number];
    if (atom === undefined) continue;
    late ||= isLate();
    const { area, by } = measureOverlap(shape, atom, late ? [] : engines);
    areas.set(number, area);
    if (by === 'estimate') estimated += 1;
    else used.add(by);
  }
  const reason = late ? 'time-limit' : 'engine-failed';
  return { areas, engines: used, estimated, reason: estimated > 0 ? reason : undefined };
}

function addsUp(shape: LaidShape, decision: Decision, cuts: Cuts): boolean {
  return miss(shape, decision, cuts) <= ADDS_UP * shape.area;
}

/** Square kilometres that cannot be accounted for. What lies outside England can. */
function miss(shape: LaidShape, decision: Decision, cuts: Cuts): SquareKilometres {
  const left = shape.area - sum(decision.decided.values()) - sum(cuts.areas.values());
  return decision.reachesOut ? Math.max(0, -left) : Math.abs(left);
}

export function sum(values: Iterable<number>): number {
  let total = 0;
  for (const value of values) total += value;
  return total;
}
