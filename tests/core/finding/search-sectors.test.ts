import { describe, expect, it } from 'vitest';
import { unitsByAtom } from '../../../src/core/finding/sector-atoms';
import type { PostcodeShard } from '../../../src/core/records/postcode-record';
import { encodeRuns, encodeUnits } from '../../../src/core/records/postcode-record-codec';

/*
 * The postcodes of an area ZZ, by sector: how many units in which atom.
 *
 *     ZZ1 1   3 in atom 7, then 1 in atom 9
 *     ZZ1 2   2 in atom 9
 *     ZZ11 1  5 in atom 4
 *     ZZ2A 1  1 in atom 7
 */
const SECTORS: readonly (readonly [sector: string, atoms: readonly number[]])[] = [
  ['11', [7, 7, 7, 9]],
  ['12', [9, 9]],
  ['111', [4, 4, 4, 4, 4]],
  ['2A1', [7]],
];
const ATOMS = [4, 7, 9];
const SHARD: PostcodeShard = {
  area: 'ZZ',
  atoms: ATOMS,
  sectors: SECTORS.map(([sector]) => sector),
  lat: SECTORS.map(() => 52_000),
  lon: SECTORS.map(() => -1_000),
  units: SECTORS.map(([, atoms]) => encodeUnits(atoms.keys())).join(''),
  runs: SECTORS.map(([, atoms]) => encodeRuns(atoms.map((atom) => ATOMS.indexOf(atom)))),
};
const spread = (part: string) => [...unitsByAtom(SHARD, part)];

describe('where the postcodes of a part of one are', () => {
  it('counts the units of a sector by atom, the most first', () => {
    expect(spread('ZZ1 1')).toEqual([
      [7, 3],
      [9, 1],
    ]);
  });

  it('adds up the sectors of an outcode, and does not take ZZ11 for a sector of ZZ1', () => {
    expect(spread('ZZ1')).toEqual([
      [7, 3],
      [9, 3],
    ]);
    expect(spread('ZZ11')).toEqual([[4, 5]]);
  });

  it('takes an outcode that lacks its last letter for all that have one', () => {
    expect(spread('ZZ2')).toEqual([[7, 1]]);
    expect(spread('ZZ2A')).toEqual([[7, 1]]);
  });

  it('knows nothing of what the shard does not have', () => {
    expect(spread('ZZ9')).toEqual([]);
    expect(spread('ZZ1 9')).toEqual([]);
  });
});
