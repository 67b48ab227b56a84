import { describe, expect, it } from 'vitest';
import { results, rowOf, rows, table } from './published-schools';

const known = (column: Float32Array) => rows.filter((row) => !Number.isNaN(column[row]!));

describe('key stage 2 mathematics by school', () => {
  it('has the seven summers that were published by school', () => {
    expect(results.years).toEqual([2016, 2017, 2018, 2019, 2023, 2024, 2025]);
    for (const column of results.maths) expect(known(column).length).toBeGreaterThan(14_000);
  });

  it('ends with the figures of the school table', () => {
    expect(results.maths.at(-1)).toEqual(table.ks2Maths);
    expect(results.eligible.at(-1)).toEqual(table.ks2Eligible);
  });

  it('keeps the number of pupils where the percentage is suppressed, and never the other way about', () => {
    for (const [year, maths] of results.maths.entries()) {
      const eligible = results.eligible[year]!;
      expect(known(maths).filter((row) => Number.isNaN(eligible[row]!))).toEqual([]);
      expect(known(eligible).length).toBeGreaterThan(known(maths).length);
    }
  });

  it('has The Aldgate School’s own figures of 2016 and 2017', () => {
    const row = rowOf(100_000);
    expect(results.ownSince[row]).toBe(0);
    expect(results.maths.slice(0, 2).map((column) => column[row])).toEqual([100, 92]);
    expect(results.eligible.slice(0, 2).map((column) => column[row])).toEqual([28, 26]);
  });

  it('marks the years that are a predecessor’s', () => {
    const inherited = rows.filter((row) => results.ownSince[row]! > 0);
    expect(inherited.length).toBeGreaterThan(4_000);
    const marked = inherited.filter((row) =>
      results.eligible.slice(0, results.ownSince[row]).some((column) => !Number.isNaN(column[row]!)),
    );
    expect(marked).toEqual(inherited);
  });
});
