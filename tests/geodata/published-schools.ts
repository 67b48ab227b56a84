import type { AreasRecord } from '../../src/core/records/areas-record';
import { decodeSchools } from '../../src/core/records/school-codec';
import { decodeSchoolNames } from '../../src/core/records/school-codec-names';
import { decodeSchoolResults } from '../../src/core/records/school-codec-results';
import { PHASES, type Phase, STATUSES } from '../../src/core/records/school-table';
import type {
  SchoolNamesRecord,
  SchoolResultsRecord,
  SchoolsRecord,
} from '../../src/core/records/school-table-record';
import { published } from './published-areas';

/** The committed school files as the browser decodes them. */
export const table = decodeSchools(published<SchoolsRecord>('schools'), published<AreasRecord>('areas'));
export const names = decodeSchoolNames(published<SchoolNamesRecord>('school-names'));
export const results = decodeSchoolResults(published<SchoolResultsRecord>('school-results'), table.count);

export const rows: readonly number[] = Array.from(table.urn.keys());
export const phaseOf = (row: number): Phase => PHASES[table.phase[row]!]!;
export const statusOf = (row: number) => STATUSES[table.status[row]!]!;
export const rowOf = (urn: number): number => table.urn.indexOf(urn);

/** Sum over rows of what is known. */
export function sum(column: ArrayLike<number>, over: readonly number[] = rows): number {
  return over.reduce((total, row) => total + (Number.isNaN(column[row]) ? 0 : column[row]!), 0);
}
