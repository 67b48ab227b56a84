import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { useSite } from '../browser/harness';
import { until } from '../browser/harness-until';
import { SiteServer } from '../browser/server';
import { ROOT } from '../run/tool';
import { buildWithVite, buildWithWebpack } from './applications';
import { ready } from './hosts';
import { copyData, type Installed, installPackage, lend, run } from './installed';

/** What `npm pack` makes, in the hands of those who install it. */
describe('the package, installed', () => {
  let installed: Installed;
  const site = useSite({ coarse: true });
  const servers: SiteServer[] = [];
  beforeAll(() => {
    installed = installPackage();
  }, 300_000);
  afterAll(async () => {
    for (const server of servers) await server.close();
    installed?.remove();
  });

  const readme = () => readFileSync(join(modules(), 'hub-atlas/README.md'), 'utf8');
  const modules = () => join(installed.folder, 'node_modules');
  const open = async (folder: string, path = '') => {
    const server = await SiteServer.start({ folder });
    servers.push(server);
    return (await site.openUrl(server.url(path))).page;
  };
  const showsItsMap = async (page: Page) => {
    await ready(page);
    await until('the engine draws', () => page.locator('[data-engine="on"]').count(), { timeout: 30_000 });
  };

  it('holds modules with types, bundle, data, manifest and texts, and none of the sources or tests', () => {
    for (const path of [
      'README.md',
      'LICENSE',
      'CHANGELOG.md',
      'package.json',
      'lib/custom-elements.json',
      'lib/esm/index.js',
      'lib/esm/index.d.ts',
      'lib/esm/define/hub-atlas.js',
      'lib/types/react.d.ts',
      'lib/cdn/0.1.0/hub-atlas.js',
      'lib/cdn/0.1.0/integrity.json',
      'lib/atlas/manifest.json',
    ]) {
      expect(installed.files).toContain(path);
    }
    expect(installed.files.filter((path) => !/^(lib\/|[A-Z]+(\.md)?$|package\.json$)/.test(path))).toEqual(
      [],
    );
    const { private: isPrivate } = JSON.parse(
      readFileSync(join(modules(), 'hub-atlas/package.json'), 'utf8'),
    );
    expect(isPrivate).toBeUndefined();
  });

  it('can be imported where there is no window, registers nothing there, and computes', () => {
    const script = `
      const { HubAtlas, VERSION } = await import('hub-atlas');
      await import('hub-atlas/define');
      await import('hub-atlas/hub-comparison');
      const { openAtlas } = await import('hub-atlas/core');
      const { readFile } = await import('node:fs/promises');
      const atlas = await openAtlas({ read: (path) => readFile('node_modules/hub-atlas/lib/atlas/' + path) });
      const { authority } = await atlas.answer('LS1 4AP');
      console.log(JSON.stringify([typeof HubAtlas, VERSION, typeof window, authority.name]));`;
    const told = run(process.execPath, ['--input-type=module', '-e', script], installed.folder);
    expect(JSON.parse(told)).toEqual(['function', '0.1.0', 'undefined', 'Leeds']);
  });

  it('has types that TypeScript finds by either way of looking, in React too', () => {
    writeFileSync(
      join(installed.folder, 'consumer.tsx'),
      `/// <reference types="hub-atlas/react" />
      import 'hub-atlas/define';
      import type { HubAtlas, PostcodeAnswer } from 'hub-atlas';
      import { openAtlas, overlap } from 'hub-atlas/core';
      import type { JSX } from 'react';
      const atlas: HubAtlas = document.createElement('hub-atlas');
      atlas.addEventListener('hub-atlas-pick', ({ detail }) => { const reason: 'user' | 'api' | 'url' = detail.reason; void reason; });
      export const answer: Promise<PostcodeAnswer> = atlas.answer('LS1 4AP');
      export const tag = <hub-atlas place="E08000035" search theme="dark" onhub-atlas-view={({ detail }) => void detail.view.place} />;
      export const functions = [openAtlas, overlap];
      // Attributes are known by name: a slip of the pen is an error.
      type Known = keyof JSX.IntrinsicElements['hub-atlas'];
      export const known: ['place' extends Known ? true : false, 'plaice' extends Known ? true : false] = [true, false];`,
    );
    lend(installed, ['@types/react']);
    const options = {
      strict: true,
      noEmit: true,
      target: 'ES2022',
      lib: ['ES2023', 'DOM', 'DOM.Iterable'],
      jsx: 'react-jsx',
      skipLibCheck: true,
      types: [],
    };
    for (const [module, moduleResolution] of [
      ['ESNext', 'bundler'],
      ['NodeNext', 'nodenext'],
    ]) {
      writeFileSync(
        join(installed.folder, 'tsconfig.json'),
        JSON.stringify({
          compilerOptions: { ...options, module, moduleResolution },
          files: ['consumer.tsx'],
        }),
      );
      run(process.execPath, [join(ROOT, 'node_modules/typescript/bin/tsc'), '-p', '.'], installed.folder);
    }
  });

  const page = (body: string, head = '') =>
    `<!doctype html><html lang="en-GB"><head><meta charset="utf-8"><title>App</title>${head}</head><body>${body}</body></html>`;
  const withEngine = '<hub-atlas data-src="./atlas/" interactive engine="webgl"></hub-atlas>';

  describe('in applications built by Vite', () => {
    const FRAMEWORKS = ['react', 'vue', 'svelte'] as const;
    let built: string;
    beforeAll(async () => {
      const root = join(installed.folder, 'vite');
      for (const name of FRAMEWORKS)
        cpSync(join(ROOT, 'examples', name), join(root, name), { recursive: true });
      mkdirSync(join(root, 'plain'));
      writeFileSync(join(root, 'plain/main.js'), "import 'hub-atlas/hub-atlas';");
      writeFileSync(
        join(root, 'plain/index.html'),
        page(`${withEngine}<script type="module" src="./main.js"></script>`),
      );
      lend(installed, ['react', 'react-dom', 'vue', 'svelte']);
      // Vitest says that this is a test; then Vite would take the development code of Lit.
      vi.stubEnv('NODE_ENV', 'production');
      built = await buildWithVite(root, ['plain', ...FRAMEWORKS]);
      vi.unstubAllEnvs();
      for (const name of ['plain', ...FRAMEWORKS]) copyData(installed, join(built, name));
    }, 120_000);

    it('shows its map', async () => showsItsMap(await open(built, 'plain/')));

    it.each(FRAMEWORKS)(
      'works in the example for %s: attributes in, events out, methods called',
      async (name) => {
        const app = await open(built, `${name}/`);
        await ready(app);
        expect(await app.locator('hub-finder').count()).toBe(1);
        await app.locator('button', { hasText: 'Show Enigma' }).click();
        await until(
          'the page was told',
          async () => (await app.locator('#told').textContent()) === 'Picked: maths-hubs:enigma',
        );
      },
    );
  });

  it('shows its map in an application built by webpack', async () => {
    const root = join(installed.folder, 'webpack');
    mkdirSync(root);
    writeFileSync(join(root, 'main.js'), "import 'hub-atlas/hub-atlas';");
    const built = await buildWithWebpack(root);
    copyData(installed, built);
    writeFileSync(join(built, 'index.html'), page(`${withEngine}<script src="main.js"></script>`));
    await showsItsMap(await open(built));
  });

  it('shows its map on a page with an import map and no bundler', async () => {
    // The README says the same to people: what is in it works.
    const [, map = ''] = /<script type="importmap">(.*?)<\/script>/s.exec(readme()) ?? [];
    const { imports } = JSON.parse(map) as { readonly imports: Readonly<Record<string, string>> };
    writeFileSync(
      join(installed.folder, 'index.html'),
      page(
        '<hub-atlas search interactive engine="webgl"></hub-atlas>',
        `<script type="importmap">${JSON.stringify({ imports })}</script><script type="module">import 'hub-atlas/define/hub-atlas.js';</script>`,
      ),
    );
    const app = await open(installed.folder);
    await showsItsMap(app);
    await app.locator('hub-finder input').fill('Sheffield');
    await until('the finder finds', () => app.locator('hub-finder [role="option"]').count());
  });

  it('names its own folder by no path of the machine that packed it', () => {
    const text = readFileSync(join(modules(), 'hub-atlas/lib/esm/elements/start-session.js'), 'utf8');
    expect(text).not.toContain(pathToFileURL(ROOT).pathname);
  });
});
