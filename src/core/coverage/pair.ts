import type { England } from '../england';
import { type Basis, weakerBasis } from '../footprints/basis';
import type { FamilyId } from '../footprints/families';
import { AtomSet } from '../geography/atom-set';
import { ALL, type Amount, type ShareOf } from './bounds';
import { amountOf, cross, NO_CROSSING, shareOfA, turned, type Weighed, weigh } from './crossing';
import { holdingOf, type Relation, relationOf, type Territory, territoryBasis } from './territory';
import type { WeightTable } from './weight-table';
import type { WeightId } from './weights';

/** What two territories have in common, seen from both. */
export interface Pair {
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
  /** Atoms that both reach. */
  readonly atoms: AtomSet;
  readonly basis: Basis;
  readonly weighedA: Weighed;
  readonly weighedB: Weighed;
}

/** @param weightsOfB weighs `b`, where `england.weights` weighs only what `a`, a drawn place, holds of each atom. */
export function pairOf(
  england: England,
  a: Territory,
  b: Territory,
  weight: WeightId,
  weightsOfB: WeightTable = england.weights,
): Pair {
  const [heldByA, heldByB] = [holdingOf(a), holdingOf(b)];
  const [self, apart] = [sameFootprint(a, b), exclude(england, a, b)];
  const crossing = apart ? NO_CROSSING : cross(england.weights, weight, heldByA, heldByB);
  const weighedA = weigh(england.weights, weight, heldByA);
  const weighedB = weigh(weightsOfB, weight, heldByB);
  const share = (found: ShareOf) => (self && typeof found !== 'string' ? ALL : found);
  const relation = (found: Relation) => (self ? 'whole' : apart ? 'none' : found);
  const atoms = heldByA.reach.intersect(heldByB.reach);
  return {
    amount: amountOf(crossing),
    missing: crossing.missing,
    ofA: share(shareOfA(crossing, weighedA)),
    ofB: share(shareOfA(turned(crossing), weighedB)),
    aInB: relation(relationOf(heldByA, heldByB)),
    bInA: relation(relationOf(heldByB, heldByA)),
    atoms,
    basis: pairBasis(a, b, atoms),
    weighedA,
    weighedB,
  };
}

/** What is common rests on the entries that meet there; that nothing is common rests on all of both. */
export function pairBasis(a: Territory, b: Territory, common: AtomSet): Basis {
  return weakerBasis(territoryBasis(a, common), territoryBasis(b, common));
}

/** Two footprints of a family that divides the country have nothing in common, even in a district both list. */
export function exclude(england: England, a: Territory, b: Territory): boolean {
  const family = commonFamily(a, b);
  if (family === undefined || sameFootprint(a, b)) return false;
  return england.families.get(family)?.kind === 'exclusive-area';
}

function sameFootprint(a: Territory, b: Territory): boolean {
  return commonFamily(a, b) !== undefined && 'id' in a && 'id' in b && a.id === b.id;
}

function commonFamily(a: Territory, b: Territory): FamilyId | undefined {
  if (a instanceof AtomSet || b instanceof AtomSet) return undefined;
  return a.family === b.family ? a.family : undefined;
}
