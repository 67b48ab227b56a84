import { WEIGHT_IDS, type WeightId } from '../coverage/weights';
import { isStateFunded, PHASES, type SchoolTable, STATUSES } from './school-table';

/** Weights that are sums over schools; the other two, population and area, are of the ground itself. */
export type SchoolWeightId = Exclude<WeightId, 'population' | 'area'>;

export const SCHOOL_WEIGHT_IDS: readonly SchoolWeightId[] = WEIGHT_IDS.filter(isSchoolWeight);

export function isSchoolWeight(id: WeightId): id is SchoolWeightId {
  return id !== 'population' && id !== 'area';
}

/**
 * What one school adds to a weight. State-funded schools only (see `isStateFunded`), open on 30 January 2026:
 *
 * - `schools`: every one of them is 1, nursery schools and academies for ages 16 to 19 included;
 * - `primaries`: primary schools and middle schools deemed primary;
 * - `secondaries`: secondary schools, middle schools deemed secondary and all-through schools, as the
 *   department's census counts them;
 * - `special`: special schools; alternative provision is not among them;
 * - `academies`: academies and free schools of every phase;
 * - `pupils`, `primaryPupils`, `secondaryPupils`: headcount of January 2025 of `schools`, `primaries`,
 *   `secondaries`; an all-through school's pupils are all among `secondaryPupils`;
 * - `fsmPupils`: those of `pupils` who are eligible for free school meals.
 *
 * @returns 0 when the school is not of the kind, `NaN` when it is and its figure is not known.
 */
export function schoolWeight(table: SchoolTable, row: number, weight: SchoolWeightId): number {
  const status = STATUSES[table.status[row] ?? -1];
  const phase = PHASES[table.phase[row] ?? -1];
  if (!isStateFunded(status)) return 0;
  switch (weight) {
    case 'schools':
      return 1;
    case 'primaries':
      return Number(phase === 'primary');
    case 'secondaries':
      return Number(phase === 'secondary' || phase === 'all-through');
    case 'special':
      return Number(phase === 'special');
    case 'academies':
      return Number(status === 'academy');
    case 'pupils':
      return table.pupils[row] ?? Number.NaN;
    case 'primaryPupils':
      return phase === 'primary' ? (table.pupils[row] ?? Number.NaN) : 0;
    case 'secondaryPupils':
      return phase === 'secondary' || phase === 'all-through' ? (table.pupils[row] ?? Number.NaN) : 0;
    case 'fsmPupils':
      return table.fsmPupils[row] ?? Number.NaN;
  }
}
