import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Provenance, toCsv } from '../../src/exports/csv';

const PROVENANCE: Provenance = {
  title: 'Hubs by areas',
  filters: ['Counted by: schools'],
  sources: ['Register of schools'],
  licences: ['Open Government Licence v3.0'],
  edition: '2026-08-21',
  link: 'https://example.org/?page=overlap',
};

/** As a program reads it that knows `#` lines for comments, as CSV on the Web does. */
function read(csv: string): string[][] {
  return parse(csv, { bom: true, comment: '#', comment_no_infix: true, skip_empty_lines: true });
}

describe('a table as CSV', () => {
  it('carries its title, filters, sources, licence, edition and the way back above the header', () => {
    const csv = toCsv(PROVENANCE, ['area', 'schools'], [['Leeds', 12]]);
    for (const text of [
      'Hubs by areas',
      'Counted by: schools',
      'Register of schools',
      'Open Government',
      '2026-08-21',
      '?page=overlap',
    ]) {
      expect(csv).toContain(text);
    }
    expect(read(csv)).toEqual([
      ['area', 'schools'],
      ['Leeds', '12'],
    ]);
  });

  it('leaves what is not known empty, which is not zero', () => {
    expect(read(toCsv(PROVENANCE, ['a', 'b'], [[null, 0]]))).toEqual([
      ['a', 'b'],
      ['', '0'],
    ]);
  });

  it('does not let a name run as a formula in a spreadsheet', () => {
    expect(toCsv(PROVENANCE, ['a'], [['=HYPERLINK("x")']])).toContain(`"'=HYPERLINK(""x"")"`);
  });

  it('is read back equal, whatever the texts hold', () => {
    const text = fc
      .string({ maxLength: 20 })
      .filter((cell) => !/^[=+\-@\t\r]/.test(cell) && cell.trim() === cell && cell !== '');
    fc.assert(
      fc.property(fc.array(fc.tuple(text, text), { minLength: 1, maxLength: 8 }), (rows) => {
        expect(read(toCsv(PROVENANCE, ['left', 'right'], rows)).slice(1)).toEqual(rows);
      }),
      { seed: 5 },
    );
  });
});
