import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import Ajv from 'ajv';
import { beforeAll, describe, expect, it } from 'vitest';
import { ELEMENTS, ROOT } from '../../packaging/builds';
import { docs } from '../../packaging/docs';
import { elementsOf, manifest } from '../../packaging/manifest';
import type { Manifest } from '../../packaging/manifest-types';
import { VERSION } from '../../src/version';

const json = (path: string) => JSON.parse(readFileSync(join(ROOT, path), 'utf8'));

describe('the manifest of the elements', () => {
  let made: Manifest;
  beforeAll(async () => {
    made = await manifest();
  }, 60_000);

  it('is a custom-elements manifest', () => {
    const ajv = new Ajv({ strict: false });
    const valid = ajv.validate(json('node_modules/custom-elements-manifest/schema.json'), made);
    expect(ajv.errors ?? []).toEqual([]);
    expect(valid).toBe(true);
  });

  it('is where package.json says, and names modules that the package has', () => {
    expect(json('package.json').customElements).toBe('lib/custom-elements.json');
    for (const { path } of made.modules) {
      expect(path).toMatch(/^lib\/esm\/.*\.js$/);
      expect(existsSync(join(ROOT, path.replace('lib/esm/', 'src/').replace(/\.js$/, '.ts')))).toBe(true);
    }
  });

  it('tells of every element what it is, and of everything in it what that is', () => {
    const elements = elementsOf(made);
    expect(elements.map(({ tagName }) => tagName)).toEqual([...ELEMENTS]);
    for (const {
      summary,
      members = [],
      events = [],
      slots = [],
      cssParts = [],
      cssProperties = [],
    } of elements) {
      expect(summary).toMatch(/\.$/);
      const described = [...members, ...events, ...slots, ...cssParts, ...cssProperties];
      expect(described.filter(({ description }) => !description).map(({ name }) => name)).toEqual([]);
    }
  });

  it('has yes-or-no attributes that are no unless they are there', () => {
    const booleans = elementsOf(made).flatMap(({ members = [] }) =>
      members.filter(({ type, kind }) => kind === 'field' && type?.text === 'boolean'),
    );
    expect(booleans.length).toBeGreaterThan(0);
    expect(booleans.filter((field) => field.default !== 'false').map(({ name }) => name)).toEqual([]);
  });

  it('is what the reference says: `npm run package` writes it anew', () => {
    expect(readFileSync(join(ROOT, 'src/elements/README.md'), 'utf8')).toBe(docs(made));
  });
});

describe('the package', () => {
  const { version, exports, sideEffects, files } = json('package.json');

  it('is of the version that its code says', () => {
    expect(VERSION).toBe(version);
  });

  it('has a source for every module it exports', () => {
    const targets = Object.values<string | { default?: string }>(exports).flatMap((target) =>
      typeof target === 'string' ? target : (target.default ?? []),
    );
    const modules = targets.filter((target) => target.startsWith('./lib/esm/'));
    expect(modules.length).toBeGreaterThanOrEqual(8);
    for (const target of modules) {
      expect(existsSync(join(ROOT, target.replace('./lib/esm/', 'src/').replace(/\.js$/, '.ts')))).toBe(true);
    }
    expect(files).toContain('lib');
  });

  it('says of the registering modules, and of no others that it ships, that importing them does something', () => {
    const shipped = (sideEffects as string[]).filter((path) => path.startsWith('./lib/esm/'));
    expect(shipped).toEqual([
      './lib/esm/define.js',
      './lib/esm/define/*.js',
      './lib/esm/embed/frame-height.js',
    ]);
    const registers = /^(defineOnce|define\w+)\(/m;
    for (const path of ['src/index.ts', ...ELEMENTS.map((tag) => `src/elements/${tag}/${tag}.ts`)]) {
      expect(readFileSync(join(ROOT, path), 'utf8')).not.toMatch(registers);
    }
  });
});
