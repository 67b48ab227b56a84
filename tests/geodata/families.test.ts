import { describe, expect, it } from 'vitest';
import { BASES, type Basis, weakestBasis } from '../../src/core/footprints/basis';
import { basisWithin } from '../../src/core/footprints/basis-within';
import { AtomSet } from '../../src/core/geography/atom-set';
import type { Area } from '../../src/core/geography/geography';
import type { WeightsRecord } from '../../src/core/records/weights-record';
import { family, footprints, geography, published } from './published-areas';

const { authorities, districts, size } = geography;

describe('the families of footprints', () => {
  it('has 40, 87, 55, 24 and 12 footprints', () => {
    const counts = footprints.families.map(({ id, footprints: list }) => [id, list.length]);
    expect(Object.fromEntries(counts)).toEqual({
      'maths-hubs': 40,
      'teaching-school-hubs': 87,
      'education-investment-areas': 55,
      'priority-areas': 24,
      'opportunity-areas': 12,
    });
  });

  it('says of each kind what it is, and of what has ended when', () => {
    const facts = footprints.families.map(({ id, kind, validFrom, validTo }) => [
      id,
      kind,
      validFrom,
      validTo,
    ]);
    expect(facts).toEqual([
      ['maths-hubs', 'soft-area', '2020-09', undefined],
      ['teaching-school-hubs', 'exclusive-area', '2024-09', undefined],
      ['education-investment-areas', 'designation', '2022-02', '2025-03'],
      ['priority-areas', 'designation', '2022-03', '2025-03'],
      ['opportunity-areas', 'designation', '2016-10', '2022'],
    ]);
  });

  it('tells footprints of a family apart by id and by short name', () => {
    for (const { footprints: list } of footprints.families) {
      expect(new Set(list.map(({ id }) => id)).size).toBe(list.length);
      expect(new Set(list.map(({ shortName }) => shortName)).size).toBe(list.length);
      for (const { id } of list) expect(id).toMatch(/^[A-Za-z0-9-]{1,40}$/);
    }
  });

  it('uses the official name of the designation', () => {
    expect(family('education-investment-areas').singular).toBe('Education Investment Area');
  });
});

describe('Maths Hubs', () => {
  const hubs = family('maths-hubs');

  it('serve every atom exactly once', () => {
    const held = geography.atoms.map(
      ({ index }) => hubs.footprints.filter(({ reach }) => reach.has(index)).length,
    );
    expect(held).toEqual(Array.from({ length: size }, () => 1));
  });

  it('are known by list for 201 districts, by evidence for 41 and by inference for 54', () => {
    expect(countBases(districts)).toEqual({ stated: 201, evidenced: 41, inferred: 54 });
  });

  it('are known by list for 121 authorities in all their parts', () => {
    expect(countBases(authorities)).toEqual({ stated: 121, evidenced: 11, inferred: 21 });
  });

  it('divide six counties and no other authority', () => {
    const divided = authorities.filter(
      ({ atoms }) => hubs.footprints.filter(({ reach }) => reach.meets(atoms)).length > 1,
    );
    expect(divided.map(({ name }) => name)).toEqual([
      'Devon',
      'Hampshire',
      'Lancashire',
      'Norfolk',
      'Nottinghamshire',
      'Suffolk',
    ]);
  });

  it('say of three names that they are not confirmed', () => {
    const doubtful = hubs.footprints.filter(({ nameBasis }) => nameBasis !== undefined);
    expect(doubtful.map(({ id, nameBasis }) => [id, nameBasis])).toEqual([
      ['matrix', 'inferred'],
      ['essex', 'inferred'],
      ['angles', 'inferred'],
    ]);
  });

  it('give a year with every lead school', () => {
    for (const { lead, leadAsOf } of hubs.footprints) {
      expect(leadAsOf === undefined).toBe(lead === undefined);
      if (leadAsOf !== undefined) expect(leadAsOf).toMatch(/\b20\d{2}\b/);
    }
  });

  it('have between 300 and 750 state-funded schools each, as areas drawn up alike would', () => {
    const { schools } = published<WeightsRecord>('weights').columns;
    const counts = hubs.footprints.map(({ reach }) =>
      [...reach].reduce((sum, atom) => sum + schools[atom]!, 0),
    );
    expect(Math.min(...counts)).toBeGreaterThan(300);
    expect(Math.max(...counts)).toBeLessThan(750);
  });

  it('keep a county as one entry when it is whole', () => {
    const counties = hubs.footprints
      .flatMap(({ entries }) => entries)
      .filter(({ area }) => area.startsWith('E10'));
    expect(counties.map(({ name }) => name)).toContain('Kent');
    expect(counties).toHaveLength(authorities.filter(({ type }) => type === 'county').length - 6);
  });

  function countBases(areas: readonly Area[]): Record<Basis, number> {
    const found = areas.map(({ atoms }) =>
      weakestBasis(hubs.footprints.flatMap((hub) => basisWithin(hub, atoms) ?? [])),
    );
    const counts = BASES.map((basis) => [basis, found.filter((each) => each === basis).length]);
    return Object.fromEntries(counts) as Record<Basis, number>;
  }
});

describe('Teaching School Hubs', () => {
  const hubs = family('teaching-school-hubs');

  it('cover England, and hold each atom alone unless it is shared', () => {
    const alone = hubs.footprints.reduce((set, { certain }) => set.union(certain), new AtomSet(size));
    const shared = hubs.footprints.reduce((set, { shared: part }) => set.union(part), new AtomSet(size));
    expect(alone.union(shared).equals(geography.all)).toBe(true);
    expect(alone.meets(shared)).toBe(false);
    const sum = hubs.footprints.reduce((total, { certain }) => total + certain.count, 0);
    expect(sum).toBe(alone.count);
  });

  it('share exactly four districts, each with a word for the part', () => {
    const parts = hubs.footprints.flatMap(({ id, entries }) =>
      entries
        .filter(({ membership }) => membership === 'shared')
        .map(({ name, part }) => `${name} ${part} ${id}`),
    );
    expect(parts.sort()).toEqual([
      'Birmingham north WM9',
      'Birmingham south WM10',
      'Cornwall east SW11',
      'Cornwall west SW8',
      'East Suffolk north EE10',
      'East Suffolk south EE6',
      'North Yorkshire east YH3',
      'North Yorkshire remaining YH10',
      'North Yorkshire south YH8',
    ]);
  });
});

describe('the designations', () => {
  const eias = family('education-investment-areas').footprints;
  const priority = family('priority-areas').footprints;
  const opportunity = family('opportunity-areas').footprints;
  const isAuthority = (reach: AtomSet) => authorities.some(({ atoms }) => atoms.equals(reach));

  it('names 55 whole authorities as Education Investment Areas', () => {
    expect(eias.every(({ reach }) => isAuthority(reach))).toBe(true);
    expect(new Set(eias.map(({ entries }) => entries[0]!.area)).size).toBe(55);
  });

  it('names 18 whole authorities and six smaller places as priority areas', () => {
    const smaller = priority.filter(({ reach }) => !isAuthority(reach));
    expect(priority.length - smaller.length).toBe(18);
    expect(smaller.map(({ name }) => name)).toEqual([
      'Fenland and East Cambridgeshire',
      'Hastings',
      'Ipswich',
      'Norwich',
      'Scarborough',
      'West Somerset',
    ]);
  });

  it('keeps the outline of two districts that have ended', () => {
    const atomsOf = (id: string) => [...priority.find((each) => each.id === id)!.reach];
    expect(atomsOf('scarborough').map((atom) => geography.atoms[atom]!.code)).toEqual(['E07000168']);
    expect(atomsOf('west-somerset').map((atom) => geography.atoms[atom]!.code)).toEqual(['E07000191']);
  });

  it('has every priority area within one Education Investment Area', () => {
    for (const { reach } of priority) expect(eias.filter((eia) => eia.reach.contains(reach))).toHaveLength(1);
  });

  it('has every Opportunity Area again as a priority area', () => {
    for (const { reach } of opportunity) {
      expect(priority.filter((area) => area.reach.equals(reach))).toHaveLength(1);
    }
  });
});
