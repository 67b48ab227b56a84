import type { England } from '../england';
import { type Basis, weakestBasis } from '../footprints/basis';
import type { FamilyId, Footprint } from '../footprints/families';
import { familyOf } from '../footprints/family-of';
import type { AtomSet } from '../geography/atom-set';
import { type Amount, middle, type ShareOf } from './bounds';
import { amountOf, cross, shareOfA, turned, weigh } from './crossing';
import { explain, type Grounds } from './explanation';
import { overlapBasis } from './overlap';
import { holdingOf, type Relation, relationOf } from './territory';
import type { Share, WeightId } from './weights';

/**
 * A footprint with less than this share of a place's area and none of what is counted is a sliver: the trace of a
 * hand-drawn line along a border. Official areas are made of whole atoms and leave none.
 */
export const SLIVER_SHARE: Share = 0.001;

/** Which footprints of a family touch a place. */
export interface Touching extends Grounds {
  readonly family: FamilyId;
  readonly weight: WeightId;
  readonly place: AtomSet;
  /** Largest share first, then largest area. */
  readonly footprints: readonly TouchingFootprint[];
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
 * Who touches a place, largest share first. The place is any set of atoms: a district, a hub, a union of places.
 *
 * @param whole weighs the footprints, where `england.weights` weighs only what a drawn place holds of each atom.
 * @throws RangeError when the atlas has no such family.
 */
export function touching(
  england: England,
  place: AtomSet,
  familyId: FamilyId,
  weight: WeightId,
  whole: England['weights'] = england.weights,
): Touching {
  const { weights } = england;
  const family = familyOf(england, familyId);
  const area = ({ atoms }: TouchingFootprint) => weights.total('area', atoms).value;
  const found = family.footprints
    .filter((footprint) => footprint.reach.meets(place))
    .map((footprint) => touchingFootprint(england, place, footprint, weight, whole))
    .sort((a, b) => middle(b.share) - middle(a.share) || area(b) - area(a));
  const slivers = found.filter((one) => isSliver(england, place, one));
  const held = holdingOf(place);
  const covered = found.reduce((set, { footprint }) => set.union(footprint.reach), place.without(place));
  const uncovered = place.without(covered);
  const total = weigh(weights, weight, held);
  return {
    family: familyId,
    weight,
    place,
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

function touchingFootprint(
  england: England,
  place: AtomSet,
  footprint: Footprint,
  weight: WeightId,
  whole: England['weights'],
): TouchingFootprint {
  const { weights } = england;
  const held = holdingOf(place);
  const crossing = cross(weights, weight, held, footprint);
  const atoms = place.intersect(footprint.reach);
  return {
    footprint,
    relation: relationOf(held, footprint),
    amount: amountOf(crossing),
    missing: crossing.missing,
    share: shareOfA(crossing, weigh(weights, weight, held)),
    shareOfFootprint: shareOfA(turned(crossing), weigh(whole, weight, footprint)),
    basis: overlapBasis(place, footprint, atoms),
    atoms,
  };
}

function isSliver({ weights }: England, place: AtomSet, { amount, atoms }: TouchingFootprint): boolean {
  const counted = amount === 'not-known' || amount.high > 0;
  const area = weights.total('area', place).value;
  return !counted && weights.total('area', atoms).value < SLIVER_SHARE * area;
}
