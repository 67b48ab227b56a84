import { describe, expect, it } from 'vitest';
import { type Postcode, readPostcode } from '../../../src/core/finding/postcode';
import { findPostcode } from '../../../src/core/finding/postcode-lookup';
import type { PostcodeShard } from '../../../src/core/records/postcode-record';
import { encodeRuns, encodeUnits, unitNumber } from '../../../src/core/records/postcode-record-codec';

const units = (...names: string[]) => encodeUnits(names.map((name) => unitNumber(name)!));

/*
 *      LS1 1          LS1 2                 atoms of the shard: A is 200, B is 31
 *      AA AB BA       AA AB | BA | ZZ
 *      all in A        A  A | B  | A
 */
const LEEDS: PostcodeShard = {
  area: 'LS',
  atoms: [200, 31],
  sectors: ['11', '12'],
  lat: [53795, 53800],
  lon: [-1546, -1550],
  units: units('AA', 'AB', 'BA') + units('AA', 'AB', 'BA', 'ZZ'),
  runs: ['A', encodeRuns([0, 0, 1, 0])],
};

function postcode(text: string): Postcode {
  const reading = readPostcode(text);
  if (!reading.ok) throw new Error(reading.problem.kind);
  return reading.postcode;
}

describe('finding a postcode in the shard of its area', () => {
  it('gives the atom of the unit, and the middle of the sector', () => {
    expect(findPostcode(LEEDS, postcode('LS1 1AB'))).toEqual({
      kind: 'found',
      atom: 200,
      lat: 53.795,
      lon: -1.546,
    });
  });

  it('tells units of one sector apart where a border runs through it', () => {
    const atoms = ['LS1 2AA', 'LS1 2AB', 'LS1 2BA', 'LS1 2ZZ'].map((text) =>
      findPostcode(LEEDS, postcode(text)),
    );
    expect(atoms).toMatchObject([{ atom: 200 }, { atom: 200 }, { atom: 31 }, { atom: 200 }]);
  });

  it('says that a unit is not in the directory, and where its sector is if that is one place', () => {
    expect(findPostcode(LEEDS, postcode('LS1 1ZZ'))).toEqual({
      kind: 'unlisted-unit',
      atom: 200,
      lat: 53.795,
      lon: -1.546,
    });
    expect(findPostcode(LEEDS, postcode('LS1 2AD'))).toEqual({
      kind: 'unlisted-unit',
      lat: 53.8,
      lon: -1.55,
    });
  });

  it('says that there is no such sector', () => {
    expect(findPostcode(LEEDS, postcode('LS1 9AA'))).toEqual({ kind: 'unknown-sector' });
  });

  it('names the neighbour that may have it where the area crosses the border', () => {
    const newport: PostcodeShard = { ...LEEDS, area: 'NP' };
    expect(findPostcode(newport, postcode('NP20 1AA'))).toEqual({ kind: 'unknown-sector', beside: 'Wales' });
    expect(findPostcode(newport, postcode('NP1 1ZZ'))).toMatchObject({
      kind: 'unlisted-unit',
      beside: 'Wales',
    });
  });
});
