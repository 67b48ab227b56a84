import { join, resolve } from 'node:path';
import { build } from 'vite';
import { beforeAll } from 'vitest';
import type { LaunchOptions } from './chromium';
import { type Site, useSite } from './harness';
import type { Visit, VisitOptions } from './harness-visit';
import type { ServerOptions } from './server';

const ROOT = resolve(import.meta.dirname, '../..');
const BUILT = join(ROOT, 'node_modules/.cache/hub-atlas-engine-page');

/**
 * A page with the two drawings and no elements, built as the site is built: same chunks, same worker file. Tests
 * reach it through `drawn` (see `engine-page/page.ts`).
 */
export function useEnginePage(options: Partial<ServerOptions> & LaunchOptions = {}): EngineSite {
  beforeAll(buildEnginePage);
  const site = useSite({ folder: BUILT, ...options });
  const open = async (visitOptions?: VisitOptions) => {
    const visit = await site.openSite('', visitOptions);
    await visit.page.evaluate(() => drawn.opened);
    return visit;
  };
  return { site, open };
}

export interface EngineSite {
  readonly site: Site;
  /** Opens the page and waits until its atlas is open; no drawing is there yet. */
  open(options?: VisitOptions): Promise<Visit>;
}

async function buildEnginePage(): Promise<void> {
  await build({
    configFile: false,
    mode: 'production',
    root: join(ROOT, 'tests/browser/engine-page'),
    base: './',
    publicDir: join(ROOT, 'public'),
    logLevel: 'warn',
    build: {
      outDir: BUILT,
      emptyOutDir: true,
      target: 'es2022',
      assetsInlineLimit: 0,
      chunkSizeWarningLimit: 2_000,
    },
    worker: { format: 'es' },
  });
}
