import { describe, expect, it } from 'vitest';
import { WEIGHT_IDS } from '../../src/core/coverage/weights';
import { SCHOOL_WEIGHT_IDS, schoolWeight } from '../../src/core/records/school-table-weights';
import type { WeightsRecord } from '../../src/core/records/weights-record';
import { geography, manifest, published } from './published-areas';
import { rows, table } from './published-schools';

const weights = published<WeightsRecord>('weights');
const total = (column: readonly number[]) => column.reduce((sum, value) => sum + value, 0);

describe('what the atoms weigh', () => {
  it('is given for every weight and atom, with date and sources', () => {
    expect(Object.keys(weights.columns).sort()).toEqual([...WEIGHT_IDS].sort());
    for (const id of WEIGHT_IDS) {
      expect(weights.columns[id], id).toHaveLength(geography.size);
      expect(weights.asOf[id]).toMatch(/^\d{4}(-\d\d){0,2}$/);
      for (const source of weights.sources[id]) expect(manifest().sources).toHaveProperty(source);
    }
  });

  it.each(SCHOOL_WEIGHT_IDS)('is the sum over the school table: %s', (id) => {
    const sums = new Array<number>(geography.size).fill(0);
    const unknown = new Array<number>(geography.size).fill(0);
    for (const row of rows) {
      const weight = schoolWeight(table, row, id);
      if (Number.isNaN(weight)) unknown[table.atom[row]!]! += 1;
      else sums[table.atom[row]!]! += weight;
    }
    expect(weights.columns[id]).toEqual(sums);
    expect(weights.unknown[id] ?? new Array(geography.size).fill(0)).toEqual(unknown);
  });

  it('has the people and the ground of England', () => {
    expect(total(weights.columns.population)).toBe(57_112_129);
    // The official figure for land and inland water, within 0.1 %.
    expect(total(weights.columns.area) / 130_463).toBeCloseTo(1, 3);
  });

  it('counts parts of the whole as no more than the whole', () => {
    const { schools, primaries, secondaries, special, academies, pupils, fsmPupils } = weights.columns;
    for (let atom = 0; atom < geography.size; atom += 1) {
      expect(primaries[atom]! + secondaries[atom]! + special[atom]!).toBeLessThanOrEqual(schools[atom]!);
      expect(academies[atom]).toBeLessThanOrEqual(schools[atom]!);
      expect(fsmPupils[atom]).toBeLessThanOrEqual(pupils[atom]!);
    }
  });
});
