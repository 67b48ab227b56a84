import type { WeightId } from '../../src/core/coverage/weights';
import { geodesicArea } from '../../src/core/geography/geodesic-area';
import type { AreasRecord } from '../../src/core/records/areas-record';
import { decodeSchools } from '../../src/core/records/school-codec';
import type { SchoolTable } from '../../src/core/records/school-table';
import type { SchoolsRecord } from '../../src/core/records/school-table-record';
import {
  SCHOOL_WEIGHT_IDS,
  type SchoolWeightId,
  schoolWeight,
} from '../../src/core/records/school-table-weights';
import type { WeightsRecord } from '../../src/core/records/weights-record';
import type { SourceId } from '../sources/sources';
import { type BaseAtoms, baseAtoms } from './boundaries-base';
import type { Step } from './context';
import { populationByAtom } from './weights-population';
import { weightsSection } from './weights-report';

const REGISTER = '2026-01-30';
const CENSUS = '2025-01';
const AS_OF: Readonly<Record<WeightId, string>> = {
  schools: REGISTER,
  primaries: REGISTER,
  secondaries: REGISTER,
  special: REGISTER,
  academies: REGISTER,
  pupils: CENSUS,
  primaryPupils: CENSUS,
  secondaryPupils: CENSUS,
  fsmPupils: CENSUS,
  population: '2022-06',
  area: '2022-12',
};

/** Publishes `weights`, made of the published school table itself, the census areas and the unsimplified base. */
export const weights: Step = {
  name: 'weights',
  async run(context) {
    const areas = context.published<AreasRecord>('areas');
    const table = decodeSchools(context.published<SchoolsRecord>('schools'), areas);
    const base = await baseAtoms(context);
    const population = populationByAtom(context.sources, base);
    const record = weightsRecord(table, population, base);
    context.emit('weights', record, {
      vintage: 'Schools of 30 January 2026, pupils of January 2025, population of mid-2022',
      sources: ['gias-2026-01', 'school-census-2025', 'ons-population-2022', 'ons-lad-2022', 'ons-lad-2018'],
      notes:
        'State-funded schools only. Areas are geodesic (WGS84), of the unsimplified boundaries clipped to mean high water; inland water is in them.',
    });
    context.report('Weights', weightsSection(context.sources, record, areas));
  },
};

function weightsRecord(table: SchoolTable, population: readonly number[], base: BaseAtoms): WeightsRecord {
  const sums = SCHOOL_WEIGHT_IDS.map((id) => [id, sumByAtom(table, base.atoms.length, id)] as const);
  const columns = Object.fromEntries(sums.map(([id, { values }]) => [id, values]));
  const unknown = sums.filter(([, sum]) => sum.unknown.some((schools) => schools > 0));
  return {
    asOf: AS_OF,
    sources: sourcesByWeight(),
    columns: {
      ...(columns as Record<SchoolWeightId, number[]>),
      population,
      // To a square metre: finer digits are beyond the boundaries and would cost bytes.
      area: base.atoms.map(({ geometry }) => Math.round(geodesicArea(geometry) * 1e6) / 1e6),
    },
    unknown: Object.fromEntries(unknown.map(([id, sum]) => [id, sum.unknown])),
  };
}

function sumByAtom(table: SchoolTable, atoms: number, id: SchoolWeightId) {
  const values = new Array<number>(atoms).fill(0);
  const unknown = new Array<number>(atoms).fill(0);
  for (const [row, atom] of table.atom.entries()) {
    const weight = schoolWeight(table, row, id);
    if (Number.isNaN(weight)) unknown[atom] = (unknown[atom] ?? 0) + 1;
    else values[atom] = (values[atom] ?? 0) + weight;
  }
  return { values, unknown };
}

function sourcesByWeight(): Record<WeightId, readonly SourceId[]> {
  const schools: readonly SourceId[] = ['gias-2026-01'];
  const pupils: readonly SourceId[] = ['gias-2026-01', 'school-census-2025'];
  return {
    schools,
    primaries: schools,
    secondaries: schools,
    special: schools,
    academies: schools,
    pupils,
    primaryPupils: pupils,
    secondaryPupils: pupils,
    fsmPupils: pupils,
    population: ['ons-population-2022'],
    area: ['ons-lad-2022', 'ons-lad-2018'],
  };
}
