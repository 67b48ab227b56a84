import type { Family } from '../footprints/families';

/** By atom: which footprints of a family hold it, as indexes of `family.footprints` in rising order. */
export interface Holders {
  readonly certain: readonly (readonly number[])[];
  readonly shared: readonly (readonly number[])[];
}

/** Families do not change once built, so each is turned about once. */
const known = new WeakMap<Family, Holders>();

export function holdersOf(family: Family, size: number): Holders {
  const found = known.get(family);
  if (found !== undefined) return found;
  const certain: number[][] = Array.from({ length: size }, () => []);
  const shared: number[][] = Array.from({ length: size }, () => []);
  family.footprints.forEach((footprint, index) => {
    for (const atom of footprint.certain) certain[atom]?.push(index);
    for (const atom of footprint.shared) shared[atom]?.push(index);
  });
  const holders = { certain, shared };
  known.set(family, holders);
  return holders;
}
