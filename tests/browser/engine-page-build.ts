import { join, resolve } from 'node:path';
import { build } from 'vite';

const ROOT = resolve(import.meta.dirname, '../..');

export const BUILT_ENGINE_PAGE = join(ROOT, 'node_modules/.cache/hub-atlas-engine-page');

/** Builds `engine-page` with the chunks and the worker file that the site's own build makes. */
export async function buildEnginePage(): Promise<void> {
  await build({
    configFile: false,
    mode: 'production',
    root: join(ROOT, 'tests/browser/engine-page'),
    base: './',
    publicDir: join(ROOT, 'public'),
    logLevel: 'error',
    build: {
      outDir: BUILT_ENGINE_PAGE,
      emptyOutDir: true,
      target: 'es2022',
      assetsInlineLimit: 0,
      chunkSizeWarningLimit: 2_000,
    },
    worker: { format: 'es' },
  });
}
