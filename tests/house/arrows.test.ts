import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

/**
 * The arrows of the house, as `biome.json` holds them:
 *
 *     core <- data <- state <- map, elements <- main
 *       ^
 *       +-- messages, exports (leaves)      geodata/build -> core only
 *
 * Each import below is written into an empty house of its own and given to the linter.
 */
const FORBIDDEN: readonly (readonly [file: string, code: string])[] = [
  ['src/core/coverage/a.ts', `import { opened } from '../../data/atlas';`],
  ['src/core/b.ts', `import type { Atlas } from '../data/atlas';`],
  ['src/core/c.ts', `import { html } from 'lit';`],
  ['src/core/d.ts', `import { property } from 'lit/decorators.js';`],
  ['src/core/e.ts', `export const engine = () => import('maplibre-gl');`],
  ['src/core/f.ts', `export { parse } from '../state/view';`],
  ['src/core/g.ts', `import { words } from '../messages/finder';`],
  ['src/core/h.ts', `export const title = () => document.title;`],
  ['src/core/i.ts', `export const bytes = () => fetch('atlas.json');`],
  ['src/core/j.ts', `import { readFileSync } from 'node:fs';`],
  ['src/data/a.ts', `import { view } from '../state/view';`],
  ['src/data/b.ts', `import { scene } from '../map/scene';`],
  ['src/state/a.ts', `import { scene } from '../map/scene';`],
  ['src/state/b.ts', `import { element } from '../elements/hub-atlas/hub-atlas';`],
  ['src/map/svg/a.ts', `import { element } from '../../elements/hub-atlas/hub-atlas';`],
  ['src/elements/hub-atlas/a.ts', `import { start } from '../../main';`],
  ['src/elements/hub-atlas/b.ts', `import { step } from '../../../geodata/build/steps';`],
  ['src/exports/a.ts', `import { atlas } from '../data/atlas';`],
  ['src/exports/b.ts', `import { html } from 'lit';`],
  ['src/messages/a.ts', `import { row } from '../exports/csv';`],
  ['src/a.ts', `import { step } from '../geodata/build/steps';`],
  ['geodata/build/a.ts', `import { atlas } from '../../src/data/atlas';`],
];

const ALLOWED: readonly (readonly [file: string, code: string])[] = [
  ['src/core/coverage/ok.ts', `import { set } from '../geography/atom-set';`],
  ['src/data/ok.ts', `import { set } from '../core/geography/atom-set';`],
  ['src/data/postcodes/ok.ts', `import { atlas } from '../atlas';`],
  ['src/state/ok.ts', `import { atlas } from '../data/atlas';`],
  ['src/map/ok.ts', `import { view } from '../state/view';`],
  ['src/elements/hub-atlas/ok.ts', `import { scene } from '../../map/scene';`],
  ['src/elements/hub-atlas/fine.ts', `import { csv } from '../../exports/csv';`],
  ['src/exports/ok.ts', `import { words } from '../messages/exports';`],
  ['src/messages/ok.ts', `import type { Basis } from '../core/footprints/basis';`],
  ['src/main.ts', `import { element } from './elements/hub-atlas/hub-atlas';`],
  ['geodata/build/ok.ts', `import { set } from '../../src/core/geography/atom-set';`],
];

const ROOT = resolve(import.meta.dirname, '../..');
const RULES = ['style/noRestrictedImports', 'style/noRestrictedGlobals', 'correctness/noNodejsModules'];

interface Diagnostic {
  readonly severity: string;
  readonly location: { readonly path: string };
}

describe('the import arrows', () => {
  let house: string;
  const faulty = new Set<string>();

  beforeAll(() => {
    house = mkdtempSync(join(tmpdir(), 'hub-atlas-house-'));
    copyFileSync(join(ROOT, 'biome.json'), join(house, 'biome.json'));
    for (const [file, code] of [...FORBIDDEN, ...ALLOWED]) {
      mkdirSync(dirname(join(house, file)), { recursive: true });
      writeFileSync(join(house, file), `${code}\n`);
    }
    const only = RULES.flatMap((rule) => ['--only', rule]);
    const biome = join(ROOT, 'node_modules/@biomejs/biome/bin/biome');
    const options = [
      'lint',
      '--vcs-enabled=false',
      '--reporter=json',
      '--max-diagnostics=none',
      ...only,
      '.',
    ];
    const { stdout } = spawnSync(process.execPath, [biome, ...options], { cwd: house, encoding: 'utf8' });
    const { diagnostics } = JSON.parse(stdout) as { diagnostics: Diagnostic[] };
    for (const { severity, location } of diagnostics) if (severity === 'error') faulty.add(location.path);
  });

  afterAll(() => rmSync(house, { recursive: true, force: true }));

  it.each(FORBIDDEN)('%s may not say: %s', (file) => {
    expect([...faulty]).toContain(file);
  });

  it.each(ALLOWED)('%s may say: %s', (file) => {
    expect([...faulty]).not.toContain(file);
  });
});
