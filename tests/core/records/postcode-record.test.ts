import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { PostcodeShard } from '../../../src/core/records/postcode-record';
import {
  atomOfSector,
  atomOfUnit,
  encodeRuns,
  encodeUnits,
  SHARD_LETTERS,
  UNIT_LETTERS,
  unitNumber,
} from '../../../src/core/records/postcode-record-codec';

describe('units of a sector', () => {
  it('are numbered in alphabetical order of the letters in use', () => {
    expect(['AA', 'AB', 'AZ', 'BA', 'ZZ'].map(unitNumber)).toEqual([0, 1, 19, 20, 399]);
    expect(['AC', 'IA', 'A', 'AAA', ''].map(unitNumber)).toEqual(Array(5).fill(undefined));
  });

  it('are written as bits, a row of four characters per first letter', () => {
    const [AA, AB, AZ, DA] = [0, 1, 19, 40];
    expect(encodeUnits([AA, AB, AZ, DA])).toBe(`o001${'0000'}g000${'0000'.repeat(17)}`);
  });

  it('share atoms in runs, the last without a count', () => {
    expect(encodeRuns([0, 0, 0])).toBe('A');
    expect(encodeRuns([0, 0, 1, 26, 26])).toBe('A2B1a');
  });
});

/** Two sectors of arbitrary units, each in an arbitrary atom: `[unit, letter]`. */
const sector = fc
  .uniqueArray(fc.tuple(fc.integer({ min: 0, max: 399 }), fc.integer({ min: 0, max: 51 })), {
    selector: ([unit]) => unit,
    minLength: 1,
  })
  .map((units) => units.sort(([a], [b]) => a - b));

function shardOf(sectors: readonly (readonly [unit: number, letter: number][])[]): PostcodeShard {
  return {
    area: 'LS',
    atoms: Array.from({ length: SHARD_LETTERS.length }, (_, letter) => letter * 5),
    sectors: sectors.map((_, i) => `1${i}`),
    lat: sectors.map(() => 0),
    lon: sectors.map(() => 0),
    units: sectors.map((units) => encodeUnits(units.map(([unit]) => unit))).join(''),
    runs: sectors.map((units) => encodeRuns(units.map(([, letter]) => letter))),
  };
}

describe('a shard', () => {
  it('gives back every unit with its atom, and no other unit', () => {
    fc.assert(
      fc.property(sector, sector, (first, second) => {
        const shard = shardOf([first, second]);
        for (const [place, units] of [first, second].entries()) {
          const expected = new Map(units.map(([unit, letter]) => [unit, letter * 5]));
          for (let unit = 0; unit < UNIT_LETTERS.length ** 2; unit += 1) {
            expect(atomOfUnit(shard, place, unit)).toBe(expected.get(unit));
          }
        }
      }),
      { numRuns: 20 },
    );
  });

  it('knows whether a sector lies in one atom', () => {
    const shard = shardOf([
      [
        [0, 3],
        [7, 3],
      ],
      [
        [0, 3],
        [7, 4],
      ],
    ]);
    expect(atomOfSector(shard, 0)).toBe(15);
    expect(atomOfSector(shard, 1)).toBeUndefined();
  });
});
