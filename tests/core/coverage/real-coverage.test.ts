import { describe, expect, it } from 'vitest';
import { alignment } from '../../../src/core/coverage/alignment';
import { changes } from '../../../src/core/coverage/changes';
import { matrix } from '../../../src/core/coverage/matrix';
import { neighbours } from '../../../src/core/coverage/neighbours';
import { overlap } from '../../../src/core/coverage/overlap';
import { sameSets } from '../../../src/core/coverage/same-set';
import { touching } from '../../../src/core/coverage/touching';
import { WEIGHT_IDS } from '../../../src/core/coverage/weights';
import { familyOf } from '../../../src/core/footprints/family-of';
import { districtsOn } from '../../../src/core/geography/districts-on';
import { openRealAtlas } from '../real-atlas';

const { england } = await openRealAtlas();
const { geography, weights } = england;
const area = (code: string) => geography.area(code)!.atoms;
const footprint = (family: Parameters<typeof familyOf>[1], id: string) =>
  familyOf(england, family).footprint(id)!;

describe('England', () => {
  it('is 310 atoms, and every family that divides it covers it', () => {
    expect(geography.size).toBe(310);
    for (const id of ['maths-hubs', 'teaching-school-hubs', 'authorities', 'districts', 'regions'] as const) {
      const { footprints, slivers, uncovered } = touching(england, geography.all, id, 'schools');
      expect([id, footprints.length, slivers.length]).toEqual([
        id,
        familyOf(england, id).footprints.length,
        0,
      ]);
      expect(uncovered.atoms.isEmpty).toBe(true);
    }
  });

  it.each(WEIGHT_IDS)('has every Maths Hub’s %s sum to its own', (weight) => {
    const { rowTotals } = matrix(england, 'maths-hubs', 'authorities', weight);
    const sum = rowTotals.reduce((total, { certain }) => total + certain, 0);
    expect(sum / weights.total(weight, geography.all).value).toBeCloseTo(1, 12);
  });

  it('has exactly four shared districts, each between two or more Teaching School Hubs', () => {
    const names = geography.districts
      .filter(({ atoms }) =>
        touching(england, atoms, 'teaching-school-hubs', 'area').footprints.some(
          ({ relation }) => relation === 'shared',
        ),
      )
      .map(({ name }) => name);
    expect(names.sort()).toEqual(['Birmingham', 'Cornwall', 'East Suffolk', 'North Yorkshire']);
  });
});

describe('places that the facts speak of', () => {
  it('Suffolk is divided between Maths Hubs along districts', () => {
    const found = touching(england, area('E10000029'), 'maths-hubs', 'schools');
    expect(found.footprints.length).toBeGreaterThan(1);
    expect(found.footprints.every(({ relation }) => relation === 'part')).toBe(true);
  });

  it('Birmingham is between two Teaching School Hubs, and neither has a known share of it', () => {
    const found = touching(england, area('E08000025'), 'teaching-school-hubs', 'primaries');
    expect(found.footprints.map(({ share }) => share)).toEqual([
      { low: 0, high: 1 },
      { low: 0, high: 1 },
    ]);
  });

  it('two hubs that share Birmingham have nothing in common', () => {
    const [a, b] = touching(england, area('E08000025'), 'teaching-school-hubs', 'schools').footprints;
    expect(overlap(england, a!.footprint, b!.footprint, 'schools').amount).toEqual({ low: 0, high: 0 });
  });

  it('former Scarborough lies in North Yorkshire, a priority area until March 2025', () => {
    const scarborough = area('E07000168');
    expect(overlap(england, scarborough, area('E06000065'), 'schools').aInB).toBe('whole');
    const { ended } = changes(england, scarborough, '2025-02', '2025-04', 'schools');
    expect(ended.map(({ family, footprint: { name } }) => [family.id, name])).toEqual([
      ['education-investment-areas', 'North Yorkshire'],
      ['priority-areas', 'Scarborough'],
    ]);
  });

  it('Cornwall and the Isles of Scilly have no neighbours but by Devon', () => {
    const names = neighbours(england, area('E06000052').union(area('E06000053')), 'authorities').map(
      ({ footprint: { name } }) => name,
    );
    expect(names).toEqual(['Devon']);
  });

  it('there were 309 districts until April 2023, 296 after, 310 with the two of before 2019', () => {
    expect(districtsOn(geography, '2023-03-31')).toHaveLength(309);
    expect(districtsOn(geography, '2023-04-01')).toHaveLength(296);
    expect(districtsOn(geography, '2019-03-31')).toHaveLength(310);
  });

  it('the six counties that Maths Hubs divide have more than one combination, a metropolitan district one', () => {
    for (const code of ['E10000008', 'E10000014', 'E10000017', 'E10000020', 'E10000024', 'E10000029']) {
      expect(alignment(england, ['maths-hubs'], area(code), 'schools').count.low).toBeGreaterThan(1);
    }
    expect(alignment(england, ['maths-hubs'], area('E08000035'), 'schools')).toMatchObject({
      count: { low: 1, high: 1 },
      largest: { low: 1, high: 1 },
    });
  });

  it('every authority is in one group of places with the same hubs', () => {
    const groups = sameSets(england, geography.authorities, ['maths-hubs', 'teaching-school-hubs']);
    expect(groups.flatMap(({ places }) => places)).toHaveLength(153);
    expect(groups[0]!.places.length).toBeGreaterThan(1);
  });

  it('an inferred hub area makes every answer that rests on it inferred', () => {
    const inferred = familyOf(england, 'maths-hubs').footprints.find(({ basis }) => basis === 'inferred')!;
    expect(overlap(england, inferred, geography.all, 'schools').basis).toBe('inferred');
    expect(footprint('regions', 'E12000001').basis).toBe('stated');
  });
});

describe('every matrix of the atlas', () => {
  const ids = [...england.families.keys()];

  it('has rows of a partition sum to what they are shares of', () => {
    for (const row of ids) {
      const table = matrix(england, row, 'districts', 'schools');
      table.rows.footprints.forEach((_, i) => {
        const high = table.columns.footprints.reduce((sum, __, j) => {
          const amount = table.amount(i, j);
          return sum + (amount === 'not-known' ? 0 : amount.high);
        }, 0);
        expect(high).toBe((table.rowTotals[i]?.certain ?? 0) + (table.rowTotals[i]?.shared ?? 0));
      });
    }
  });

  it('is, turned about, the matrix of the other order', () => {
    for (const a of ids) {
      const one = matrix(england, a, 'teaching-school-hubs', 'area');
      const other = matrix(england, 'teaching-school-hubs', a, 'area');
      one.rows.footprints.forEach((_, i) => {
        one.columns.footprints.forEach((__, j) => {
          if (!one.meets(i, j)) return;
          expect(one.amount(i, j)).toEqual(other.amount(j, i));
          expect(one.ofRow(i, j)).toEqual(other.ofColumn(j, i));
        });
      });
    }
  });
});
