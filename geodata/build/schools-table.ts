import type { AreasRecord } from '../../src/core/records/areas-record';
import {
  PHASES,
  RURAL_URBAN,
  type SchoolNames,
  type SchoolTable,
  STATUSES,
} from '../../src/core/records/school-table';
import { UnmatchedCodeError } from './errors';
import { phaseOf, statusOf, typeWords } from './schools-kind';
import type { ResultsByUrn } from './schools-ks2';
import { SCHOOLS_FILE, type SchoolRow, wholeNumber } from './schools-source';

/** A row of the register with its atom. */
export interface PlacedSchool {
  readonly source: SchoolRow;
  readonly atom: number;
}

/** What the table joins to the register's rows. */
export interface SchoolJoins {
  readonly areas: AreasRecord;
  readonly freeMeals: ReadonlyMap<number, number>;
  readonly results: ResultsByUrn;
  /** Trust numbers by register number, from 1. */
  readonly trusts: ReadonlyMap<string, number>;
}

/** @param schools in order of atom, then URN. */
export function schoolTable(schools: readonly PlacedSchool[], joins: SchoolJoins): SchoolTable {
  const cells = schools.map(({ source }) => source.cells);
  const urn = Uint32Array.from(cells, (cell) => Number(cell.urn));
  const newest = Array.from(urn, (number) => joins.results.history(number).results.at(-1));
  const pupils = Float32Array.from(schools, ({ source: { row, cells: cell } }) =>
    wholeNumber(cell.pupils_2025, SCHOOLS_FILE, row, 'pupils_2025'),
  );
  const fsmPupils = Float32Array.from(cells, (cell) => freeMeals(cell, joins.freeMeals));
  return {
    count: schools.length,
    urn,
    lon: Float64Array.from(cells, (cell) => Number(cell.lon)),
    lat: Float64Array.from(cells, (cell) => Number(cell.lat)),
    atom: Uint16Array.from(schools, ({ atom }) => atom),
    authority: authorities(schools, joins.areas),
    phase: Uint8Array.from(schools, ({ source }) => PHASES.indexOf(phaseOf(source))),
    status: Uint8Array.from(schools, ({ source }) => STATUSES.indexOf(statusOf(source))),
    pupils,
    fsmPupils,
    fsmPercent: fsmPupils.map((eligible, row) => (100 * eligible) / (pupils[row] ?? Number.NaN)),
    trust: Uint16Array.from(cells, (cell) => joins.trusts.get(cell.trust_uid) ?? 0),
    ks2Maths: Float32Array.from(newest, (result) => result?.maths ?? Number.NaN),
    ks2Eligible: Float32Array.from(newest, (result) => result?.eligible ?? Number.NaN),
    imdDecile: Uint8Array.from(cells, (cell) => Number(cell.imd25_decile)),
    ruralUrban: Uint8Array.from(cells, (cell) => indexOr255(RURAL_URBAN, cell.ruc21_code)),
  };
}

export function schoolNames(schools: readonly PlacedSchool[]): SchoolNames {
  const cells = schools.map(({ source }) => source.cells);
  return {
    name: cells.map((cell) => cell.name.replace(/\s+/g, ' ')),
    town: cells.map((cell) => cell.town),
    postcode: cells.map((cell) => cell.postcode),
    type: schools.map(({ source }) => typeWords(source)),
  };
}

/**
 * The census's own count, not the percentage times the headcount, which is off by one in some 400 schools. The joined
 * table gives a percentage where the count means something (independents do not tell), and none for no pupils.
 */
function freeMeals(cell: SchoolRow['cells'], counts: ReadonlyMap<number, number>): number {
  const told = cell.fsm_pct_2025 !== '' || (cell.pupils_2025 === '0' && cell.group !== 'Independent');
  return told ? (counts.get(Number(cell.census_urn || cell.urn)) ?? Number.NaN) : Number.NaN;
}

function authorities(schools: readonly PlacedSchool[], areas: AreasRecord): Uint8Array {
  const byCode = new Map(areas.authorities.map(([, , dfe], index) => [dfe, index]));
  return Uint8Array.from(schools, ({ source: { row, cells } }) => {
    const index = byCode.get(cells.la_code);
    if (index === undefined) throw new UnmatchedCodeError(SCHOOLS_FILE, row, cells.la_code);
    return index;
  });
}

function indexOr255(list: readonly string[], value: string): number {
  const index = list.indexOf(value);
  return index < 0 ? 255 : index;
}
