import type { RawEngland, RawSchool } from './raw-england';

const RURAL_URBAN = ['UN1', 'UF1', 'RLN1', 'RLF1', 'RSN1', 'RSF1'];

/** A figure by `figure|part`, as the file of a comparison has it. */
export type Figures = Map<string, number>;

/** Every figure that is a count of schools or pupils or a share of them, from a list of schools. */
export function schoolFigures(schools: readonly RawSchool[]): Figures {
  const figures: Figures = new Map();
  const of = (phase: RawSchool['phase']) => schools.filter((one) => one.phase === phase);
  const pupils = (list: readonly RawSchool[]) => sum(list.map((one) => one.pupils));
  const count = schools.length;
  figures.set('schools|all', count);
  figures.set('primaries|all', of('primary').length);
  figures.set('secondaries|all', of('secondary').length);
  figures.set('special|all', of('special').length);
  figures.set('pupils|all', pupils(schools));
  figures.set('primaryPupils|all', pupils(of('primary')));
  figures.set('secondaryPupils|all', pupils(of('secondary')));
  figures.set('fsmShare|all', (100 * sum(schools.map(({ fsm }) => fsm))) / pupils(schools));
  const academies = schools.filter(({ isAcademy }) => isAcademy).length;
  figures.set('academies|all', academies);
  figures.set('academyShare|all', (100 * academies) / count);
  const trusts = counted(schools.map(({ trust }) => trust).filter((trust) => trust !== ''));
  figures.set('trusts|all', trusts.size);
  figures.set('trustsPerHundred|all', (100 * trusts.size) / count);
  figures.set('largestTrustShare|all', (100 * Math.max(0, ...trusts.values())) / count);
  for (const [uid, number] of trusts) figures.set(`trusts|${uid}`, (100 * number) / count);
  addMix(
    figures,
    'deprivationMix',
    schools.map(({ decile }) => decile),
    ['1', '2', '3', '4', '5', '6', '7', '8', '9', '10'],
  );
  addMix(
    figures,
    'ruralUrbanMix',
    schools.map(({ ruralUrban }) => ruralUrban),
    RURAL_URBAN,
  );
  return figures;
}

function addMix(figures: Figures, id: string, classes: readonly string[], keys: readonly string[]): void {
  const known = classes.filter((one) => keys.includes(one));
  for (const key of keys)
    figures.set(`${id}|${key}`, (100 * known.filter((one) => one === key).length) / known.length);
}

/** A footprint of a family by its districts: those it has to itself, and those it shares along an unknown line. */
export interface RawHub {
  readonly id: string;
  readonly districts: readonly string[];
  readonly shared: readonly string[];
}

/** Who serves the schools, by the districts that the tables of facts give each hub: a share, or a lowest and a highest. */
export function servingFigures(
  figures: Figures,
  id: string,
  schools: readonly RawSchool[],
  hubs: readonly RawHub[],
): void {
  const inside = (districts: readonly string[]) =>
    (100 * schools.filter(({ district }) => districts.includes(district)).length) / schools.length;
  const found = hubs
    .map((hub) => ({ id: hub.id, sure: inside(hub.districts), perhaps: inside(hub.shared) }))
    .filter(({ sure, perhaps }) => sure + perhaps > 0);
  figures.set(`${id}|all`, found.length);
  for (const hub of found) {
    if (hub.perhaps === 0) {
      figures.set(`${id}|${hub.id}`, hub.sure);
      continue;
    }
    figures.set(`${id}|${hub.id}|low`, hub.sure);
    figures.set(`${id}|${hub.id}|high`, hub.sure + hub.perhaps);
  }
}

/** How many pairs of hubs, and what the most frequent holds. */
export function alignmentFigures(
  figures: Figures,
  schools: readonly RawSchool[],
  families: readonly (readonly RawHub[])[],
): void {
  const pairs = counted(
    schools.map(({ district }) =>
      families
        .map((hubs) => hubs.find(({ districts }) => districts.includes(district))?.id ?? '')
        .join(' + '),
    ),
  );
  figures.set('alignment|all', pairs.size);
  figures.set('alignment|largest', (100 * Math.max(...pairs.values())) / schools.length);
}

/** Areas of the tables of facts as districts: authorities taken apart by the lookup. */
export function hubsOf(
  england: RawEngland,
  rows: readonly { readonly hub: string; readonly area: string; readonly part?: string }[],
): readonly RawHub[] {
  const hubs = new Map<string, { id: string; districts: string[]; shared: string[] }>();
  for (const { hub, area, part = '' } of rows) {
    const one = hubs.get(hub) ?? { id: hub, districts: [], shared: [] };
    (part === '' ? one.districts : one.shared).push(...england.districtsOf(area));
    hubs.set(hub, one);
  }
  return [...hubs.values()];
}

function sum(values: readonly (number | undefined)[]): number {
  return values.reduce((total: number, value) => total + (value ?? 0), 0);
}

function counted(values: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
}
