import { existsSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { build } from 'vite';
import { takeBuildLock } from './build-lock';
import { newest } from './built-site';

const ROOT = resolve(import.meta.dirname, '../..');

export const BUILT_ENGINE_PAGE = join(ROOT, 'node_modules/.cache/hub-atlas-engine-page');

const INPUTS = ['src', 'public', 'tests/browser/engine-page', 'package-lock.json'];

/**
 * Builds `engine-page`, when something it is made of is newer, with the chunks and the worker file that the site's own
 * build makes. Test files that run side by side may all ask for it: the first builds, the others wait.
 */
export async function buildEnginePage(): Promise<void> {
  const giveBack = await takeBuildLock();
  try {
    await buildWhenStale();
  } finally {
    giveBack();
  }
}

async function buildWhenStale(): Promise<void> {
  const built = join(BUILT_ENGINE_PAGE, 'index.html');
  const last = existsSync(built) ? statSync(built).mtimeMs : 0;
  if (INPUTS.every((input) => newest(join(ROOT, input)) < last)) return;
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
