import type { WeightTable } from './coverage/weight-table';
import type { Family, FamilyId } from './footprints/families';
import type { Geography } from './geography/geography';

/** What every question is asked of: the areas, the families of footprints over them, and what the atoms weigh. */
export interface England {
  readonly geography: Geography;
  readonly families: ReadonlyMap<FamilyId, Family>;
  readonly weights: WeightTable;
}
