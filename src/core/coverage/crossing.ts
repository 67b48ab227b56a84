import type { AtomSet } from '../geography/atom-set';
import { type Amount, NOTHING, type ShareOf } from './bounds';
import type { Holding } from './territory';
import type { WeightTable } from './weight-table';
import type { WeightId } from './weights';

/**
 * What two territories have in common, by how surely each holds it. Either may share districts with a third,
 * the line not published, and then holds between none and all of them.
 *
 *                      B certain   B shared
 *        A certain     sure        ofB
 *        A shared      ofA         either
 */
export interface Crossing {
  readonly sure: number;
  readonly ofB: number;
  readonly ofA: number;
  readonly either: number;
  /** Schools in any of the four for which there is no figure. */
  readonly missing: number;
}

/** What a territory weighs. */
export interface Weighed {
  readonly certain: number;
  readonly shared: number;
  /** Schools with no figure, shared ones included. */
  readonly missing: number;
}

export function weigh(weights: WeightTable, weight: WeightId, holding: Holding): Weighed {
  const certain = weights.total(weight, holding.certain);
  const shared = weights.total(weight, holding.shared);
  return { certain: certain.value, shared: shared.value, missing: certain.missing + shared.missing };
}

/** Between what it holds for itself and that with all it shares. */
export function amountHeld({ certain, shared, missing }: Weighed): Amount {
  if (certain + shared === 0 && missing > 0) return 'not-known';
  return { low: certain, high: certain + shared };
}

export function cross(weights: WeightTable, weight: WeightId, a: Holding, b: Holding): Crossing {
  const value = (atoms: AtomSet) => weights.total(weight, atoms).value;
  return {
    sure: value(a.certain.intersect(b.certain)),
    ofB: value(a.certain.intersect(b.shared)),
    ofA: value(a.shared.intersect(b.certain)),
    either: value(a.shared.intersect(b.shared)),
    missing: weights.total(weight, a.reach.intersect(b.reach)).missing,
  };
}

export const NO_CROSSING: Crossing = { sure: 0, ofB: 0, ofA: 0, either: 0, missing: 0 };

/** The same seen from the other side. */
export function turned(crossing: Crossing): Crossing {
  return { ...crossing, ofA: crossing.ofB, ofB: crossing.ofA };
}

export function amountOf(crossing: Crossing): Amount {
  const most = mostInCommon(crossing);
  if (most > 0) return { low: crossing.sure, high: most };
  return crossing.missing > 0 ? 'not-known' : NOTHING;
}

/**
 * Share of A that lies in B, as narrow as the published lists allow.
 *
 * A share `in / (in + out)` grows with `in` and falls with `out`. So it is least when A holds none of the districts
 * that would add to `in`, and all of those that add to `out`; and greatest the other way about.
 */
export function shareOfA(crossing: Crossing, a: Weighed): ShareOf {
  const { sure, ofA, either, missing } = crossing;
  const most = mostInCommon(crossing);
  if (most === 0 && missing > 0) return 'not-known';
  if (a.certain + a.shared === 0) return a.missing > 0 ? 'not-known' : 'none';
  const leastOf = a.certain + (a.shared - ofA);
  const mostOf = a.certain + ofA + either;
  // With nothing to divide by, whatever A holds lies in B alone (or outside it alone).
  const low = leastOf === 0 ? 1 : sure / leastOf;
  const high = mostOf === 0 ? 0 : most / mostOf;
  // Two sums of the same areas in another order may differ in the last bit; a share above 1 is that and no more.
  return { low, high: Math.min(1, high) };
}

/** The two middle terms are added first: so the sum is the same to the last bit seen from either side. */
function mostInCommon({ sure, ofA, ofB, either }: Crossing): number {
  return sure + (ofA + ofB) + either;
}
