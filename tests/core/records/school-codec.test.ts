import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeSchools, encodeSchools } from '../../../src/core/records/school-codec';
import {
  decodeDigits,
  decodeKnown,
  encodeDigits,
  encodeKnown,
} from '../../../src/core/records/school-codec-digits';
import { decodeSchoolNames, encodeSchoolNames } from '../../../src/core/records/school-codec-names';
import { decodeSchoolResults, encodeSchoolResults } from '../../../src/core/records/school-codec-results';
import { PHASES, type SchoolTable, STATUSES } from '../../../src/core/records/school-table';
import { SCHOOL_WEIGHT_IDS, schoolWeight } from '../../../src/core/records/school-table-weights';
import { TOY_RECORDS } from '../toy-england';

const { NaN: UNKNOWN } = Number;

/**
 * Four schools of the toy country: two in Ash (atom 0), none in Birch, two in Carr (atom 2). The last is maintained
 * by another authority than its district's.
 */
const TABLE: SchoolTable = {
  count: 4,
  urn: Uint32Array.of(100_007, 151_000, 100_001, 149_999),
  lon: Float64Array.of(0.5, 0.25, 2.00005, 2.75),
  lat: Float64Array.of(51.5, 51.25, 51.00005, 51.12345),
  atom: Uint16Array.of(0, 0, 2, 2),
  authority: Uint8Array.of(0, 0, 1, 2),
  phase: Uint8Array.of(
    PHASES.indexOf('primary'),
    PHASES.indexOf('all-through'),
    PHASES.indexOf('special'),
    0,
  ),
  status: Uint8Array.of(
    STATUSES.indexOf('academy'),
    STATUSES.indexOf('maintained'),
    STATUSES.indexOf('independent'),
    STATUSES.indexOf('maintained'),
  ),
  pupils: Float32Array.of(200, 1500, 60, UNKNOWN),
  fsmPupils: Float32Array.of(50, 0, UNKNOWN, UNKNOWN),
  fsmPercent: Float32Array.of(25, 0, UNKNOWN, UNKNOWN),
  trust: Uint16Array.of(2245, 0, 0, 0),
  ks2Maths: Float32Array.of(100, 0, UNKNOWN, UNKNOWN),
  ks2Eligible: Float32Array.of(30, 120, UNKNOWN, 8),
  imdDecile: Uint8Array.of(10, 1, 0, 5),
  ruralUrban: Uint8Array.of(0, 5, 255, 2),
};

describe('columns of digits', () => {
  it('keep the digits of one place together, lowest first', () => {
    expect(encodeDigits([5, 70, 64])).toEqual(['FGA', 'ABB']);
    expect(encodeDigits([])).toEqual(['']);
  });

  it('give back every whole number, and "not known" as such', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(1_000_000)), (numbers) => {
        expect([...decodeDigits(encodeDigits(numbers))]).toEqual(numbers);
        expect([...decodeKnown(encodeKnown([...numbers, UNKNOWN]))]).toEqual([...numbers, UNKNOWN]);
      }),
    );
  });

  it('refuse what they cannot hold', () => {
    expect(() => encodeDigits([1, -1])).toThrow(RangeError);
    expect(() => encodeDigits([0.5])).toThrow('0.5 is not a whole number');
  });
});

describe('the school table', () => {
  const { areas } = TOY_RECORDS;

  it('comes back from its file as it was', () => {
    const file = JSON.parse(JSON.stringify(encodeSchools(TABLE, areas)));
    expect(decodeSchools(file, areas)).toEqual(TABLE);
  });

  it('does not pass for whole when a column is cut short', () => {
    const file = encodeSchools(TABLE, areas);
    const cut = { ...file, columns: { ...file.columns, pupils: ['AAA'] } };
    expect(() => decodeSchools(cut, areas)).toThrow('"pupils" has not 4 rows');
  });

  it('weighs state-funded schools alone, and says where a figure is not known', () => {
    const weights = Object.fromEntries(
      SCHOOL_WEIGHT_IDS.map((id) => [id, [0, 1, 2, 3].map((row) => schoolWeight(TABLE, row, id))]),
    );
    expect(weights).toEqual({
      schools: [1, 1, 0, 1],
      primaries: [1, 0, 0, 1],
      secondaries: [0, 1, 0, 0],
      special: [0, 0, 0, 0],
      pupils: [200, 1500, 0, UNKNOWN],
      primaryPupils: [200, 0, 0, UNKNOWN],
      secondaryPupils: [0, 1500, 0, 0],
      fsmPupils: [50, 0, 0, UNKNOWN],
      academies: [1, 0, 0, 0],
    });
  });
});

describe('names of schools', () => {
  it('come back as they were, with gaps where a source has none', () => {
    const names = {
      name: ['Ash Primary School', 'Birch Primary School', 'Carr', 'Primary School'],
      town: ['Ash', '', 'Leeds', ''],
      postcode: ['LS1 4AP', '', 'SW1A 1AA', 'M1 1AE'],
      type: ['Academy converter', '', 'Community school', 'Academy converter'],
    };
    const file = JSON.parse(JSON.stringify(encodeSchoolNames(names)));
    expect(decodeSchoolNames(file)).toEqual(names);
  });
});

describe('results over the years', () => {
  it('come back as they were, rows without any left out of the file', () => {
    const results = {
      years: [2024, 2025],
      maths: [Float32Array.of(UNKNOWN, 75, UNKNOWN, UNKNOWN), Float32Array.of(UNKNOWN, 80, UNKNOWN, UNKNOWN)],
      eligible: [Float32Array.of(UNKNOWN, 30, UNKNOWN, 9), Float32Array.of(UNKNOWN, 31, UNKNOWN, UNKNOWN)],
      ownSince: Uint8Array.of(0, 1, 0, 0),
    };
    const file = JSON.parse(JSON.stringify(encodeSchoolResults(results)));
    expect(file.row).toEqual(['BC']);
    expect(decodeSchoolResults(file, 4)).toEqual(results);
  });
});
