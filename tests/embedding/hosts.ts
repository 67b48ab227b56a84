import type { Frame, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect } from 'vitest';
import { VERSION } from '../../src/version';
import { DIST } from '../browser/built-site';
import { type Site, useSite } from '../browser/harness';
import { until } from '../browser/harness-until';
import type { Visit, VisitOptions } from '../browser/harness-visit';
import { SiteServer } from '../browser/server';
import { page as pageRoute } from '../browser/server-routes';

/** The script that a page includes, within a site. */
export const ELEMENT_SCRIPT = `cdn/${VERSION}/hub-atlas.js`;
export const HEIGHT_SCRIPT = `cdn/${VERSION}/frame-height.js`;

/** A page of somebody else: a school, a council, a blog. */
export interface HostPage {
  readonly head?: string;
  readonly body: string;
  readonly policy?: string | undefined;
  /** On `<html>`. */
  readonly attributes?: string;
}

export interface Hosts {
  readonly site: Site;
  /** Origin of the atlas' own site. */
  readonly atlas: string;
  /** Origin of the host, which has a copy of the atlas' files too. */
  readonly host: string;
  readonly hostServer: SiteServer;
  open(page: HostPage, options?: VisitOptions): Promise<Visit>;
}

/** The built site on one origin, and somebody else's site on another, with a page as the test makes it up. */
export function useHosts(options: Pick<VisitOptions, 'coarse'> = {}): Hosts {
  const site = useSite({ crossOrigin: true, quality: 1, ...options });
  let server: SiteServer;
  beforeAll(async () => {
    server = await SiteServer.start({ folder: DIST, quality: 1 });
  });
  afterEach(() => server.reset());
  afterAll(() => server?.close());
  return {
    site,
    get atlas() {
      return site.server.origin;
    },
    get host() {
      return server.origin;
    },
    get hostServer() {
      return server;
    },
    open: ({ head = '', body, policy, attributes = 'lang="en-GB"' }, options) => {
      const html = `<!doctype html><html ${attributes}><head><meta charset="utf-8"><title>A host</title>${head}</head><body>${body}</body></html>`;
      const headers = policy === undefined ? {} : { 'content-security-policy': policy };
      server.route('/host/page.html', pageRoute(html, headers));
      return site.openUrl(`${server.origin}/host/page.html`, options);
    },
  };
}

export function moduleScript(address: string): string {
  return `<script type="module" src="${address}"></script>`;
}

/** Waits until an atlas has its data and shows it. */
export async function ready(where: Page | Frame, selector = 'hub-atlas'): Promise<void> {
  await until(`${selector} is ready`, () =>
    where.evaluate(
      (css) => [...document.querySelectorAll(css)].every((atlas) => atlas.matches(':state(ready)')),
      selector,
    ),
  );
  await until('the list', () => where.locator(`${selector} hub-list li a`).first().isVisible());
}

/**
 * What every embedded atlas must do, wherever it stands: show the picture, the list, the sources and the way back,
 * and answer a pick with a sentence.
 */
export async function expectToWork(where: Page | Frame, home: string, selector = 'hub-atlas'): Promise<void> {
  const atlas = where.locator(selector).first();
  await ready(where, selector);
  await until('the picture', async () => (await atlas.locator('.picture-stage [data-place]').count()) >= 40);
  const sources = (await atlas.locator('hub-sources p').allTextContents()).join(' ').replace(/\s+/g, ' ');
  expect(sources).toMatch(/Data edition of \d+ \w+ 20\d\d/);
  expect(sources).toContain('Open Government Licence');
  expect(sources).toContain('Crown copyright');
  const back = await atlas.locator('hub-sources a').last().getAttribute('href');
  expect(new URL(back ?? '', 'none:').href).toMatch(new RegExp(`^${home}`));
  await atlas.locator('hub-list a', { hasText: 'Cambridge Maths Hub' }).click();
  await until('the answer', async () =>
    (await atlas.locator('hub-answer p').first().textContent())?.trim().startsWith('Cambridge Maths Hub'),
  );
}
