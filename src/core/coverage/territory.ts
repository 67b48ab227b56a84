import type { Basis } from '../footprints/basis';
import { basisWithin } from '../footprints/basis-within';
import type { Footprint } from '../footprints/families';
import { AtomSet } from '../geography/atom-set';

/** Anything a question can be asked of: a footprint, or a set of atoms such as a district or a union of places. */
export type Territory = Footprint | AtomSet;

/** A territory's atoms, by how surely it holds them. */
export interface Holding {
  readonly certain: AtomSet;
  readonly shared: AtomSet;
  readonly reach: AtomSet;
}

export function holdingOf(territory: Territory): Holding {
  if (!(territory instanceof AtomSet)) return territory;
  return { certain: territory, shared: new AtomSet(territory.size), reach: territory };
}

/** Weakest basis on which a territory reaches into `atoms`. Official areas put together are stated. */
export function territoryBasis(territory: Territory, atoms: AtomSet): Basis {
  return territory instanceof AtomSet ? 'stated' : (basisWithin(territory, atoms) ?? territory.basis);
}

/**
 * How a place lies to a footprint: all of it inside, part of it, only by districts that the footprint shares
 * with another (so between none and all), or none of it.
 */
export type Relation = 'whole' | 'part' | 'shared' | 'none';

export function relationOf(place: Holding, to: Holding): Relation {
  if (!place.reach.meets(to.reach)) return 'none';
  if (to.certain.contains(place.reach)) return 'whole';
  return place.certain.meets(to.certain) ? 'part' : 'shared';
}
