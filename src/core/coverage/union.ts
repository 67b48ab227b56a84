import type { England } from '../england';
import { type Basis, weakestBasis } from '../footprints/basis';
import { AtomSet } from '../geography/atom-set';
import { holdersOf } from './holders';
import { type Holding, holdingOf, type Territory, territoryBasis } from './territory';

/**
 * Several territories as one. A district that two Teaching School Hubs share is shared still when one of them is
 * in the union, and certain when both are, since between them they hold all of it.
 */
export function unionOf(
  england: England,
  territories: readonly Territory[],
): Holding & { readonly basis: Basis } {
  const none = new AtomSet(england.geography.size);
  const held = territories.map(holdingOf);
  const reach = held.reduce((set, { reach: atoms }) => set.union(atoms), none);
  const alone = held.reduce((set, { certain: atoms }) => set.union(atoms), none);
  const open = [...reach.without(alone)];
  const together = open.filter((atom) => allHoldersAmong(england, territories, atom));
  const certain = alone.union(AtomSet.of(none.size, together));
  const bases = territories.map((territory) => territoryBasis(territory, holdingOf(territory).reach));
  return { certain, shared: reach.without(certain), reach, basis: weakestBasis(bases) ?? 'stated' };
}

/** Whether some family that divides the country has every footprint that shares the atom among the territories. */
function allHoldersAmong(england: England, territories: readonly Territory[], atom: number): boolean {
  const named = new Set(
    territories.map((one) => (one instanceof AtomSet ? undefined : `${one.family}:${one.id}`)),
  );
  return [...england.families.values()].some((family) => {
    const sharers = holdersOf(family, england.geography.size).shared[atom] ?? [];
    return (
      family.kind === 'exclusive-area' &&
      sharers.length > 0 &&
      sharers.every((index) => named.has(`${family.id}:${family.footprints[index]?.id}`))
    );
  });
}
