import type { AtomSet } from '../geography/atom-set';
import { type Basis, weakestBasis } from './basis';
import type { Footprint } from './families';

/** Weakest basis of the entries by which a footprint reaches into a set of atoms; `undefined` when none does. */
export function basisWithin(footprint: Footprint, atoms: AtomSet): Basis | undefined {
  return weakestBasis(
    footprint.entries.filter((entry) => entry.atoms.meets(atoms)).map((entry) => entry.basis),
  );
}
