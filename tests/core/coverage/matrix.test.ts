import { describe, expect, it } from 'vitest';
import { matrix } from '../../../src/core/coverage/matrix';
import { overlap } from '../../../src/core/coverage/overlap';
import { toyEngland } from '../toy-england';

const england = toyEngland();

describe('matrix', () => {
  //  Maths Hubs     authorities     schools
  //  a  a  b  c     W  W  C  D      10 20 30 40
  //  a  b  c  c     S  S  G  D      50 60 70 80
  it('holds every pair of two families', () => {
    const table = matrix(england, 'maths-hubs', 'authorities', 'schools');
    const rows = table.rows.footprints.map((_, row) =>
      table.columns.footprints.map((__, column) => {
        const amount = table.amount(row, column);
        return amount === 'not-known' ? amount : amount.high;
      }),
    );
    //                    W   C    D   S   G
    expect(rows).toEqual([
      [30, 0, 0, 50, 0],
      [0, 30, 0, 60, 0],
      [0, 0, 120, 0, 70],
    ]);
    expect(table.ofRow(1, 3)).toEqual({ low: 60 / 90, high: 60 / 90 });
    expect(table.ofColumn(1, 3)).toEqual({ low: 60 / 110, high: 60 / 110 });
    expect(table.basis(0, 3)).toBe('inferred');
    expect(table.meets(0, 1)).toBe(false);
  });

  it('answers each cell to the last bit as overlap does, by every weight and with shared districts', () => {
    const pairs = [
      ['maths-hubs', 'teaching-school-hubs'],
      ['teaching-school-hubs', 'education-investment-areas'],
      ['teaching-school-hubs', 'teaching-school-hubs'],
      ['former-districts', 'teaching-school-hubs'],
    ] as const;
    for (const [rowId, columnId] of pairs) {
      for (const weight of ['schools', 'pupils', 'area', 'special'] as const) {
        const table = matrix(england, rowId, columnId, weight);
        table.rows.footprints.forEach((a, row) => {
          table.columns.footprints.forEach((b, column) => {
            const { amount, missing, ofA, ofB, basis, aInB } = overlap(england, a, b, weight);
            expect(table.amount(row, column)).toEqual(amount);
            expect(table.missing(row, column)).toBe(missing);
            expect(table.ofRow(row, column)).toEqual(ofA);
            expect(table.ofColumn(row, column)).toEqual(ofB);
            expect(table.basis(row, column)).toBe(basis);
            expect(table.meets(row, column)).toBe(aInB !== 'none');
          });
        });
      }
    }
  });

  it('refuses a family that the atlas does not have', () => {
    expect(() => matrix(england, 'maths-hubs', 'opportunity-areas', 'schools')).toThrow(
      'no family "opportunity-areas"',
    );
  });
});
