import type { AreasRecord } from '../records/areas-record';
import { AtomSet } from './atom-set';
import type {
  Area,
  Atom,
  Authority,
  CombinedAuthority,
  District,
  FormerDistrict,
  Geography,
  Region,
} from './geography';
import { UnknownAreaError } from './unknown-area-error';

/**
 * England's areas from the `areas` file, every level as a set of the same atoms.
 * @throws UnknownAreaError when an alias is given for a code that no area has.
 */
export function buildGeography(record: AreasRecord): Geography {
  const size = record.atoms.length;
  const all = AtomSet.all(size);
  const atoms = buildAtoms(record);
  const districts = buildDistricts(record);
  const authorities = buildAuthorities(record, districts);
  const regions = buildRegions(record, authorities);
  const combinedAuthorities = buildCombinedAuthorities(record, districts);
  const formerDistricts = buildFormerDistricts(record);
  // Later levels win a code held by two: a unitary is spoken of as an authority, London as a region.
  const byCode = new Map<string, Area>();
  for (const level of [formerDistricts, districts, combinedAuthorities, authorities, regions]) {
    for (const area of level) byCode.set(area.code, area);
  }
  // An alias with several rows (the county of Cumbria) is no single area now, so its code leads to none.
  const rows = record.aliases.map(([alias]) => alias);
  for (const [alias, code] of record.aliases) {
    const area = byCode.get(code);
    if (area === undefined) throw new UnknownAreaError('aliases', alias, code);
    if (!byCode.has(alias) && rows.indexOf(alias) === rows.lastIndexOf(alias)) byCode.set(alias, area);
  }
  const neighbours = buildNeighbours(record);
  return {
    size,
    all,
    vintage: record.vintage,
    atoms,
    districts,
    authorities,
    regions,
    combinedAuthorities,
    formerDistricts,
    aliases: record.aliases,
    area: (code) => byCode.get(code),
    neighboursOf: (atom) => neighbours[atom] ?? [],
  };
}

function buildAtoms(record: AreasRecord): readonly Atom[] {
  return record.atoms.map(([code, name, district], index) => ({
    index,
    code,
    name,
    district,
    point: record.points[index] ?? [Number.NaN, Number.NaN],
    box: record.boxes[index] ?? [Number.NaN, Number.NaN, Number.NaN, Number.NaN],
  }));
}

function buildDistricts(record: AreasRecord): readonly District[] {
  const size = record.atoms.length;
  const held = grouped(
    record.atoms.map(([, , district]) => district),
    record.districts.length,
  );
  return record.districts.map(([code, name, type, authority], index) => ({
    index,
    code,
    name,
    level: 'district',
    type,
    authority,
    atoms: AtomSet.of(size, held[index] ?? []),
  }));
}

function buildAuthorities(record: AreasRecord, districts: readonly District[]): readonly Authority[] {
  const held = grouped(
    record.districts.map(([, , , authority]) => authority),
    record.authorities.length,
  );
  return record.authorities.map(([code, name, dfe, type, region], index) => ({
    index,
    code,
    name,
    level: 'authority',
    dfe,
    type,
    region,
    atoms: unionOf(record.atoms.length, held[index] ?? [], districts),
  }));
}

function buildRegions(record: AreasRecord, authorities: readonly Authority[]): readonly Region[] {
  const held = grouped(
    record.authorities.map(([, , , , region]) => region),
    record.regions.length,
  );
  return record.regions.map(([code, name], index) => ({
    index,
    code,
    name,
    level: 'region',
    atoms: unionOf(record.atoms.length, held[index] ?? [], authorities),
  }));
}

function buildCombinedAuthorities(record: AreasRecord, districts: readonly District[]) {
  return record.combinedAuthorities.map(
    ([code, name, members], index): CombinedAuthority => ({
      index,
      code,
      name,
      level: 'combined-authority',
      atoms: unionOf(record.atoms.length, members, districts),
    }),
  );
}

function buildFormerDistricts(record: AreasRecord): readonly FormerDistrict[] {
  return record.formerDistricts.map(([code, name, endedOn, atoms, district], index) => ({
    index,
    code,
    name,
    level: 'former-district',
    endedOn,
    district,
    atoms: AtomSet.of(record.atoms.length, atoms),
  }));
}

function buildNeighbours(record: AreasRecord): readonly (readonly number[])[] {
  const neighbours: number[][] = record.atoms.map(() => []);
  for (const [a, b] of record.neighbours) {
    neighbours[a]?.push(b);
    neighbours[b]?.push(a);
  }
  return neighbours.map((list) => list.sort((a, b) => a - b));
}

/** Indexes of `groupOf` by the group they name: `[0, 1, 0]` gives `[[0, 2], [1]]`. */
function grouped(groupOf: readonly number[], groups: number): readonly (readonly number[])[] {
  const members: number[][] = Array.from({ length: groups }, () => []);
  groupOf.forEach((group, index) => {
    members[group]?.push(index);
  });
  return members;
}

function unionOf(size: number, members: readonly number[], areas: readonly Area[]): AtomSet {
  return members.reduce((set, member) => {
    const area = areas[member];
    return area === undefined ? set : set.union(area.atoms);
  }, new AtomSet(size));
}
