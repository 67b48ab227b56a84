import { booleanPointInPolygon } from '@turf/boolean-point-in-polygon';
import { describe, expect, it } from 'vitest';
import { atomGeometries } from '../../geodata/build/boundaries-topology';
import type { AreasRecord } from '../../src/core/records/areas-record';
import { geography, published } from './published-areas';

const areas = published<AreasRecord>('areas');
const { atoms, districts, authorities, regions, combinedAuthorities, formerDistricts } = geography;
const codes = (atomSet: Iterable<number>) => [...atomSet].map((atom) => atoms[atom]!.code);

/** How many of the areas hold each atom. */
const timesHeld = (list: readonly { readonly atoms: { has(atom: number): boolean } }[]) =>
  new Set(atoms.map(({ index }) => list.filter((area) => area.atoms.has(index)).length));

describe('the official areas', () => {
  it('are 310 atoms in 296 districts, 153 authorities and 9 regions, each atom once at each level', () => {
    expect([atoms, districts, authorities, regions].map((list) => list.length)).toEqual([310, 296, 153, 9]);
    for (const level of [districts, authorities, regions]) expect(timesHeld(level)).toEqual(new Set([1]));
  });

  it('are 63 unitary, 164 non-metropolitan, 36 metropolitan and 33 London districts', () => {
    const count = (type: string) => districts.filter((district) => district.type === type).length;
    expect(['unitary', 'non-metropolitan', 'metropolitan', 'london'].map(count)).toEqual([63, 164, 36, 33]);
    expect(authorities.filter(({ type }) => type === 'county')).toHaveLength(21);
  });

  it('are 15 combined authorities and Greater London, none overlapping another', () => {
    expect(combinedAuthorities).toHaveLength(16);
    expect(combinedAuthorities.at(-1)).toMatchObject({ code: 'E12000007', name: 'Greater London' });
    expect(timesHeld(combinedAuthorities)).toEqual(new Set([0, 1]));
  });

  it('number the atoms by present district, then by their own code', () => {
    const keys = areas.atoms.map(([code, , district]) => `${areas.districts[district]![0]} ${code}`);
    expect(keys).toEqual(keys.toSorted());
    const whole = areas.atoms.filter(([code, , district]) => areas.districts[district]![0] === code);
    expect(whole).toHaveLength(292);
  });

  it('give every authority a department code of three digits of its own', () => {
    const dfe = authorities.map((authority) => authority.dfe);
    expect(new Set(dfe).size).toBe(153);
    expect(dfe.every((code) => /^\d{3}$/.test(code))).toBe(true);
    expect(geography.area('E06000065')).toMatchObject({ name: 'North Yorkshire', dfe: '815' });
  });
});

describe('districts that are no more', () => {
  it('are the 17 of April 2023 and the 2 that had merged in April 2019', () => {
    const ended = (date: string) => formerDistricts.filter(({ endedOn }) => endedOn === date).length;
    expect([formerDistricts.length, ended('2023-04-01'), ended('2019-04-01')]).toEqual([19, 17, 2]);
  });

  it('let Somerset West and Taunton be the two districts it was made of', () => {
    const merged = formerDistricts.find(({ code }) => code === 'E07000246')!;
    expect(codes(merged.atoms)).toEqual(['E07000190', 'E07000191']);
    expect(districts[merged.district]!.name).toBe('Somerset');
  });

  it('fill the four present districts that hold several atoms', () => {
    const several = districts.filter((district) => district.atoms.count > 1);
    expect(several.map(({ name, atoms: held }) => [name, held.count])).toEqual([
      ['Cumberland', 3],
      ['Westmorland and Furness', 3],
      ['North Yorkshire', 7],
      ['Somerset', 5],
    ]);
    const former = formerDistricts.map((district) => district.atoms).reduce((a, b) => a.union(b));
    expect(several.every((district) => former.contains(district.atoms))).toBe(true);
  });
});

describe('other codes and names', () => {
  it('lead from the codes of April 2025 to the ones the boundaries carry', () => {
    expect(geography.area('E08000038')).toMatchObject({ code: 'E08000016', name: 'Barnsley' });
    expect(geography.area('E08000039')).toMatchObject({ code: 'E08000019', name: 'Sheffield' });
  });

  it('lead from old counties and merged districts to the councils there now', () => {
    expect(geography.area('E10000023')!.name).toBe('North Yorkshire');
    expect(geography.area('E10000027')!.name).toBe('Somerset');
    expect(geography.area('E07000004')!.name).toBe('Buckinghamshire');
  });

  it('do not pretend that a county since divided is one of its halves', () => {
    const cumbria = areas.aliases.filter(([alias]) => alias === 'E10000006');
    expect(cumbria.map(([, code]) => geography.area(code)!.name)).toEqual([
      'Cumberland',
      'Westmorland and Furness',
    ]);
    expect(geography.area('E10000006')).toBeUndefined();
  });

  it('know Tewkesbury by the name one list gives it, and write Bristol as people do', () => {
    const named = (alias: string) => areas.aliases.filter(([name]) => name === alias).map(([, code]) => code);
    expect(named('North Gloucestershire')).toEqual(['E07000083']);
    expect(geography.area(named('Bristol, City of')[0]!)!.name).toBe('Bristol');
  });

  it('say of each what it is', () => {
    expect(areas.aliases.filter(([, , note]) => note.length < 10)).toEqual([]);
  });
});

describe('where the atoms are', () => {
  const detail = atomGeometries(published('detail'));

  it('has a label point inside each, on the map as drawn', () => {
    const outside = atoms.filter(({ index, point }) => !booleanPointInPolygon([...point], detail[index]!));
    expect(outside.map(({ name }) => name)).toEqual([]);
  });

  it('has a box around each point', () => {
    for (const { point, box } of atoms) {
      const [west, south, east, north] = box;
      expect(point[0] > west && point[0] < east && point[1] > south && point[1] < north).toBe(true);
    }
  });

  it('knows neighbours both ways, and none for the islands', () => {
    expect(areas.neighbours.every(([a, b]) => a < b)).toBe(true);
    const alone = atoms.filter(({ index }) => geography.neighboursOf(index).length === 0);
    expect(alone.map(({ name }) => name)).toEqual(['Isle of Wight', 'Isles of Scilly']);
    const city = atoms.find(({ name }) => name === 'City of London')!;
    const around = geography.neighboursOf(city.index).map((atom) => atoms[atom]!.name);
    expect(around).toContain('Tower Hamlets');
  });
});
