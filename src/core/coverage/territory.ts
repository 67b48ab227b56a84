import { type Basis, weakestBasis } from '../footprints/basis';
import type { Footprint } from '../footprints/families';
import { AtomSet } from '../geography/atom-set';

/** A territory's atoms, by how surely it holds them. */
export interface Holding {
  /** Held alone. */
  readonly certain: AtomSet;
  /** Held with another, the line not published: between none and all of each. */
  readonly shared: AtomSet;
  /** Both together. */
  readonly reach: AtomSet;
}

/**
 * Anything a question can be asked of: a footprint, a locality, or a bare set of atoms such as a district or a
 * union of places.
 */
export type Territory = AtomSet | (Holding & Partial<Pick<Footprint, 'family' | 'id' | 'entries' | 'basis'>>);

export function holdingOf(territory: Territory): Holding {
  if (!(territory instanceof AtomSet)) return territory;
  return { certain: territory, shared: new AtomSet(territory.size), reach: territory };
}

/** Weakest basis on which a territory reaches into `atoms`. Official areas put together are stated. */
export function territoryBasis(territory: Territory, atoms: AtomSet): Basis {
  if (territory instanceof AtomSet) return 'stated';
  const within = territory.entries?.filter((entry) => entry.atoms.meets(atoms)) ?? [];
  return weakestBasis(within.map((entry) => entry.basis)) ?? territory.basis ?? 'stated';
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
