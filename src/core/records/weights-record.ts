import type { WeightId } from '../coverage/weights';

/**
 * Shape of the published file `weights`: one number per atom for each weight. What a school adds to which weight is
 * said at `schoolWeight`; `population` is people of mid-2022 by small area (LSOA), `area` square kilometres on the
 * ellipsoid of the unsimplified boundaries, inland water included.
 */
export interface WeightsRecord {
  readonly asOf: Readonly<Record<WeightId, string>>;
  readonly sources: Readonly<Record<WeightId, readonly string[]>>;
  readonly columns: Readonly<Record<WeightId, readonly number[]>>;
  /** Schools of the atom whose figure is not known and so is not in the column; absent when none anywhere. */
  readonly unknown: Readonly<Partial<Record<WeightId, readonly number[]>>>;
}
