import { beforeAll, describe, expect, it } from 'vitest';
import { kilometres, schoolsNear, within } from '../../../src/core/places/nearby-schools';
import { trustSpread } from '../../../src/core/places/trust-spread';
import type { SchoolTable } from '../../../src/core/records/school-table';
import type { Atlas } from '../../../src/data/atlas';
import { openRealAtlas } from '../real-atlas';

describe('schools around a school', () => {
  let atlas: Atlas;
  let table: SchoolTable;
  beforeAll(async () => {
    atlas = await openRealAtlas();
    table = await atlas.schools();
  });

  it('measures as the crow flies', () => {
    // Big Ben to the Tower of London, 3.5 km along the river's bend.
    expect(kilometres(-0.1246, 51.5007, -0.0761, 51.5081)).toBeCloseTo(3.46, 1);
  });

  it('finds those within the radius, nearest first, and no others', () => {
    const found = within(table, -1.5491, 53.8008, 2);
    const all = [...table.urn.keys()].filter(
      (row) => kilometres(-1.5491, 53.8008, table.lon[row] ?? 0, table.lat[row] ?? 0) <= 2,
    );
    expect(found.map(({ row }) => row).sort((a, b) => a - b)).toEqual(all);
    expect(found.map(({ distance }) => distance)).toEqual(
      found.map(({ distance }) => distance).sort((a, b) => a - b),
    );
  });

  it('leaves out the school itself and other phases', () => {
    const row = table.phase.indexOf(0);
    for (const near of schoolsNear(table, row, 5)) {
      expect(near.row).not.toBe(row);
      expect(table.phase[near.row]).toBe(0);
    }
  });

  it('counts each school of a trust once among authorities', () => {
    const trust = table.trust.find((number) => number > 0) ?? 0;
    const rows = [...table.trust.keys()].filter((row) => table.trust[row] === trust);
    const spread = trustSpread(atlas.england, table, rows, 'authorities');
    expect(spread.reduce((sum, { schools }) => sum + schools, 0)).toBe(rows.length);
  });
});
