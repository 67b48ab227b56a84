import type { Holding } from '../coverage/territory';
import type { WeightTable } from '../coverage/weight-table';
import type { Basis } from '../footprints/basis';
import type { LocalitySpec } from './locality-spec';

/**
 * A place of someone's own choosing, and what it holds. It is a territory: whatever is asked of a hub can be asked
 * of it, with `localityEngland` for the weights.
 */
export interface Locality extends Holding {
  readonly name: string;
  readonly spec: LocalitySpec;
  /** Share of each atom's area that lies in it, 0 to 1; fractions only where it was drawn. */
  readonly shares: Float64Array;
  /** Rows of the school table inside, rising; those of shared districts are not among them. */
  readonly schools: Uint32Array;
  /** What it holds of each atom. Official areas take whole atoms; of a drawn place see `weighDrawn`. */
  readonly weights: WeightTable;
  readonly basis: Basis;
  /** `approximate` where the time for cutting a drawn shape ran out. */
  readonly accuracy: 'exact' | 'approximate';
  /** Place ids of the spec that the atlas does not have, as given. */
  readonly unknown: readonly string[];
}
