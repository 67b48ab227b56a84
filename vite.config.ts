import { readFileSync } from 'node:fs';
import { defineConfig, runnerImport } from 'vite';

// The source is run by Vite and not by Node, which would want a file extension on each of its imports.
const { module: picture } = await runnerImport<typeof import('./src/map/picture/inline-picture')>(
  './src/map/picture/inline-picture.ts',
);
const PAGES = ['index.html', 'embed.html'];
const { module: packaging } =
  await runnerImport<typeof import('./packaging/plugins')>('./packaging/plugins.ts');
const published = (path: string) => readFileSync(new URL(`public/atlas/${path}`, import.meta.url), 'utf8');

/** Two pages, one set of chunks. Every address is relative, so that `dist` can be put into any folder of any host. */
export default defineConfig({
  base: './',
  plugins: [
    picture.inlinePicture(published),
    packaging.withoutGlobals(),
    packaging.narrowStyles(),
    packaging.inPage(),
    packaging.oEmbedFiles(),
    packaging.elementsBeside(),
  ],
  build: {
    target: 'es2022',
    // MapLibre alone is past Vite's warning; tests/budgets.json is what holds the sizes.
    chunkSizeWarningLimit: 2_000,
    // A data: URL in a chunk would need a looser CSP than the one we publish.
    assetsInlineLimit: 0,
    // Every browser that runs es2022 in modules but an early Safari knows these hints; that one goes without.
    modulePreload: { polyfill: false },
    rolldownOptions: {
      input: PAGES,
      output: { codeSplitting: { groups: packaging.chunkGroups(PAGES) } },
    },
  },
  worker: { format: 'es' },
  server: { open: false },
  preview: { open: false, strictPort: false },
});
