import type { Basis } from '../footprints/basis';
import type { Family } from '../footprints/families';
import type { AtomSet } from '../geography/atom-set';
import type { Weighed } from './crossing';
import type { MethodId } from './method-ids';
import type { WeightTable } from './weight-table';
import type { WeightId } from './weights';

/** What a result rests on, as data: a page writes "how this was computed" from it. */
export interface Explanation {
  readonly method: MethodId;
  readonly weight: WeightId;
  readonly weightAsOf: string;
  /** Keys of the manifest's `sources`. */
  readonly weightSources: readonly string[];
  readonly families: readonly FamilyDates[];
  readonly sets: readonly ExplainedSet[];
}

export type FamilyDates = Pick<Family, 'id' | 'asOf' | 'validFrom' | 'validTo' | 'sources'>;

/** One of the sets that were weighed. */
export interface ExplainedSet {
  /** `a` and `b` as they were asked, `both` what they have in common, `place` what the shares are of. */
  readonly role: 'a' | 'b' | 'both' | 'place';
  readonly certain: AtomSet;
  readonly shared: AtomSet;
  readonly total: Weighed;
}

/** What every result carries beside its figures. */
export interface Grounds {
  /** Weakest basis of all the entries it rests on. */
  readonly basis: Basis;
  readonly explanation: Explanation;
}

export function explain(
  method: MethodId,
  weights: WeightTable,
  weight: WeightId,
  families: readonly (Family | undefined)[],
  sets: readonly ExplainedSet[],
): Explanation {
  return {
    method,
    weight,
    weightAsOf: weights.asOf[weight],
    weightSources: weights.sources[weight],
    families: families.filter((family) => family !== undefined).map(familyDates),
    sets,
  };
}

function familyDates({ id, asOf, validFrom, validTo, sources }: Family): FamilyDates {
  return {
    id,
    asOf,
    sources,
    ...(validFrom === undefined ? {} : { validFrom }),
    ...(validTo === undefined ? {} : { validTo }),
  };
}
