import type { England } from '../england';
import { type Basis, weakestBasis } from '../footprints/basis';
import type { FamilyId, Footprint } from '../footprints/families';
import { familyOf } from '../footprints/family-of';
import { AtomSet } from '../geography/atom-set';
import { type Amount, middle, type ShareOf } from './bounds';
import { cross, shareOfA, weigh } from './crossing';
import { explain, type Grounds } from './explanation';
import { exclude, type Pair, pairOf } from './pair';
import { isSliver, SLIVER_SHARE } from './sliver';
import { type Holding, holdingOf, type Relation, type Territory } from './territory';
import type { Share, WeightId } from './weights';

/** Which footprints of a family touch a place. */
export interface Touching extends Grounds {
  readonly family: FamilyId;
  readonly weight: WeightId;
  readonly place: Holding;
  /** Largest share first, then largest area. */
  readonly footprints: readonly TouchingFootprint[];
  /** Those that take next to nothing of a drawn place; see `isSliver`. */
  readonly slivers: readonly TouchingFootprint[];
  readonly sliverBelow: Share;
  /** Atoms of the place that no footprint of the family holds, and their share of it. */
  readonly uncovered: { readonly atoms: AtomSet; readonly share: ShareOf };
}

export interface TouchingFootprint {
  readonly footprint: Footprint;
  /** How the place lies to the footprint: `whole` when all of the place is in it. */
  readonly relation: Relation;
  readonly amount: Amount;
  /** Schools of the place in the footprint for which there is no figure. */
  readonly missing: number;
  /** Share of the place that the footprint holds. */
  readonly share: ShareOf;
  /** Share of the footprint that lies in the place. */
  readonly shareOfFootprint: ShareOf;
  readonly basis: Basis;
  readonly atoms: AtomSet;
}

/**
 * Who touches a place, largest share first. The place is any territory: a district, a hub, a union, a locality.
 *
 * @param whole weighs the footprints, where `england.weights` weighs only what a drawn place holds of each atom.
 * @throws RangeError when the atlas has no such family.
 */
export function touching(
  england: England,
  place: Territory,
  familyId: FamilyId,
  weight: WeightId,
  whole: England['weights'] = england.weights,
): Touching {
  const { weights } = england;
  const family = familyOf(england, familyId);
  const held = holdingOf(place);
  const area = (atoms: AtomSet) => weights.total('area', atoms).value;
  const found = family.footprints
    .filter((footprint) => footprint.reach.meets(held.reach) && !exclude(england, place, footprint))
    .map((footprint) => touchingFootprint(footprint, pairOf(england, place, footprint, weight, whole)))
    .sort((a, b) => middle(b.share) - middle(a.share) || area(b.atoms) - area(a.atoms));
  const slivers = found.filter(({ atoms }) => isSliver(weights, whole, weight, atoms, held.reach));
  const covered = found.reduce((set, one) => set.union(one.atoms), new AtomSet(held.reach.size));
  const uncovered = held.reach.without(covered);
  const total = weigh(weights, weight, held);
  return {
    family: familyId,
    weight,
    place: held,
    footprints: found.filter((one) => !slivers.includes(one)),
    slivers,
    sliverBelow: SLIVER_SHARE,
    uncovered: {
      atoms: uncovered,
      share: shareOfA(cross(weights, weight, held, holdingOf(uncovered)), total),
    },
    basis: weakestBasis(found.map((one) => one.basis)) ?? 'stated',
    explanation: explain('touching', weights, weight, [family], [{ role: 'place', ...held, total }]),
  };
}

function touchingFootprint(footprint: Footprint, pair: Pair): TouchingFootprint {
  return {
    footprint,
    relation: pair.aInB,
    amount: pair.amount,
    missing: pair.missing,
    share: pair.ofA,
    shareOfFootprint: pair.ofB,
    basis: pair.basis,
    atoms: pair.atoms,
  };
}
