import type { SchoolTable } from '../records/school-table';
import { STATUSES } from '../records/school-table';
import {
  type Evidence,
  type Indicator,
  type IndicatorValue,
  type NotKnown,
  notKnown,
  number,
  type TrustPresence,
} from './indicator';
import type { IndicatorId, IndicatorMethodId } from './indicator-notes';
import type { Locality } from './locality';
import { stateFundedRows } from './state-funded';

const IDS = ['trusts', 'trustsPerHundred', 'largestTrustShare'] as const satisfies readonly IndicatorId[];

/**
 * Which academy trusts run schools in a locality, and of how many of its schools. Not known where it has academies and
 * none of them has a known trust; no trusts where it has no academy.
 */
export function trustIndicators(locality: Locality, { schools }: Evidence): readonly Indicator[] {
  const unknown = (why: NotKnown, missing = 0) =>
    IDS.map((id) => indicator(locality, id, notKnown(why), missing));
  if (!locality.shared.isEmpty) return unknown('shared-district');
  if (schools === undefined) return unknown('not-loaded');
  const rows = stateFundedRows(locality, schools);
  const trusts = presences(rows, schools);
  const missing = rows.filter((row) => isAcademy(schools, row) && schools.trust[row] === 0).length;
  if (trusts.length === 0 && missing > 0) return unknown('no-figures', missing);
  const percentOf = (share: number): IndicatorValue =>
    rows.length === 0 ? notKnown('nothing-there') : number(100 * share);
  const values: Record<(typeof IDS)[number], IndicatorValue> = {
    trusts: { kind: 'trusts', trusts },
    trustsPerHundred: percentOf(trusts.length / rows.length),
    largestTrustShare: percentOf(trusts[0]?.share ?? 0),
  };
  return IDS.map((id) => indicator(locality, id, values[id], missing));
}

/** Most schools first, then the order of the trusts file. */
function presences(rows: readonly number[], schools: SchoolTable): readonly TrustPresence[] {
  const counts = new Map<number, number>();
  for (const row of rows) {
    const trust = schools.trust[row] ?? 0;
    if (trust > 0) counts.set(trust, (counts.get(trust) ?? 0) + 1);
  }
  return [...counts]
    .sort(([a, countA], [b, countB]) => countB - countA || a - b)
    .map(([trust, count]) => ({ trust: trust - 1, schools: count, share: count / rows.length }));
}

function indicator(locality: Locality, id: IndicatorId, value: IndicatorValue, missing: number): Indicator {
  const method: IndicatorMethodId = id === 'trustsPerHundred' ? 'trusts-per-hundred' : 'trusts';
  const { asOf, sources } = locality.weights;
  return {
    id,
    value,
    asOf: asOf.academies,
    sources: sources.academies,
    method,
    basis: locality.basis,
    missing,
  };
}

function isAcademy(schools: SchoolTable, row: number): boolean {
  return STATUSES[schools.status[row] ?? -1] === 'academy';
}
