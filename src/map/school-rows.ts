import { PHASES, type SchoolTable } from '../core/records/school-table';
import type { LayerId } from '../state/view';

/** Phases shown by each layer of schools: an all-through school is both a primary and a secondary. */
const PHASES_OF_LAYER: Readonly<Partial<Record<LayerId, readonly (typeof PHASES)[number][]>>> = {
  'schools-primary': ['primary', 'all-through', 'nursery'],
  'schools-secondary': ['secondary', 'all-through', 'sixteen-plus'],
  'schools-special': ['special', 'alternative'],
};

export function isSchoolLayer(layer: LayerId): boolean {
  return PHASES_OF_LAYER[layer] !== undefined;
}

/** Rows of the table that a layer shows, rising. */
export function schoolRows(layer: LayerId, table: SchoolTable): Uint32Array {
  const shown = new Set((PHASES_OF_LAYER[layer] ?? []).map((phase) => PHASES.indexOf(phase)));
  const rows = new Uint32Array(table.count);
  let count = 0;
  for (let row = 0; row < table.count; row += 1) {
    if (!shown.has(table.phase[row] ?? -1) || Number.isNaN(table.lon[row] ?? Number.NaN)) continue;
    rows[count] = row;
    count += 1;
  }
  return rows.slice(0, count);
}
