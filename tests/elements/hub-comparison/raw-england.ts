import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { parse } from 'csv-parse/sync';
import { RAW_SOURCES } from '../../geodata/raw-sources';

type Row = Readonly<Record<string, string>>;

/** A table of the publishers' as it lies there, columns by their own names. */
export function rawTable(path: string): readonly Row[] {
  const bytes = readFileSync(join(RAW_SOURCES, path));
  const text = path.endsWith('.gz') ? gunzipSync(bytes) : bytes;
  return parse(text, { columns: true, bom: true, relax_column_count: true, skip_empty_lines: true });
}

/** One state-funded school, with the figures that the register, the census and the results have of it. */
export interface RawSchool {
  readonly urn: string;
  readonly district: string;
  readonly authority: string;
  readonly lon: number;
  readonly lat: number;
  readonly phase: 'primary' | 'secondary' | 'special' | 'other';
  readonly isAcademy: boolean;
  /** `undefined` is not known. */
  readonly pupils: number | undefined;
  readonly fsm: number | undefined;
  readonly trust: string;
  readonly decile: string;
  readonly ruralUrban: string;
}

const PHASES: Readonly<Record<string, RawSchool['phase']>> = {
  Primary: 'primary',
  'Middle deemed primary': 'primary',
  Secondary: 'secondary',
  'Middle deemed secondary': 'secondary',
  'All-through': 'secondary',
};

/** Barnsley and Sheffield have new codes since April 2025, which these files do not know yet. */
const CODES_OF_2025: Readonly<Record<string, string>> = { E08000038: 'E08000016', E08000039: 'E08000019' };

/** What the figures are recomputed from: the register, the census, lookups and results, and nothing of the atlas. */
export class RawEngland {
  readonly schools: readonly RawSchool[];
  readonly districts: readonly Row[];
  private readonly profiles: ReadonlyMap<string, Row>;
  private readonly published: ReadonlyMap<string, string>;

  constructor() {
    const meals = new Map(
      rawTable('schools/source-school-census-2024-25.csv.gz').map(({ URN = '', NUMFSM = '' }) => [
        URN,
        NUMFSM,
      ]),
    );
    this.schools = rawTable('schools/schools-open-england-2026-01-joined.csv.gz')
      .filter(({ group = '' }) => ['Academy', 'Maintained', 'Non-maintained special'].includes(group))
      .map((row) => school(row, meals));
    this.districts = rawTable('boundaries/derived/lad24_lookup.csv');
    const profiles = rawTable('localities/lad24-england-profile.csv');
    this.profiles = new Map(profiles.map((row) => [row.lad24_code ?? '', row]));
    this.published = new Map(
      rawTable('attainment/la-measures-lait-2026-04.csv.gz')
        .filter(({ measure }) => measure === 'KS2M_Expected_STD')
        .flatMap(({ year = '', area = '', dfe_la_code: code = '', value = '' }) => [
          [`${area} ${year}`, value] as const,
          [`${code} ${year}`, value] as const,
        ]),
    );
  }

  /** Codes of the districts of an authority, a region or all of England, by the lookup. */
  districtsOf(code: string): readonly string[] {
    const known = CODES_OF_2025[code] ?? code;
    return this.districts
      .filter((row) => code === 'england' || [row.LAD24CD, row.CTYUA24CD, row.RGN23CD].includes(known))
      .map((row) => row.LAD24CD ?? '');
  }

  schoolsIn(districts: readonly string[]): readonly RawSchool[] {
    return this.schools.filter(({ district }) => districts.includes(district));
  }

  peopleIn(districts: readonly string[]): number {
    return districts.reduce((sum, code) => sum + Number(this.profiles.get(code)?.pop_mid2022), 0);
  }

  /** The department's number of the authority that a district lies in. */
  authorityOf(district: string): string {
    return this.profiles.get(district)?.dfe_la_code ?? '';
  }

  /** Percent at the expected standard as published, by the area's name or the department's number; `null` is a dash. */
  publishedMaths(area: string, year: number): number | null {
    const value = this.published.get(`${area} ${year}`);
    return value === undefined || value === '-' ? null : Number(value);
  }
}

function school(row: Row, meals: ReadonlyMap<string, string>): RawSchool {
  const kind = `${row.type}; ${row.census_type}`.toLowerCase();
  const isSpecial =
    row.phase === 'Not applicable' && kind.includes('special') && !/alternative|\bap school/.test(kind);
  const isOldHospitalSchool = (row.type_source ?? '').startsWith('inferred') && Number(row.urn) < 130_000;
  const pupils = row.pupils_2025 === '' ? undefined : Number(row.pupils_2025);
  const isTold = row.fsm_pct_2025 !== '' || pupils === 0;
  const fsm = meals.get(row.census_urn || (row.urn ?? ''));
  const isSecondary = row.phase === 'Not applicable' && kind.includes('state-funded secondary');
  return {
    urn: row.urn ?? '',
    district: row.lad_code ?? '',
    authority: row.la_code ?? '',
    lon: Number(row.lon),
    lat: Number(row.lat),
    phase: isSpecial ? 'special' : isSecondary ? 'secondary' : (PHASES[row.phase ?? ''] ?? 'other'),
    isAcademy: row.group === 'Academy' && !isOldHospitalSchool,
    pupils,
    fsm: isTold && fsm !== undefined && /^\d+$/.test(fsm) ? Number(fsm) : undefined,
    trust: row.trust_uid ?? '',
    decile: row.imd25_decile ?? '',
    ruralUrban: row.ruc21_code ?? '',
  };
}
