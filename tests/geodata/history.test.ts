import { describe, expect, it } from 'vitest';
import type { DossiersRecord, FootprintsRecord } from '../../src/core/records/footprints-record';
import type { HistoryRecord } from '../../src/core/records/measures-record';
import { footprints, geography, published, publishedText } from './published-areas';

const history = published<HistoryRecord>('history');
const dossiers = published<DossiersRecord>('dossiers');

describe('history', () => {
  it('counts the network of Maths Hubs as it grew: 32, 34, 35, 37, 40', () => {
    const counts = history.mathsHubs.flatMap(({ count }) => count ?? []);
    expect([...new Set(counts)]).toEqual([32, 34, 35, 37, 40]);
    expect(counts).toEqual([...counts].sort((a, b) => a - b));
  });

  it('is in order of date, what has none last', () => {
    const dates = history.mathsHubs.map(({ date }) => date);
    const dated = dates.filter((date) => date !== 'undated');
    expect(dates.slice(0, dated.length)).toEqual(dated);
    const years = dated.map((date) => date.slice(0, 4));
    expect(years).toEqual([...years].sort());
  });

  it('names the source of every event and count', () => {
    const sources = [
      ...history.mathsHubs.map(({ source }) => source),
      ...history.otherNetworks.flatMap((network) => network.sources),
      ...history.designations.flatMap((programme) => programme.sources),
    ];
    for (const source of sources) expect(() => new URL(source)).not.toThrow();
  });

  it('dates the beginning and end of the designations as their families do', () => {
    const dates = history.designations.map(({ name, from, to }) => [name, from, to]);
    for (const { name, validFrom, validTo } of footprints.families.filter(
      ({ kind }) => kind === 'designation',
    )) {
      expect(dates).toContainEqual([name, validFrom, validTo]);
    }
  });

  it('has 34 English Hubs in May 2022 beside other counts of other dates', () => {
    const english = history.otherNetworks.filter(({ network }) => network === 'English Hubs');
    expect(english).toContainEqual(expect.objectContaining({ count: 34, asOf: '2022-05' }));
    expect(english.length).toBeGreaterThan(1);
  });
});

describe('dossiers', () => {
  it('has one for every footprint', () => {
    const { families } = published<FootprintsRecord>('footprints');
    for (const { id, footprints: list } of families) {
      expect(Object.keys(dossiers[id]!).sort()).toEqual(list.map((footprint) => footprint.id).sort());
    }
  });

  it('says why of every area of a Maths Hub that is not stated', () => {
    const hubs = footprints.families.find(({ id }) => id === 'maths-hubs')!;
    for (const { id, entries } of hubs.footprints) {
      for (const [area, basis] of entries) {
        if (basis !== 'stated')
          expect(dossiers['maths-hubs']![id]!.entryNotes?.[area], `${id} ${area}`).toBeTruthy();
      }
    }
  });

  it('notes only areas that the footprint has', () => {
    for (const { id: family, footprints: list } of footprints.families) {
      for (const { id, entries } of list) {
        const areas = entries.map(([area]) => area);
        const noted = Object.keys(dossiers[family]![id]!.entryNotes ?? {});
        expect(areas).toEqual(expect.arrayContaining(noted));
        for (const area of noted) expect(geography.area(area)).toBeDefined();
      }
    }
  });

  it('gives an address for every claim, and none that is a person’s page', () => {
    for (const record of Object.values(dossiers).flatMap((each) => Object.values(each))) {
      expect(record.sources.length).toBeGreaterThan(0);
      for (const source of record.sources) {
        expect(() => new URL(source)).not.toThrow();
        expect(source).not.toMatch(/\/author\/|\/people\/|\/staff\//);
      }
    }
  });
});

describe('people', () => {
  it.each(['dossiers', 'history', 'footprints'] as const)('are not named or addressed in %s', (file) => {
    const text = publishedText(file);
    const titles = /\b(Mr|Mrs|Ms|Miss|Dr|Prof|Professor|(?<!Notre )Dame|headteacher|principal)\b\.? \S+/gi;
    expect(text.match(titles) ?? []).toEqual([]);
    expect(text.match(/[\w.]+@[\w.]+/g) ?? []).toEqual([]);
  });
});
