import { isStateFunded, type SchoolTable, STATUSES } from '../records/school-table';
import type { Locality } from './locality';

/** Rows of a locality's state-funded schools. */
export function stateFundedRows(locality: Locality, schools: SchoolTable): readonly number[] {
  return [...locality.schools].filter((row) => isStateFunded(STATUSES[schools.status[row] ?? -1]));
}
