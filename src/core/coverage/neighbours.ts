import type { England } from '../england';
import type { Basis } from '../footprints/basis';
import { basisWithin } from '../footprints/basis-within';
import type { FamilyId, Footprint } from '../footprints/families';
import { familyOf } from '../footprints/family-of';
import { AtomSet } from '../geography/atom-set';

/** A footprint that lies against a place without holding all of what the place holds. */
export interface Neighbour {
  readonly footprint: Footprint;
  /** Pairs of atoms, one of the place and one of the neighbour's outside it, that share a border. */
  readonly borders: number;
  /** Atoms that both hold, as where hubs share a district. */
  readonly common: AtomSet;
  /** Weakest basis of the neighbour's entries along the border. */
  readonly basis: Basis;
}

/**
 * The footprints of a family that share a border (an arc) with a place or a district of it, longest border first by
 * number of pieces. A footprint that lies wholly within the place is no neighbour of it.
 *
 * @param self left out of the answer: the footprint whose neighbours are asked for.
 * @throws RangeError when the atlas has no such family.
 */
export function neighbours(
  england: England,
  place: AtomSet,
  familyId: FamilyId,
  self?: Footprint,
): readonly Neighbour[] {
  const outside = bordersOf(england, place);
  const ring = AtomSet.of(england.geography.size, outside.keys());
  return familyOf(england, familyId)
    .footprints.filter(({ id, family }) => !(id === self?.id && family === self.family))
    .filter(({ reach }) => reach.meets(ring) && !place.contains(reach))
    .map((footprint) => {
      const along = footprint.reach.intersect(ring);
      let borders = 0;
      for (const atom of along) borders += outside.get(atom) ?? 0;
      const basis = basisWithin(footprint, along) ?? footprint.basis;
      return { footprint, borders, common: footprint.reach.intersect(place), basis };
    })
    .sort((a, b) => b.borders - a.borders);
}

/** Atoms just outside a place, each with the number of the place's atoms it borders on. */
function bordersOf({ geography }: England, place: AtomSet): ReadonlyMap<number, number> {
  const outside = new Map<number, number>();
  for (const atom of place) {
    for (const next of geography.neighboursOf(atom)) {
      if (!place.has(next)) outside.set(next, (outside.get(next) ?? 0) + 1);
    }
  }
  return outside;
}
