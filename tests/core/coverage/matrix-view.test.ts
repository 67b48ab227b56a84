import { beforeAll, describe, expect, it } from 'vitest';
import { matrix } from '../../../src/core/coverage/matrix';
import { type MatrixOptions, orderMatrix } from '../../../src/core/coverage/matrix-view';
import type { England } from '../../../src/core/england';
import { openRealAtlas } from '../real-atlas';

const AS_NAMED: MatrixOptions = { sort: 'name', descending: false, direction: 'of-row', filter: '' };

describe('the order of a matrix', () => {
  let england: England;
  beforeAll(async () => {
    england = (await openRealAtlas()).england;
  });
  const names = (options: Partial<MatrixOptions>) => {
    const table = matrix(england, 'education-investment-areas', 'maths-hubs', 'schools');
    const { rows, columns } = orderMatrix(england, table, { ...AS_NAMED, ...options });
    return {
      rows: rows.map((row) => table.rows.footprints[row]?.name),
      columns: columns.map((column) => table.columns.footprints[column]?.shortName),
    };
  };

  it('goes by name, both ways', () => {
    expect(names({}).rows.slice(0, 2)).toEqual(['Bedford', 'Blackpool']);
    expect(names({ descending: true }).rows.at(-1)).toBe('Bedford');
  });

  it('goes from north to south, rows and columns alike', () => {
    const { rows, columns } = names({ sort: 'geography' });
    expect(rows[0]).toBe('South Tyneside');
    expect(rows.at(-1)).toBe('Plymouth');
    expect(columns[0]).toBe('Great North');
  });

  it('puts the least divided first by share, the most divided last', () => {
    const { rows } = names({ sort: 'share' });
    expect(['Norfolk', 'Nottinghamshire', 'Suffolk']).toContain(rows.at(-1));
  });

  it('filters rows by name, accents and case aside, and keeps the columns they meet', () => {
    const { rows, columns } = names({ filter: 'CORN' });
    expect(rows).toEqual(['Cornwall']);
    expect(columns).toHaveLength(1);
  });
});
