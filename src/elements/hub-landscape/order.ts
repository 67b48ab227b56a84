import type { Region } from '../../core/geography/geography';
import type { LandscapeId, LandscapeRow } from '../../core/places/landscape';

export type Column = 'name' | 'region' | 'schools' | LandscapeId;

const collator = new Intl.Collator('en-GB');

/** Rows that the filter keeps, in the order asked; what is not known always comes last. */
export function shownRows(
  rows: readonly LandscapeRow[],
  regions: readonly Region[],
  filter: string,
  { column, down }: { readonly column: Column; readonly down: boolean },
): readonly LandscapeRow[] {
  const wanted = filter.trim().toLowerCase();
  const regionOf = ({ authority }: LandscapeRow) => regions[authority.region]?.name ?? '';
  const value = (row: LandscapeRow): number | undefined =>
    column === 'schools' ? row.schools : column === 'name' || column === 'region' ? 0 : row.figures[column];
  return rows
    .filter(
      (row) =>
        row.authority.name.toLowerCase().includes(wanted) || regionOf(row).toLowerCase().includes(wanted),
    )
    .sort((a, b) => {
      const byName = collator.compare(a.authority.name, b.authority.name);
      if (column === 'name') return down ? -byName : byName;
      if (column === 'region') return (down ? -1 : 1) * collator.compare(regionOf(a), regionOf(b)) || byName;
      const [x, y] = [value(a), value(b)];
      if (x === undefined || y === undefined) return x === y ? byName : x === undefined ? 1 : -1;
      return (down ? y - x : x - y) || byName;
    });
}
