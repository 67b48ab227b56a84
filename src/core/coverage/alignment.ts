import type { England } from '../england';
import { weakestBasis } from '../footprints/basis';
import type { FamilyId, Footprint } from '../footprints/families';
import { familyOf } from '../footprints/family-of';
import { AtomSet } from '../geography/atom-set';
import type { Bounds, ShareOf } from './bounds';
import { countOfCombinations } from './combination-count';
import { type CombinationPart, combinationParts } from './combination-parts';
import { weigh } from './crossing';
import { explain, type Grounds } from './explanation';
import { isSliver } from './sliver';
import { holdingOf } from './territory';
import type { WeightTable } from './weight-table';
import type { WeightId } from './weights';

/** A part of the place that the same footprints serve. */
export interface Combination {
  /** By family, in the order asked: the footprints there; none where the family does not reach, several where shared. */
  readonly footprints: readonly (readonly Footprint[])[];
  /** False where a district is shared, so that not all of this part is served by the same. */
  readonly certain: boolean;
  readonly atoms: AtomSet;
  readonly share: ShareOf;
}

/** How far families divide a place along the same lines. */
export interface Alignment extends Grounds {
  readonly families: readonly FamilyId[];
  readonly place: AtomSet;
  /** Distinct combinations of footprints in the place. 1 means that all of it is served alike. */
  readonly count: Bounds;
  /** Share of the place under its largest combination. */
  readonly largest: ShareOf;
  /** Largest share first. */
  readonly combinations: readonly Combination[];
  /** Atoms of combinations that take next to nothing of a drawn place, and are not counted; see `isSliver`. */
  readonly slivers: AtomSet;
}

/**
 * The combinations of footprints found within a place: two schools in one combination look to the same hubs.
 *
 * @param whole weighs the atoms, where `england.weights` weighs only what a drawn place holds of each.
 * @throws RangeError when the atlas has no such family.
 */
export function alignment(
  england: England,
  familyIds: readonly FamilyId[],
  place: AtomSet,
  weight: WeightId,
  whole: WeightTable = england.weights,
): Alignment {
  const { weights } = england;
  const families = familyIds.map((id) => familyOf(england, id));
  const held = holdingOf(place);
  const total = weigh(weights, weight, held);
  const cut = combinationParts(england, families, place);
  const slivers = cut.filter(({ atoms }) => isSliver(weights, whole, weight, atoms, place));
  const parts = cut.filter((part) => !slivers.includes(part));
  const valued = (atoms: AtomSet) => weights.total(weight, atoms).value;
  const combinations = parts
    .map(({ footprints, certain, atoms }): Combination => {
      const share =
        total.certain === 0 ? unknownShare(total.missing) : plainShare(valued(atoms) / total.certain);
      return { footprints, certain, atoms, share };
    })
    .sort((a, b) => valued(b.atoms) - valued(a.atoms));
  return {
    families: familyIds,
    place,
    count: countOfCombinations(parts.map((part) => part.options)),
    largest: total.certain === 0 ? unknownShare(total.missing) : largestShare(parts, valued, total.certain),
    combinations,
    slivers: slivers.reduce((set, { atoms }) => set.union(atoms), new AtomSet(place.size)),
    basis: weakestBasis(parts.flatMap((part) => part.bases)) ?? 'stated',
    explanation: explain('alignment', weights, weight, families, [{ role: 'place', ...held, total }]),
  };
}

/**
 * At least: the heaviest combination without its shared districts, or an even split among all that are possible.
 * At most: a combination with every shared district that could be its own.
 */
function largestShare(
  parts: readonly CombinationPart[],
  valued: (atoms: AtomSet) => number,
  total: number,
): ShareOf {
  const sure = new Map<string, number>();
  const most = new Map<string, number>();
  for (const { options, atoms } of parts) {
    const value = valued(atoms);
    for (const option of options) {
      most.set(option, (most.get(option) ?? 0) + value);
      if (options.length === 1) sure.set(option, (sure.get(option) ?? 0) + value);
    }
  }
  const low = Math.max(0, ...sure.values()) / total;
  const high = Math.min(1, Math.max(...most.values()) / total);
  const even = parts.some((part) => part.options.length > 1) ? 1 / most.size : 0;
  return { low: Math.max(low, even), high };
}

function plainShare(share: number): ShareOf {
  return { low: share, high: share };
}

function unknownShare(missing: number): ShareOf {
  return missing > 0 ? 'not-known' : 'none';
}
