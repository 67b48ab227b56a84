import { beforeAll } from 'vitest';
import { BUILT_ENGINE_PAGE, buildEnginePage } from './engine-page-build';
import { type Site, type SiteOptions, useSite } from './harness';
import type { Visit, VisitOptions } from './harness-visit';

/**
 * A page with the two drawings and no elements, built as the site is built: same chunks, same worker file. Tests
 * reach it through `drawn` (see `engine-page/page.ts`).
 */
export function useEnginePage(options: SiteOptions = {}): EngineSite {
  beforeAll(buildEnginePage);
  const site = useSite({ folder: BUILT_ENGINE_PAGE, ...options });
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
