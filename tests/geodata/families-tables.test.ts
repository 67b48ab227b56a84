import { describe, expect, it } from 'vitest';
import { areaInWords, listInWords } from '../../geodata/build/dossiers-words';
import { UnmatchedCodeError } from '../../geodata/build/errors';
import { placesOf } from '../../geodata/build/families-places';
import {
  basisOf,
  mathsHubAreaRows,
  mathsHubRows,
  rowsByHub,
  teachingSchoolHubAreaRows,
} from '../../geodata/build/families-tables';
import { buildGeography } from '../../src/core/geography/build-geography';
import type { AreasRecord } from '../../src/core/records/areas-record';
import { published } from './published-areas';

const areas = published<AreasRecord>('areas');
const places = placesOf(areas);

describe('a row of a table', () => {
  it('stops the build with file, row and code when no area has its code', () => {
    const look = () => places.area('maths-hub-areas.csv', 12, 'E06000999', 'Nowhere');
    expect(look).toThrow(UnmatchedCodeError);
    expect(look).toThrow('maths-hub-areas.csv, row 12: no area has the code "E06000999"');
  });

  it('stops the build when code and name are of two areas', () => {
    expect(() => places.area('designations.csv', 3, 'E07000148', 'Ipswich')).toThrow(
      'designations.csv, row 3: E07000148 is Norwich, not "Ipswich"',
    );
  });

  it('finds an area by its newer code, an older name and a code that has ended', () => {
    expect(places.area('t', 1, 'E08000038', 'Barnsley').code).toBe('E08000016');
    expect(places.area('t', 1, 'E06000010', 'Kingston upon Hull, City of').name).toBe('Kingston upon Hull');
    expect(places.area('t', 1, 'E07000168', 'Scarborough').level).toBe('former-district');
  });

  it('refuses a basis that is none', () => {
    expect(basisOf('t', 1, 'stated')).toBe('stated');
    expect(() => basisOf('t.csv', 4, 'probable')).toThrow('t.csv, row 4: "probable" is no basis');
  });

  it('refuses an area of a hub that is not listed, and a hub without areas', () => {
    const row = { row: 2, cells: { hub: 'a' } };
    expect(rowsByHub('t', [row], ['a']).get('a')).toEqual([row]);
    expect(() => rowsByHub('t', [row], ['b'])).toThrow('there is no hub "a"');
    expect(() => rowsByHub('t', [row], ['a', 'b'])).toThrow('hub "b" has no area');
  });
});

describe('the tables of facts', () => {
  it('give date and source with everything that is stated or evidenced, where they are known', () => {
    for (const { row, cells } of mathsHubAreaRows()) {
      if (cells.basis !== 'inferred') expect(cells.source, `row ${row}`).toMatch(/^https?:\/\//);
      expect(cells.asOf).toMatch(/^(\d{4}(-\d{2}(-\d{2})?)?)?$/);
    }
    for (const { cells } of teachingSchoolHubAreaRows()) expect(cells.asOf).toBe('2025-09-30');
  });

  it('name no person’s page as a source', () => {
    const addresses = [
      ...mathsHubRows().flatMap(({ cells }) => cells.sources.split(' ')),
      ...mathsHubAreaRows().map(({ cells }) => cells.source),
    ];
    for (const address of addresses) expect(address).not.toMatch(/\/author\//);
  });
});

describe('an area in words', () => {
  const geography = buildGeography(areas);

  it('lists words as English does', () => {
    expect(listInWords(['Kent'])).toBe('Kent');
    expect(listInWords(['Kent', 'Medway'])).toBe('Kent and Medway');
    expect(listInWords(['Devon', 'Kent', 'Medway'])).toBe('Devon, Kent and Medway');
  });

  it('places districts in their county, authorities first', () => {
    expect(
      areaInWords(
        [
          ['E07000234', 'stated'],
          ['E07000236', 'stated'],
          ['E08000029', 'stated'],
        ],
        geography,
      ),
    ).toBe('Solihull; Bromsgrove and Redditch in Worcestershire.');
  });

  it('says of a shared district that it is held in part', () => {
    expect(areaInWords([['E06000052', 'stated', 'east']], geography)).toBe('Part of Cornwall (east).');
  });
});
