import type { Browser } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect } from 'vitest';
import { DIST } from './built-site';
import { type LaunchOptions, launch } from './chromium';
import { Visit, type VisitOptions } from './harness-visit';
import { type ServerOptions, SiteServer } from './server';

/** The built site and a browser, for the tests of one file. */
export interface Site {
  /** The server of the built site; routes and slow lines set on it last for one test. */
  readonly server: SiteServer;
  readonly browser: Browser;
  /** Opens a page of the site, `path` with its query, and waits for its `load` event. */
  openSite(path?: string, options?: VisitOptions): Promise<Visit>;
  /** Opens any address of this machine: a host page of another server, say. */
  openUrl(url: string, options?: VisitOptions): Promise<Visit>;
}

/** How the site is served, which browser comes, and what every visit of the file has in common. */
export type SiteOptions = Partial<ServerOptions> & LaunchOptions & Pick<VisitOptions, 'saveData' | 'coarse'>;

/**
 * Serves the built site and starts a Chromium for the tests of this file:
 *
 *     const site = useSite();
 *     it('names itself', async () => {
 *       const { page } = await site.openSite('?place=hub');
 *       ...
 *     });
 *
 * With `saveData` or `coarse` every visit of the file is one of that kind, unless the visit says otherwise.
 * After each test every page opened is closed, and the test fails when one of them logged an error or a
 * warning that was not allowed, or asked another host for anything.
 */
export function useSite(options: SiteOptions = {}): Site {
  let server: SiteServer;
  let browser: Browser;
  const visits: Visit[] = [];

  beforeAll(async () => {
    [server, browser] = await Promise.all([SiteServer.start({ folder: DIST, ...options }), launch(options)]);
  });
  afterEach(async () => {
    const ended = visits.splice(0);
    for (const visit of ended) await visit.end();
    server.reset();
    for (const { errors, foreign } of ended) expect({ errors, foreign }).toEqual({ errors: [], foreign: [] });
  });
  afterAll(async () => {
    await browser?.close();
    await server?.close();
  });

  const openUrl = async (url: string, visitOptions?: VisitOptions) => {
    const { saveData = false, coarse = false } = options;
    const visit = await Visit.begin(browser, { saveData, coarse, ...visitOptions });
    visits.push(visit);
    await visit.page.goto(url, { waitUntil: visitOptions?.waitUntil ?? 'load' });
    return visit;
  };
  return {
    get server() {
      return server;
    },
    get browser() {
      return browser;
    },
    openUrl,
    openSite: (path = '', visitOptions) => openUrl(server.url(path), visitOptions),
  };
}
