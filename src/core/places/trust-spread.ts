import type { England } from '../england';
import type { FamilyId, Footprint } from '../footprints/families';
import type { SchoolTable } from '../records/school-table';

/** Where a trust's schools lie, by the footprints of one family. A trust has no area: its schools are counted. */
export interface SpreadRow {
  readonly footprint: Footprint;
  /** Schools of the trust that surely lie in the footprint. */
  readonly schools: number;
  /** Schools in districts that it shares with another footprint: any of them may be its. */
  readonly shared: number;
}

/** Most schools first; footprints without a school of the trust are left out. */
export function trustSpread(
  england: England,
  table: SchoolTable,
  rows: readonly number[],
  family: FamilyId,
): readonly SpreadRow[] {
  const footprints = england.families.get(family)?.footprints ?? [];
  return footprints
    .map((footprint) => {
      const atoms = rows.map((row) => table.atom[row] ?? 0);
      return {
        footprint,
        schools: atoms.filter((atom) => footprint.certain.has(atom)).length,
        shared: atoms.filter((atom) => footprint.shared.has(atom)).length,
      };
    })
    .filter(({ schools, shared }) => schools + shared > 0)
    .sort((a, b) => b.schools - a.schools || b.shared - a.shared);
}
