import type { SchoolTable } from '../records/school-table';
import type { EdgeStrips } from './edge-strips';
import { type Box, STEPS } from './rings';

export type SchoolPoints = Pick<SchoolTable, 'lon' | 'lat' | 'atom'>;

/**
 * What is said of an atom's schools as a group: nothing, so that each school's point decides; or all, or none, where
 * the outline runs along the atom's border and takes the whole of it or nothing. There the detail boundaries, true to
 * 50 m, would put schools beside the border on the wrong side, while the school's own atom is known.
 */
export const BY_POINT = 0;
export const ALL = 1;
export const NONE = 2;

/** Rows of the schools inside, rising. @param rules one of the three constants per atom. */
export function schoolsInside(
  strips: EdgeStrips,
  box: Box,
  schools: SchoolPoints,
  rules: Uint8Array,
): Uint32Array {
  const { lon, lat, atom } = schools;
  const rows = new Uint32Array(lon.length);
  let count = 0;
  for (let row = 0; row < lon.length; row += 1) {
    const rule = rules[atom[row] ?? 0];
    const x = (lon[row] ?? 0) * STEPS;
    const y = (lat[row] ?? 0) * STEPS;
    const inside =
      rule === BY_POINT
        ? x >= box.west && x <= box.east && y >= box.south && y <= box.north && strips.contains(x, y)
        : rule === ALL;
    if (inside) {
      rows[count] = row;
      count += 1;
    }
  }
  return rows.slice(0, count);
}
