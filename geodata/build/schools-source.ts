import { SourceError } from './errors';
import type { SourcesFolder } from './sources-folder';

export const SCHOOLS_FILE = 'schools/schools-open-england-2026-01-joined.csv.gz';
const CENSUS_FILE = 'schools/source-school-census-2024-25.csv.gz';

const COLUMNS = [
  'urn',
  'name',
  'phase',
  'group',
  'type',
  'type_source',
  'census_type',
  'la_code',
  'lad_code',
  'lad_source',
  'imd25_decile',
  'ruc21_code',
  'postcode',
  'town',
  'lat',
  'lon',
  'pupils_2025',
  'fsm_pct_2025',
  'census_urn',
  'trust_uid',
  'trust_name',
  'trust_type',
] as const;

/** One line of the joined register, as found. */
export interface SchoolRow {
  readonly row: number;
  readonly cells: Readonly<Record<(typeof COLUMNS)[number], string>>;
}

export function schoolRows(sources: SourcesFolder): readonly SchoolRow[] {
  return sources.csv(SCHOOLS_FILE, COLUMNS);
}

/** A whole number, `NaN` for an empty cell. @throws SourceError for anything else. */
export function wholeNumber(text: string, file: string, row: number, column: string): number {
  if (text === '') return Number.NaN;
  if (!/^\d+$/.test(text)) throw new SourceError(file, row, `${column} is "${text}", not a whole number`);
  return Number(text);
}

/** Pupils eligible for free school meals in the census of January 2025, by URN; absent where not returned. */
export function freeMealCounts(sources: SourcesFolder): ReadonlyMap<number, number> {
  const rows = sources.csv(CENSUS_FILE, ['URN', 'NUMFSM']).filter(({ cells }) => /^\d+$/.test(cells.URN));
  return new Map(
    rows
      .filter(({ cells }) => /^\d+$/.test(cells.NUMFSM))
      .map(({ cells }) => [Number(cells.URN), Number(cells.NUMFSM)]),
  );
}
