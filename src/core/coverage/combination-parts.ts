import type { England } from '../england';
import type { Basis } from '../footprints/basis';
import { basisWithin } from '../footprints/basis-within';
import type { Family, Footprint } from '../footprints/families';
import { AtomSet } from '../geography/atom-set';
import { holdersOf } from './holders';

/** Atoms of a place that the same footprints hold. */
export interface CombinationPart {
  readonly footprints: readonly (readonly Footprint[])[];
  readonly certain: boolean;
  /** The combinations that may be found here, as keys: one where nothing is shared. */
  readonly options: readonly string[];
  readonly atoms: AtomSet;
  readonly bases: readonly Basis[];
}

/** A place cut along every line of the families; parts come in the order of their first atom. */
export function combinationParts(
  { geography }: England,
  families: readonly Family[],
  place: AtomSet,
): readonly CombinationPart[] {
  const atomsByKey = new Map<string, number[]>();
  const holders = families.map((family) => holdersOf(family, geography.size));
  for (const atom of place) {
    const key = holders
      .map(({ certain, shared }) => `${certain[atom]?.join()}?${shared[atom]?.join()}`)
      .join(';');
    const atoms = atomsByKey.get(key);
    if (atoms === undefined) atomsByKey.set(key, [atom]);
    else atoms.push(atom);
  }
  return [...atomsByKey.values()].map((list) => {
    const [atom = 0] = list;
    const atoms = AtomSet.of(geography.size, list);
    const held = holders.map(({ certain, shared }) => ({
      certain: certain[atom] ?? [],
      shared: shared[atom] ?? [],
    }));
    const footprints = held.map(({ certain, shared }, i) =>
      [...certain, ...shared].flatMap((index) => families[i]?.footprints[index] ?? []),
    );
    return {
      footprints,
      certain: held.every(({ shared }) => shared.length === 0),
      options: optionsOf(held),
      atoms,
      bases: footprints.flat().map((footprint) => basisWithin(footprint, atoms) ?? footprint.basis),
    };
  });
}

/** Every combination that a part may hold: of a family's shared footprints one, the certain ones always. */
function optionsOf(
  held: readonly { readonly certain: readonly number[]; readonly shared: readonly number[] }[],
) {
  return held.reduce<readonly string[]>(
    (keys, { certain, shared }) => {
      const choices = shared.length === 0 ? [certain] : shared.map((index) => [...certain, index]);
      return keys.flatMap((key) => choices.map((choice) => `${key};${[...choice].sort().join()}`));
    },
    [''],
  );
}
