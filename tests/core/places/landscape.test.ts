import { beforeAll, describe, expect, it } from 'vitest';
import type { England } from '../../../src/core/england';
import { classesOf, classIndex } from '../../../src/core/places/classes';
import { LANDSCAPE_IDS, type LandscapeRow, landscape } from '../../../src/core/places/landscape';
import { openRealAtlas } from '../real-atlas';

describe('the landscape of authorities', () => {
  let rows: readonly LandscapeRow[];
  let england: England;

  beforeAll(async () => {
    const atlas = await openRealAtlas();
    england = atlas.england;
    rows = landscape(england, await atlas.schools());
  });

  const row = (name: string) => rows.find(({ authority }) => authority.name === name);

  it('has a row for each of the 153', () => {
    expect(rows).toHaveLength(153);
  });

  it('finds the six authorities that Maths Hubs divide', () => {
    const divided = rows
      .filter(({ figures }) => (figures['maths-hubs'] ?? 0) > 1)
      .map(({ authority }) => authority.name);
    expect(divided.sort()).toEqual([
      'Devon',
      'Hampshire',
      'Lancashire',
      'Norfolk',
      'Nottinghamshire',
      'Suffolk',
    ]);
  });

  it('tells an authority with one pair of hubs from one with several', () => {
    expect(row('Leeds')?.figures).toMatchObject({ combinations: 1, 'largest-combination': 1 });
    expect(row('Essex')?.figures['teaching-school-hubs']).toBeGreaterThan(1);
  });

  it('keeps shares between 0 and 1 and says "not known" where there is nothing to share', () => {
    for (const { figures } of rows) {
      for (const id of ['largest-combination', 'inferred'] as const) {
        const share = figures[id];
        if (share !== undefined) expect(share >= 0 && share <= 1).toBe(true);
      }
    }
  });

  it('does not count trusts before the schools are there', () => {
    const early = landscape(england, undefined);
    expect(early.every(({ figures }) => figures['trusts-per-100-schools'] === undefined)).toBe(true);
    expect(row('Leeds')?.figures['trusts-per-100-schools']).toBeGreaterThan(0);
  });

  it('marks the 55 investment areas', () => {
    expect(rows.filter(({ wasInvestmentArea }) => wasInvestmentArea)).toHaveLength(55);
    expect(LANDSCAPE_IDS).toHaveLength(6);
  });
});

describe('classes for a shading', () => {
  it('gives few whole numbers a class each', () => {
    expect(classesOf([1, 1, 2, 3, 1])).toEqual([
      { low: 1, high: 1 },
      { low: 2, high: 2 },
      { low: 3, high: 3 },
    ]);
  });

  it('puts each value into exactly one class, equal values into the same', () => {
    const values = Array.from({ length: 153 }, (_, i) => Math.sqrt(i * 7.3));
    const classes = classesOf(values);
    for (const value of values) {
      const holding = classes.filter(
        (_, i) => classIndex([classes[i]!], value) === 0 || classIndex(classes, value) === i,
      );
      expect(classIndex(classes, value)).toBeGreaterThanOrEqual(0);
      expect(holding.length).toBeGreaterThanOrEqual(1);
    }
    expect(classIndex(classes, -1)).toBe(-1);
    expect(classesOf([])).toEqual([]);
  });
});
