import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { parse } from 'csv-parse/sync';
import { RAW_SOURCES } from '../../geodata/raw-sources';

export type Row = Readonly<Record<string, string>>;

/** A table of the raw sources as its publisher wrote it. */
export function table(path: string): readonly Row[] {
  const bytes = readFileSync(join(RAW_SOURCES, path));
  const text = (path.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8');
  return parse(text, { columns: true, bom: true, relax_quotes: true }) as Row[];
}

export function json<Value>(path: string): Value {
  return JSON.parse(readFileSync(join(RAW_SOURCES, path), 'utf8')) as Value;
}

/** One school as the test counts it: from the joined register alone. */
export interface School {
  readonly urn: number;
  readonly district: string;
  readonly lon: number;
  readonly lat: number;
  readonly phase: string;
  readonly academy: boolean;
  /** `undefined` is not known. */
  readonly pupils: number | undefined;
  readonly fsmPercent: number | undefined;
  readonly trust: string;
}

const STATE_FUNDED = ['Academy', 'Maintained', 'Non-maintained special'];

export function stateSchools(): readonly School[] {
  return table('schools/schools-open-england-2026-01-joined.csv.gz')
    .filter(({ group = '' }) => STATE_FUNDED.includes(group))
    .map((row) => ({
      urn: Number(row.urn),
      district: row.lad_code ?? '',
      lon: Number(row.lon),
      lat: Number(row.lat),
      phase: row.phase ?? '',
      academy: row.group === 'Academy' && !isMaintainedHospital(row),
      pupils: row.pupils_2025 === '' ? undefined : Number(row.pupils_2025),
      fsmPercent: row.fsm_pct_2025 === '' ? undefined : Number(row.fsm_pct_2025),
      trust: row.trust_uid ?? '',
    }));
}

/**
 * The table calls a state-funded record that no list names an academy, since new schools are. Seven hospital schools
 * with numbers from before there were academies are caught by that and are maintained.
 */
function isMaintainedHospital({ name = '', type_source, urn }: Row): boolean {
  return (
    type_source === 'inferred: new state-funded record' && /hospital/i.test(name) && Number(urn) < 130_000
  );
}

/** District to authority, region and combined authority, from the lookup that the ONS lists agree with. */
export function districts(): ReadonlyMap<string, Row> {
  return new Map(table('boundaries/derived/lad24_lookup.csv').map((row) => [row.LAD24CD ?? '', row]));
}

export function peopleByDistrict(): ReadonlyMap<string, number> {
  const people = new Map<string, number>();
  for (const { lad24_code = '', pop_mid2022 } of table(
    'localities/lsoa21-england-imd25-ruc21-pop22.csv.gz',
  )) {
    people.set(lad24_code, (people.get(lad24_code) ?? 0) + Number(pop_mid2022));
  }
  return people;
}

interface RawHub {
  readonly id: string;
  readonly name: string;
  readonly serves: readonly { readonly area: string; readonly part?: unknown }[];
}

export function mathsHubs(): readonly RawHub[] {
  return json<RawHub[]>('maths-hubs.json');
}

export function teachingSchoolHubs(): readonly RawHub[] {
  return json<{ hubs: RawHub[] }>('teaching-school-hubs.json').hubs;
}
