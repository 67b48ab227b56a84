import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, describe, expect, it } from 'vitest';
import { areaTables } from '../../geodata/build/areas-tables';
import { UnmatchedCodeError } from '../../geodata/build/errors';
import { SourcesFolder } from '../../geodata/build/sources-folder';

const folder = mkdtempSync(join(tmpdir(), 'hub-atlas-sources-'));
afterAll(() => rmSync(folder, { recursive: true }));
const sources = new SourcesFolder(folder);
const write = (file: string, bytes: string | Uint8Array) => writeFileSync(join(folder, file), bytes);

describe('the folder of sources', () => {
  it('reads tables by the names of their columns, plain or gzipped', () => {
    const table = '\uFEFFcode,name,more\nE06000010,"Kingston upon Hull, City of",1\nE06000023, Bristol ,\n';
    write('plain.csv', table);
    write('packed.csv.gz', gzipSync(table));
    for (const file of ['plain.csv', 'packed.csv.gz']) {
      expect(sources.csv(file, ['name', 'more'])).toEqual([
        { row: 2, cells: { name: 'Kingston upon Hull, City of', more: '1' } },
        { row: 3, cells: { name: 'Bristol', more: '' } },
      ]);
    }
  });

  it('names the file and the column that is missing', () => {
    write('short.csv', 'code\nE06000010\n');
    expect(() => sources.csv('short.csv', ['name'])).toThrow('short.csv, row 1: there is no column "name"');
  });
});

describe('a code that no area has', () => {
  it('stops the build, naming file, row and code', () => {
    const error = new UnmatchedCodeError('schools.csv', 7, 'E07999999');
    expect(error.message).toMatch(/^schools\.csv, row 7: no area has the code "E07999999"/);
    expect(error).toMatchObject({
      name: 'UnmatchedCodeError',
      file: 'schools.csv',
      row: 7,
      code: 'E07999999',
    });
  });

  it('is found in a table of the build: here a ward among the districts', () => {
    mkdirSync(join(folder, 'boundaries/derived'), { recursive: true });
    mkdirSync(join(folder, 'localities'));
    write(
      'boundaries/derived/lad24_lookup.csv',
      'LAD24CD,LAD24NM,CTYUA24CD,CTYUA24NM,RGN23CD,RGN23NM,CAUTH25CD,CAUTH25NM\nE05000001,Aldgate,E09000001,City of London,E12000007,London,,\n',
    );
    write('localities/lad24-england-profile.csv', 'dfe_la_gss,dfe_la_code\nE09000001,201\n');
    expect(() => areaTables(sources, [])).toThrow(
      /^boundaries\/derived\/lad24_lookup\.csv, row 2: no area has the code "E05000001"/,
    );
  });
});
