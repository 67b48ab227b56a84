import { isStateFunded, PHASES, type SchoolTable, STATUSES } from '../../src/core/records/school-table';
import { markdownTable } from './report';
import type { SchoolPlace } from './schools-placing';
import type { SchoolRow } from './schools-source';

/** How many schools may lie by their point in another district than by their code before the build stops. */
export const DIFFERENCES_CEILING = 40;

/** What the note on the sources found in the joined table, to be found again. */
const EXPECTED = { schools: 25100, primaries: 16693, statePupils: 8.43e6, freeMealsPercent: 25.69 };

/** Counts by phase and status, and the totals that the note on the sources gives. */
export function schoolsSection(table: SchoolTable): string {
  const counts = PHASES.map((phase, p) => [
    phase,
    ...STATUSES.map(
      (_, s) => rowsWhere(table, (row) => table.phase[row] === p && table.status[row] === s).length,
    ),
  ]);
  const state = rowsWhere(table, (row) => isStateFunded(STATUSES[table.status[row] ?? 0]));
  const primaries = state.filter((row) => PHASES[table.phase[row] ?? 0] === 'primary').length;
  const pupils = sum(table.pupils, state);
  const percent = (100 * sum(table.fsmPupils, state)) / pupils;
  const hospitals = rowsWhere(
    table,
    (row) => STATUSES[table.status[row] ?? 0] === 'maintained' && PHASES[table.phase[row] ?? 0] === 'other',
  ).length;
  const missing = (column: Float32Array) => state.filter((row) => Number.isNaN(column[row])).length;
  return [
    markdownTable(['Phase', ...STATUSES], counts),
    markdownTable(
      ['Total', 'Here', 'In the note on the sources', 'Why not the same'],
      [
        ['Schools', table.count, EXPECTED.schools, ''],
        [
          'State-funded primaries',
          primaries,
          EXPECTED.primaries,
          'middle schools deemed primary are counted here',
        ],
        ['Pupils of state-funded schools', pupils, EXPECTED.statePupils, 'the note is rounded'],
        ['Eligible for free school meals, %', percent.toFixed(2), EXPECTED.freeMealsPercent, ''],
      ],
    ),
    `${state.length} schools are state-funded; ${missing(table.pupils)} of them have no headcount and ${missing(table.fsmPupils)} no count of free school meals.`,
    `${hospitals} hospital schools that the joined table infers to be academies are counted as maintained, phase "other". City technology colleges, without phase in the register, are counted as secondary.`,
  ].join('\n\n');
}

/** @throws Error when there are more than the ceiling. */
export function differencesSection(
  schools: readonly (SchoolPlace & { readonly source: SchoolRow })[],
): string {
  const differing = schools.filter((school) => school.differs !== undefined);
  if (differing.length > DIFFERENCES_CEILING) {
    throw new Error(`${differing.length} schools lie in another district by point than by code`);
  }
  const rows = differing.map(({ source: { cells }, differs }) => [
    cells.urn,
    cells.name,
    cells.lad_source,
    differs?.code ?? '',
    differs?.district ?? 'none',
    differs?.followed ?? '',
  ]);
  return [
    `${differing.length} of ${schools.length} schools (ceiling ${DIFFERENCES_CEILING}). The code of the school's own postcode is followed; where the code is only that of the nearest postcode, the point.`,
    markdownTable(['URN', 'School', 'Code from', 'Code', 'District of the point', 'Followed'], rows),
  ].join('\n\n');
}

function rowsWhere(table: SchoolTable, holds: (row: number) => boolean): number[] {
  return Array.from(table.urn.keys()).filter(holds);
}

/** Sum of what is known. */
function sum(column: Float32Array, rows: readonly number[]): number {
  return rows.reduce((total, row) => total + (Number.isNaN(column[row]) ? 0 : (column[row] ?? 0)), 0);
}
