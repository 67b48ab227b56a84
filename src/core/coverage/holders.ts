import type { Family } from '../footprints/families';

/** By atom: which footprints of a family hold it, as indexes of `family.footprints` in rising order. */
export interface Holders {
  /** How many footprints there are. */
  readonly count: number;
  readonly certain: readonly (readonly number[])[];
  readonly shared: readonly (readonly number[])[];
  readonly hasShared: boolean;
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
  const hasShared = shared.some((indexes) => indexes.length > 0);
  const holders = { count: family.footprints.length, certain, shared, hasShared };
  known.set(family, holders);
  return holders;
}
