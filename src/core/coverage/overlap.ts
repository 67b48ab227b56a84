import type { England } from '../england';
import { type Basis, weakerBasis } from '../footprints/basis';
import type { Footprint } from '../footprints/families';
import { AtomSet } from '../geography/atom-set';
import { ALL, type Amount, type ShareOf } from './bounds';
import { amountOf, cross, NO_CROSSING, shareOfA, turned, weigh } from './crossing';
import { explain, type Grounds } from './explanation';
import {
  type Holding,
  holdingOf,
  type Relation,
  relationOf,
  type Territory,
  territoryBasis,
} from './territory';
import type { WeightId } from './weights';

/** What two territories have in common. Symmetric: asked the other way about, `a` and `b` change places. */
export interface Overlap extends Grounds {
  readonly weight: WeightId;
  /** How much they have in common, in the weight's unit. */
  readonly amount: Amount;
  /** Schools in common (surely or perhaps) for which there is no figure. */
  readonly missing: number;
  /** Share of `a` that lies in `b`. */
  readonly ofA: ShareOf;
  /** Share of `b` that lies in `a`. */
  readonly ofB: ShareOf;
  readonly aInB: Relation;
  readonly bInA: Relation;
  readonly atoms: AtomSet;
}

/** How far two territories overlap by a weight. Bounds where a district is shared, and never a guessed split. */
export function overlap(england: England, a: Territory, b: Territory, weight: WeightId): Overlap {
  const { weights } = england;
  const [heldByA, heldByB] = [holdingOf(a), holdingOf(b)];
  const [weighedA, weighedB] = [weigh(weights, weight, heldByA), weigh(weights, weight, heldByB)];
  const common = heldByA.reach.intersect(heldByB.reach);
  const self = sameFootprint(a, b);
  const apart = !self && exclude(england, a, b);
  const crossing = apart ? NO_CROSSING : cross(weights, weight, heldByA, heldByB);
  const [ofA, ofB] = [shareOfA(crossing, weighedA), shareOfA(turned(crossing), weighedB)];
  const both = intersection(heldByA, heldByB);
  return {
    weight,
    amount: amountOf(crossing),
    missing: crossing.missing,
    ofA: self && typeof ofA !== 'string' ? ALL : ofA,
    ofB: self && typeof ofB !== 'string' ? ALL : ofB,
    aInB: self ? 'whole' : apart ? 'none' : relationOf(heldByA, heldByB),
    bInA: self ? 'whole' : apart ? 'none' : relationOf(heldByB, heldByA),
    atoms: common,
    basis: overlapBasis(a, b, common),
    explanation: explain('overlap', weights, weight, familiesOf(england, a, b), [
      { role: 'a', ...heldByA, total: weighedA },
      { role: 'b', ...heldByB, total: weighedB },
      { role: 'both', ...both, total: weigh(weights, weight, both) },
    ]),
  };
}

/** What is common rests on the entries that meet there; that nothing is common rests on all of both. */
export function overlapBasis(a: Territory, b: Territory, common: AtomSet): Basis {
  return weakerBasis(territoryBasis(a, common), territoryBasis(b, common));
}

/** Two footprints of a family that divides the country have nothing in common, even in a district both list. */
export function exclude(england: England, a: Territory, b: Territory): boolean {
  if (a instanceof AtomSet || b instanceof AtomSet || a.family !== b.family) return false;
  return a.id !== b.id && england.families.get(a.family)?.kind === 'exclusive-area';
}

export function sameFootprint(a: Territory, b: Territory): boolean {
  return !(a instanceof AtomSet || b instanceof AtomSet) && a.family === b.family && a.id === b.id;
}

function intersection(a: Holding, b: Holding): Holding {
  const reach = a.reach.intersect(b.reach);
  const certain = a.certain.intersect(b.certain);
  return { certain, shared: reach.without(certain), reach };
}

function familiesOf(england: England, ...territories: readonly Territory[]) {
  const footprints = territories.filter(
    (territory): territory is Footprint => !(territory instanceof AtomSet),
  );
  return [...new Set(footprints.map((footprint) => england.families.get(footprint.family)))];
}
