import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { DIST } from '../browser/built-site';
import { until } from '../browser/harness-until';
import { ELEMENT_SCRIPT, expectToWork, moduleScript, ready, useHosts } from './hosts';

declare global {
  interface Window {
    /** Every WebGL context that was made, for counting those that live. */
    contexts?: WebGL2RenderingContext[];
  }
}

/** Notes each WebGL context that a page or a frame makes. */
function noteContexts(): void {
  window.contexts = [];
  const getContext = HTMLCanvasElement.prototype.getContext;
  HTMLCanvasElement.prototype.getContext = function (this: HTMLCanvasElement, ...how: unknown[]) {
    const context = Reflect.apply(getContext, this, how);
    if (context instanceof WebGL2RenderingContext && !window.contexts?.includes(context)) {
      window.contexts?.push(context);
    }
    return context;
  } as typeof getContext;
}

async function liveContexts(page: Page): Promise<number> {
  const counts = await Promise.all(
    page
      .frames()
      .map((frame) =>
        frame.evaluate(() => (window.contexts ?? []).filter((context) => !context.isContextLost()).length),
      ),
  );
  return counts.reduce((sum, count) => sum + count, 0);
}

/** Names of the scripts of the bundle that match, and of all those that they import. */
function within(names: RegExp): ReadonlySet<string> {
  const folder = dirname(join(DIST, ELEMENT_SCRIPT));
  const found = new Set(
    readdirSync(folder)
      .filter((name) => names.test(name))
      .slice(0, 1),
  );
  for (const name of found) {
    const code = readFileSync(join(folder, name), 'utf8');
    for (const [, imported = ''] of code.matchAll(/(?:from|import)"\.\/([^"]+)"/g)) found.add(imported);
  }
  return found;
}

describe('the element where something is missing', () => {
  const hosts = useHosts({ coarse: true });
  const script = () => moduleScript(`${hosts.atlas}/${ELEMENT_SCRIPT}`);

  it('ten on a page: two may hold a WebGL context, the rest are pictures that work', async () => {
    const one = '<hub-atlas interactive engine="webgl" height="300"></hub-atlas>';
    const { page } = await hosts.open(
      { head: script(), body: one.repeat(10) },
      { before: noteContexts, width: 640, height: 500 },
    );
    for (let i = 0; i < 10; i++) {
      await page
        .locator('hub-atlas')
        .nth(i)
        .evaluate((atlas) => atlas.scrollIntoView());
      // Four readers stay for the engine, two more than there may be; the others go on.
      if (i % 3 === 0) {
        const viewport = page.locator('hub-map .viewport').nth(i);
        await until(`map ${i} draws`, async () => (await viewport.getAttribute('data-engine')) === 'on');
      }
      expect(await liveContexts(page)).toBeLessThanOrEqual(2);
    }
    expect(await liveContexts(page)).toBeGreaterThan(0);
    await expectToWork(page, `${hosts.atlas}/`, 'hub-atlas:first-of-type');
    expect(await liveContexts(page)).toBeLessThanOrEqual(2);
  });

  it('ten frames on a page: each is still until its reader asks, and only two hold a context then', async () => {
    const one = `<iframe src="${hosts.atlas}/embed.html" title="Map" width="900" height="300"></iframe>`;
    const { page } = await hosts.open(
      { body: one.repeat(10) },
      { before: noteContexts, width: 640, height: 500 },
    );
    await until('ten frames', () => page.frames().length === 11);
    for (const [i, frame] of page.frames().slice(1).entries()) {
      await page
        .locator('iframe')
        .nth(i)
        .evaluate((frame) => frame.scrollIntoView());
      await ready(frame);
    }
    expect(await liveContexts(page)).toBe(0);
    for (const frame of page.frames().slice(1, 4)) {
      await frame.locator('button', { hasText: 'Use the map' }).click();
      await until('the engine draws', () => frame.locator('[data-engine="on"]').count(), { timeout: 30_000 });
    }
    await until('two contexts', async () => (await liveContexts(page)) <= 2);
  });

  it('without WebGL: the picture, the list and the answers work, and it says so', async () => {
    const visit = await hosts.open(
      { head: script(), body: '<hub-atlas interactive engine="webgl"></hub-atlas>' },
      {
        before: () => {
          const getContext = HTMLCanvasElement.prototype.getContext;
          HTMLCanvasElement.prototype.getContext = function (this: HTMLCanvasElement, ...how: unknown[]) {
            return /webgl/.test(String(how[0])) ? null : Reflect.apply(getContext, this, how);
          } as typeof getContext;
        },
      },
    );
    await expectToWork(visit.page, `${hosts.atlas}/`);
    await until('the notice', () => visit.page.locator('hub-map .failure').count());
    expect(await visit.page.locator('hub-atlas:state(no-webgl)').count()).toBe(1);
  });

  it('without JavaScript: the link in the page, and in a frame the picture, words and a link', async () => {
    const { page } = await hosts.open(
      {
        head: script(),
        body: `<hub-atlas><a slot="fallback" href="https://hub-atlas.example/">The Hub Atlas</a></hub-atlas>
          <iframe src="${hosts.atlas}/embed.html" title="Map" width="800" height="900"></iframe>`,
      },
      { javaScript: false },
    );
    expect(await page.locator('hub-atlas a').isVisible()).toBe(true);
    const frame = await until('the frame', () => page.frames()[1]);
    expect(await frame.locator('svg.svg-map').first().isVisible()).toBe(true);
    expect(await frame.locator('svg.svg-map').first().locator('a[href]').count()).toBeGreaterThanOrEqual(40);
    expect(await frame.locator('text=Open the Hub Atlas').isVisible()).toBe(true);
    expect(await frame.locator('noscript').textContent()).toContain('Open Government Licence');
  });

  it('without a connection, once it was there: picks go on being answered, and what was never fetched says so', async () => {
    const visit = await hosts.open(
      { head: script(), body: '<hub-atlas search></hub-atlas>' },
      { allow: /ERR_INTERNET_DISCONNECTED/ },
    );
    await ready(visit.page);
    const needed = within(/part-hub-place/);
    await until('what the first pick needs is there', () =>
      [...needed].every((name) => hosts.site.server.served.some(({ url }) => url.endsWith(name))),
    );
    await visit.context.setOffline(true);
    await visit.page.locator('hub-list a', { hasText: 'Cambridge Maths Hub' }).click();
    await until('the answer', async () =>
      (await visit.page.locator('hub-answer p').first().textContent())
        ?.trim()
        .startsWith('Cambridge Maths Hub'),
    );
    await until('the page of the place', () => visit.page.locator('hub-place h2').count());
    const asked = visit.page.evaluate(() =>
      document
        .querySelector('hub-atlas')
        ?.answer('LS1 4AP')
        .then(
          () => 'answered',
          (error: { kind: string }) => error.kind,
        ),
    );
    expect(await asked).toBe('network');
    await visit.context.setOffline(false);
    const again = await visit.page.evaluate(async () => {
      const answer = await document.querySelector('hub-atlas')?.answer('LS1 4AP');
      return answer?.families.find(({ family }) => family === 'maths-hubs')?.name;
    });
    expect(again).toMatch(/Maths Hub$/);
  });

  it('on paper: map, words and sources, without what is only pressed', async () => {
    const { page } = await hosts.open({ head: script(), body: '<hub-atlas interactive search></hub-atlas>' });
    await ready(page);
    // 40 footprints, the coast and the names: a page of words alone takes a third of it.
    await until('the map is on the paper', async () => (await page.pdf({ format: 'A4' })).length > 100_000);
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('hub-finder').isVisible()).toBe(false);
    expect(await page.locator('hub-map .toolbar').isVisible()).toBe(false);
    expect(await page.locator('hub-map .picture-stage svg').first().isVisible()).toBe(true);
    expect(await page.locator('hub-sources p').first().isVisible()).toBe(true);
  });
});
