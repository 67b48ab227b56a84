import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { decodeSchoolNames } from '../../src/core/records/school-codec-names';
import type { SchoolNamesRecord } from '../../src/core/records/school-table-record';
import { ATLAS_FOLDER, manifest, published } from './published-areas';

/**
 * The study published its three localities as City, Town and Shire and nothing more. No file may put one of these
 * words beside anything that finds a place: an official code, a school's number, a coordinate.
 */
const PSEUDONYM = /^\s*(the )?(city|town|shire)\s*$/i;
const STUDY = /equalls/i;
const FINDS_A_PLACE = /\b[EK]\d{8}\b|\b\d{6}\b|-?\d{1,2}\.\d{3,}/;

const texts = manifestTexts();
const TABLES = resolve(import.meta.dirname, '../../geodata/sources');
const tables = readdirSync(TABLES).map((name) => [name, readFileSync(join(TABLES, name), 'utf8')] as const);

describe('the localities of the study', () => {
  it('are never a name, value or key in a published file', () => {
    // School names lie in two halves, "City" and " Academy", under a column for the post town: see the next test.
    for (const [name, text] of texts.filter(([file]) => file !== 'school-names')) {
      const found: string[] = [];
      collect(JSON.parse(text), (word) => PSEUDONYM.test(word), found);
      expect(found, name).toEqual([]);
    }
  });

  it('are never the whole name of a school or of its town', () => {
    const { name, town } = decodeSchoolNames(published<SchoolNamesRecord>('school-names'));
    expect(name).toContain('Town Junior School');
    expect([...name, ...town].filter((word) => PSEUDONYM.test(word))).toEqual([]);
  });

  it('are never a cell in a table of facts', () => {
    for (const [name, text] of tables) {
      const cells = name.endsWith('.csv') ? (parse(text) as string[][]).flat() : text.split(/["'`:]/);
      expect(
        cells.filter((cell) => PSEUDONYM.test(cell)),
        name,
      ).toEqual([]);
    }
  });

  it('are never told of the study beside a code, number or coordinate', () => {
    for (const [name, text] of [...texts, ...tables]) {
      const lines = text.split(/\n|(?<=\})/).filter((line) => STUDY.test(line));
      for (const line of lines) {
        const bare = line.replaceAll(/https?:\/\/[^\s",]+/g, '');
        expect(FINDS_A_PLACE.test(bare), `${name}: ${line.slice(0, 200)}`).toBe(false);
      }
    }
  });

  it('would be found if a file did it', () => {
    const found: string[] = [];
    collect({ areas: [{ code: 'E07000148', locality: 'Town' }] }, (word) => PSEUDONYM.test(word), found);
    expect(found).toEqual(['Town']);
    expect(FINDS_A_PLACE.test('EQuaLLS, E08000035')).toBe(true);
  });
});

function manifestTexts(): readonly (readonly [name: string, text: string])[] {
  return Object.entries(manifest().files)
    .filter(([, { path }]) => !path.endsWith('.bin'))
    .map(([name, { path }]) => [name, readFileSync(join(ATLAS_FOLDER, path), 'utf8')]);
}

function collect(value: unknown, isFound: (word: string) => boolean, found: string[]): void {
  if (typeof value === 'string') {
    if (isFound(value)) found.push(value);
  } else if (Array.isArray(value)) {
    for (const part of value) collect(part, isFound, found);
  } else if (value !== null && typeof value === 'object') {
    for (const [key, part] of Object.entries(value)) {
      if (isFound(key)) found.push(key);
      collect(part, isFound, found);
    }
  }
}
