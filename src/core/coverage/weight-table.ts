import type { AtomSet } from '../geography/atom-set';
import type { WeightId } from './weights';

/** Weights per atom with their dates and sources. Built by `buildWeightTable` from the `weights` file. */
export interface WeightTable {
  readonly asOf: Readonly<Record<WeightId, string>>;
  readonly sources: Readonly<Record<WeightId, readonly string[]>>;
  /** Sum over the set, atoms in rising order. */
  total(weight: WeightId, atoms: AtomSet): Total;
  /** The weight of every atom, for tables made in one pass. */
  column(weight: WeightId): WeightColumn;
}

/** A sum and what is missing from it. `value` is of what is known; `missing` counts schools with no figure. */
export interface Total {
  readonly value: number;
  readonly missing: number;
}

/** One number per atom. `unknown` counts the atom's schools without a figure; left out when there are none. */
export interface WeightColumn {
  readonly values: Float64Array;
  readonly unknown?: Float64Array;
}
