import type { AreasRecord, AuthorityType, DistrictType } from '../../src/core/records/areas-record';
import { PLAIN_NAMES } from '../sources/aliases';
import { type Atom, LOOKUP_2022 } from './boundaries-base';
import { SourceError, UnmatchedCodeError } from './errors';
import type { SourcesFolder } from './sources-folder';

const LOOKUP_2024 = 'boundaries/derived/lad24_lookup.csv';
const PROFILE = 'localities/lad24-england-profile.csv';
const LONDON = 'E12000007';

const DISTRICT_TYPES: Readonly<Record<string, DistrictType>> = {
  E06: 'unitary',
  E07: 'non-metropolitan',
  E08: 'metropolitan',
  E09: 'london',
};
const AUTHORITY_TYPES: Readonly<Record<string, AuthorityType>> = {
  E06: 'unitary',
  E08: 'metropolitan',
  E09: 'london',
  E10: 'county',
};

/** What belongs to what: every table of the areas record that needs no geometry. Lists are in order of code. */
export type AreaTables = Pick<
  AreasRecord,
  'atoms' | 'districts' | 'authorities' | 'regions' | 'combinedAuthorities' | 'formerDistricts'
>;

export function areaTables(sources: SourcesFolder, atoms: readonly Atom[]): AreaTables {
  const rows = lookup(sources);
  const regions = distinct(rows, 'RGN23CD', 'RGN23NM');
  const authorities = distinct(rows, 'CTYUA24CD', 'CTYUA24NM');
  const authorityOf = indexOf(authorities);
  const dfe = dfeCodes(sources);
  const districtOf = indexOf(rows.map(({ cells }) => [cells.LAD24CD, cells.LAD24NM]));
  return {
    atoms: atoms.map(({ code, name, district }, i) => [
      code,
      plainName(code, name),
      found(districtOf, district, LOOKUP_2022, i + 2),
    ]),
    districts: rows.map(({ row, cells }) => [
      cells.LAD24CD,
      plainName(cells.LAD24CD, cells.LAD24NM),
      found(DISTRICT_TYPES, cells.LAD24CD.slice(0, 3), LOOKUP_2024, row, cells.LAD24CD),
      found(authorityOf, cells.CTYUA24CD, LOOKUP_2024, row),
    ]),
    authorities: authorities.map(([code, name]) => {
      const row = rows.find(({ cells }) => cells.CTYUA24CD === code);
      return [
        code,
        plainName(code, name),
        found(dfe, code, PROFILE, code),
        found(AUTHORITY_TYPES, code.slice(0, 3), LOOKUP_2024, row?.row ?? 0, code),
        found(indexOf(regions), row?.cells.RGN23CD ?? '', LOOKUP_2024, row?.row ?? 0),
      ];
    }),
    regions,
    combinedAuthorities: combinedAuthorities(rows),
    formerDistricts: formerDistricts(atoms, districtOf),
  };
}

type LookupRows = ReturnType<typeof lookup>;

function lookup(sources: SourcesFolder) {
  const columns = [
    'LAD24CD',
    'LAD24NM',
    'CTYUA24CD',
    'CTYUA24NM',
    'RGN23CD',
    'RGN23NM',
    'CAUTH25CD',
    'CAUTH25NM',
  ] as const;
  return sources.csv(LOOKUP_2024, columns).toSorted((a, b) => (a.cells.LAD24CD < b.cells.LAD24CD ? -1 : 1));
}

/** Greater London has a mayor and an assembly but is a region in the codes, so it is added under the region's. */
function combinedAuthorities(rows: LookupRows): AreaTables['combinedAuthorities'] {
  const members = (is: (cells: LookupRows[number]['cells']) => boolean) =>
    rows.flatMap(({ cells }, district) => (is(cells) ? [district] : []));
  const combined = distinct(rows, 'CAUTH25CD', 'CAUTH25NM').map(
    ([code, name]) => [code, name, members((cells) => cells.CAUTH25CD === code)] as const,
  );
  return [...combined, [LONDON, 'Greater London', members((cells) => cells.RGN23CD === LONDON)]];
}

/** The districts that ended in 2023 are the atoms that are not districts now; in 2019 one step was between. */
function formerDistricts(
  atoms: readonly Atom[],
  districtOf: Readonly<Record<string, number>>,
): AreaTables['formerDistricts'] {
  const pieces = atoms.flatMap((atom, index) => (atom.code === atom.district ? [] : [{ ...atom, index }]));
  const endedIn2019 = pieces.filter(({ code }) => code === 'E07000190' || code === 'E07000191');
  const former = pieces.map(({ code, name, district, index }) => {
    const ended = endedIn2019.some((piece) => piece.code === code) ? '2019-04-01' : '2023-04-01';
    return [code, name, ended, [index], found(districtOf, district, LOOKUP_2022, code)] as const;
  });
  const merged = endedIn2019.map(({ index }) => index);
  const somerset = found(districtOf, endedIn2019[0]?.district ?? '', LOOKUP_2022, 'E07000246');
  return [
    ...former,
    ['E07000246', 'Somerset West and Taunton', '2023-04-01', merged, somerset] as const,
  ].sort(([a], [b]) => (a < b ? -1 : 1));
}

function dfeCodes(sources: SourcesFolder): Record<string, string> {
  const rows = sources.csv(PROFILE, ['dfe_la_gss', 'dfe_la_code']);
  return Object.fromEntries(
    rows.map(({ row, cells }) => {
      if (!/^\d{3}$/.test(cells.dfe_la_code))
        throw new SourceError(PROFILE, row, `"${cells.dfe_la_code}" is no DfE code`);
      return [cells.dfe_la_gss, cells.dfe_la_code];
    }),
  );
}

function distinct<
  Code extends keyof LookupRows[number]['cells'],
  Name extends keyof LookupRows[number]['cells'],
>(rows: LookupRows, code: Code, name: Name): readonly (readonly [code: string, name: string])[] {
  const names = new Map(rows.map(({ cells }) => [cells[code], cells[name]]));
  names.delete('');
  return [...names].sort(([a], [b]) => (a < b ? -1 : 1));
}

function indexOf(list: readonly (readonly [code: string, ...unknown[]])[]): Record<string, number> {
  return Object.fromEntries(list.map(([code], i) => [code, i]));
}

/** @throws UnmatchedCodeError naming `code`, which is the key itself unless the key is only a part of it. */
function found<Value>(
  table: Readonly<Record<string, Value>>,
  key: string,
  file: string,
  row: number | string,
  code = key,
): Value {
  const value = table[key];
  if (value === undefined) throw new UnmatchedCodeError(file, row, code);
  return value;
}

function plainName(code: string, name: string): string {
  return PLAIN_NAMES[code] ?? name;
}
