import { beforeAll, describe, expect, it } from 'vitest';
import type { England } from '../../../../src/core/england';
import { type PlacesRead, readPlaces } from '../../../../src/core/localities/upload/read-places';
import { openRealAtlas } from '../../real-atlas';

let england: England;
beforeAll(async () => {
  england = (await openRealAtlas()).england;
});

const read = (text: string): PlacesRead => readPlaces(text, england);
const places = (text: string): string[] => read(text).matched.map(({ place }) => place);

describe('a pasted list of places', () => {
  it('may be of codes, old and new, in any case, parted by anything', () => {
    expect(places('E08000035\ne08000032;E08000036, E08000034')).toEqual([
      'E08000035',
      'E08000032',
      'E08000036',
      'E08000034',
    ]);
    expect(places('E08000035 E08000032')).toEqual(['E08000035', 'E08000032']);
    // Sheffield's code since April 2025 leads to the code that the atlas keeps.
    expect(read('E08000039').matched).toEqual([{ text: 'E08000039', place: 'E08000019', name: 'Sheffield' }]);
    // Former Scarborough is still an area of its own.
    expect(places('E07000168')).toEqual(['E07000168']);
  });

  it('may be of the department’s numbers, hub codes and place ids', () => {
    expect(places('383\n380')).toEqual(['E08000035', 'E08000032']);
    expect(places('EE1')).toEqual(['teaching-school-hubs:EE1']);
    expect(places('maths-hubs:enigma')).toEqual(['maths-hubs:enigma']);
  });

  it('may be of names as people write them', () => {
    expect(places('leeds\n  BRADFORD\nLeeds City Council')).toEqual(['E08000035', 'E08000032']);
    expect(places('St. Helens\nSaint Albans')).toEqual(['E08000013', 'E07000240']);
    expect(places('Kensington & Chelsea')).toEqual(places('Royal Borough of Kensington and Chelsea'));
    expect(places('Bath & North East Somerset')).toEqual(['E06000022']);
    expect(places('Enigma Maths Hub')).toEqual(['maths-hubs:enigma']);
  });

  it('keeps names with a comma whole, and parts others at it', () => {
    expect(places('Bristol, City of\nHerefordshire, County of')).toEqual(['E06000023', 'E06000019']);
    expect(places('Leeds, Bristol, City of, Bradford')).toEqual(['E08000035', 'E06000023', 'E08000032']);
    expect(places('"Kingston upon Hull, City of",Leeds')).toEqual(['E06000010', 'E08000035']);
  });

  it('takes a code and its name on one line as one place', () => {
    const sheet = read('E08000035\tLeeds\nE08000032\tBradford\nE08000035\tLeeds');
    expect(sheet.matched.map(({ name }) => name)).toEqual(['Leeds', 'Bradford']);
    expect(sheet.repeated).toBe(1);
  });

  it('says where a name leads today', () => {
    expect(read('Corby').matched).toEqual([
      { text: 'Corby', place: 'E06000061', name: 'North Northamptonshire' },
    ]);
  });

  it('asks which is meant where two places go by a name', () => {
    const { matched, ambiguous } = read('West Midlands');
    expect(matched).toEqual([]);
    expect(ambiguous).toEqual([
      {
        text: 'West Midlands',
        candidates: [
          { place: 'E12000005', name: 'West Midlands' },
          { place: 'E47000007', name: 'West Midlands' },
        ],
      },
    ]);
    // With its code beside it there is nothing to ask.
    expect(read('E12000005\tWest Midlands')).toMatchObject({
      matched: [{ place: 'E12000005' }],
      ambiguous: [],
    });
  });

  it('reports what it does not know, and does not guess', () => {
    expect(read('code,name\nLeedz\nW06000015\n999')).toEqual({
      matched: [],
      ambiguous: [],
      unmatched: ['code', 'name', 'Leedz', 'W06000015', '999'],
      repeated: 0,
    });
    expect(read('').matched).toEqual([]);
    expect(read('x'.repeat(10_000)).unmatched[0]).toHaveLength(80);
  });

  it('knows every district and authority by its own name and code', () => {
    for (const { code, name } of [...england.geography.districts, ...england.geography.authorities]) {
      expect(places(code)).toEqual([code]);
      const byName = read(name);
      expect([...byName.matched, ...byName.ambiguous.flatMap(({ candidates }) => candidates)]).toContainEqual(
        expect.objectContaining({ place: code }),
      );
    }
  });
});
