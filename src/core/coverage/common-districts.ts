import type { England } from '../england';
import type { AtomSet } from '../geography/atom-set';
import type { District } from '../geography/geography';
import type { Amount } from './bounds';
import { amountOf, cross } from './crossing';
import { type Holding, holdingOf, type Relation, relationOf, type Territory } from './territory';
import type { WeightId } from './weights';

/** A district that two territories both reach into. */
export interface CommonDistrict {
  readonly district: District;
  /** How the district lies to each: all of it inside, in part, or shared with a third. */
  readonly inA: Relation;
  readonly inB: Relation;
  /** What of the district lies in both. */
  readonly amount: Amount;
  readonly missing: number;
}

/** The districts in which a footprint meets one of another family, in the order of the table of districts. */
export function commonDistricts(
  england: England,
  a: Territory,
  b: Territory,
  weight: WeightId,
): readonly CommonDistrict[] {
  const [heldByA, heldByB] = [holdingOf(a), holdingOf(b)];
  const both = heldByA.reach.intersect(heldByB.reach);
  return england.geography.districts
    .filter((district) => district.atoms.meets(both))
    .map((district) => {
      const held = holdingOf(district.atoms);
      const crossing = cross(england.weights, weight, within(heldByA, district.atoms), heldByB);
      return {
        district,
        inA: relationOf(held, heldByA),
        inB: relationOf(held, heldByB),
        amount: amountOf(crossing),
        missing: crossing.missing,
      };
    });
}

function within({ certain, shared, reach }: Holding, atoms: AtomSet): Holding {
  return {
    certain: certain.intersect(atoms),
    shared: shared.intersect(atoms),
    reach: reach.intersect(atoms),
  };
}
