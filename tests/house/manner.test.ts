import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, extname, join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

const ROOT = resolve(import.meta.dirname, '../..');
const TEXT = new Set(['.ts', '.css', '.html', '.md', '.json', '.csv', '.yml', '']);
const FOLDERS = ['src', 'geodata', 'packaging', 'examples', 'tests', '.ci'];
const SELF = 'tests/house/manner.test.ts';

/** Every text file that people write, by its path from the root. */
const files: readonly string[] = [
  ...readdirSync(ROOT, { withFileTypes: true }).flatMap((entry) => (entry.isFile() ? [entry.name] : [])),
  ...FOLDERS.flatMap((folder) =>
    readdirSync(join(ROOT, folder), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name).slice(ROOT.length + 1)),
  ),
].filter((file) => TEXT.has(extname(file)) && file !== SELF);

const code = files.filter((file) => file.endsWith('.ts'));
const read = (file: string) => readFileSync(join(ROOT, file), 'utf8');

/** `file:line: text` for each line that matches. */
function linesWith(pattern: RegExp, among: readonly string[]): readonly string[] {
  return among.flatMap((file) =>
    read(file)
      .split('\n')
      .flatMap((line, i) => (pattern.test(line) ? [`${file}:${i + 1}: ${line.trim()}`] : [])),
  );
}

describe('the manner of the house', () => {
  it('names files by what they are about, not "utils"', () => {
    const vague = /^(utils?|helpers?|common|managers?|misc|shared|stuff)$/;
    expect(
      files.filter((file) => file.split('/').some((name) => vague.test(name.replace(/\..*/, '')))),
    ).toEqual([]);
  });

  it('keeps a file to one idea: never over 300 lines, in the middle near 120', () => {
    const lengths = code.map((file) => read(file).split('\n').length - 1).sort((a, b) => a - b);
    expect(lengths.at(-1)).toBeLessThanOrEqual(300);
    expect(lengths[lengths.length >> 1]).toBeLessThanOrEqual(130);
  });

  it('silences no checker and leaves nothing for later', () => {
    expect(linesWith(/@ts-(ignore|expect-error|nocheck)|biome-ignore|eslint-disable/, code)).toEqual([]);
    expect(linesWith(/\b(TODO|FIXME|XXX|HACK)\b/, files)).toEqual([]);
  });

  it('waits in tests for what it waits for, never for a time', () => {
    expect(linesWith(/waitForTimeout/, code)).toEqual([]);
    // A bench may ask for all that a page fetches; a test that does so waits for strangers.
    const tests = code.filter((file) => file.startsWith('tests/') && !file.startsWith('tests/bench/'));
    expect(linesWith(/networkidle/, tests)).toEqual([]);
  });

  it('gives no value to the page as HTML', () => {
    const own = code.filter((file) => file.startsWith('src/'));
    expect(
      linesWith(/unsafeHTML|unsafeSVG|\.(inner|outer)HTML\s*=|insertAdjacentHTML|document\.write/, own),
    ).toEqual([]);
  });

  it('names no machine and no registry', () => {
    const paths = /(^|[\s'"`(=])\/(work|farm|root|home\/\w+|tmp)\//;
    const madeUp = ['tests/house/chromium.test.ts'];
    expect(
      linesWith(
        paths,
        files.filter((file) => !madeUp.includes(file)),
      ),
    ).toEqual([]);
    expect(linesWith(/registry\.(npmjs|yarnpkg)|"resolved":/, files)).toEqual([]);
  });

  it('links only to files that are there, and to commands that package.json has', () => {
    const pages = files.filter((file) => file.endsWith('.md'));
    const links = pages.flatMap((file) =>
      [...read(file).matchAll(/\]\((?!\w+:|#)([^)#\s]+)/g)].map(([, to = '']) => join(dirname(file), to)),
    );
    expect(links.filter((to) => !existsSync(join(ROOT, to)))).toEqual([]);

    const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> };
    const named = pages.flatMap((file) =>
      [...read(file).matchAll(/npm run ([\w:-]+)/g)].map(([, name = '']) => name),
    );
    expect(named.filter((name) => !(name in scripts))).toEqual([]);
    expect(pages.map((file) => basename(file))).toContain('README.md');
  });

  it('names in words only files that are there, so that a file that moves takes its name along', () => {
    const rooms = /`((?:src|geodata|packaging|examples|tests|build|sources)\/[\w./-]+)`/g;
    const named = files
      .filter((file) => /\.(md|ts)$/.test(file))
      .flatMap((file) => [...read(file).matchAll(rooms)].map(([, path = '']) => ({ file, path })));
    // `build/` and `sources/` are those of geodata; a module may be named without its ending.
    const isThere = (path: string) =>
      [path, `geodata/${path}`].some(
        (at) => existsSync(join(ROOT, at)) || existsSync(join(ROOT, `${at}.ts`)),
      );
    expect(named.filter(({ path }) => !isThere(path))).toEqual([]);
    expect(named.map(({ path }) => path)).toContain('src/core/');
  });
});
