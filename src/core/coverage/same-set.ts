import type { England } from '../england';
import { type Basis, weakestBasis } from '../footprints/basis';
import { basisWithin } from '../footprints/basis-within';
import type { FamilyId, Footprint } from '../footprints/families';
import { familyOf } from '../footprints/family-of';
import type { AtomSet } from '../geography/atom-set';
import type { Area } from '../geography/geography';

/** Places that the same hubs reach. */
export interface SameSet<Place extends Area> {
  /** Every footprint that reaches into each of the places, wholly, in part or by a shared district. */
  readonly footprints: readonly Footprint[];
  readonly places: readonly Place[];
  /** Weakest basis on which a footprint reaches into one of the places. */
  readonly basis: Basis;
}

/**
 * Groups places, such as all districts or all authorities, by the set of footprints that reach into them: the
 * largest group first, then in the order given. A place alone with its set is a group of one.
 *
 * @throws RangeError when the atlas has no such family.
 */
export function sameSets<Place extends Area>(
  england: England,
  places: readonly Place[],
  familyIds: readonly FamilyId[],
): readonly SameSet<Place>[] {
  const groups = new Map<string, { footprints: readonly Footprint[]; places: Place[] }>();
  for (const place of places) {
    const footprints = reaching(england, familyIds, place.atoms);
    const key = footprints.map(({ family, id }) => `${family}:${id}`).join();
    const group = groups.get(key);
    if (group === undefined) groups.set(key, { footprints, places: [place] });
    else group.places.push(place);
  }
  return [...groups.values()]
    .sort((a, b) => b.places.length - a.places.length)
    .map((group) => ({ ...group, basis: basisOf(group) }));
}

/** Those of `places` outside `place` that have exactly its set of footprints. */
export function placesWithSameSet<Place extends Area>(
  england: England,
  places: readonly Place[],
  familyIds: readonly FamilyId[],
  place: AtomSet,
): SameSet<Place> {
  const footprints = reaching(england, familyIds, place);
  const alike = places.filter(
    ({ atoms }) => !atoms.meets(place) && sameFootprints(reaching(england, familyIds, atoms), footprints),
  );
  return { footprints, places: alike, basis: basisOf({ footprints, places: alike }) };
}

function reaching(england: England, familyIds: readonly FamilyId[], place: AtomSet): readonly Footprint[] {
  return familyIds.flatMap((id) =>
    familyOf(england, id).footprints.filter(({ reach }) => reach.meets(place)),
  );
}

function sameFootprints(a: readonly Footprint[], b: readonly Footprint[]): boolean {
  return a.length === b.length && a.every((footprint, i) => footprint === b[i]);
}

function basisOf(group: Pick<SameSet<Area>, 'footprints' | 'places'>): Basis {
  const bases = group.places.flatMap(({ atoms }) =>
    group.footprints.map((footprint) => basisWithin(footprint, atoms) ?? footprint.basis),
  );
  return weakestBasis(bases) ?? 'stated';
}
