import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { DIST } from '../browser/built-site';
import { until } from '../browser/harness-until';
import { ELEMENT_SCRIPT, expectToWork, moduleScript, ready, useHosts } from './hosts';

declare global {
  interface Window {
    told?: { readonly type: string; readonly detail: unknown; readonly from: string }[];
  }
}

describe('the life of an element', () => {
  const hosts = useHosts({ coarse: true });
  const script = () => moduleScript(`${hosts.atlas}/${ELEMENT_SCRIPT}`);
  const fetched = (name: string) =>
    hosts.site.server.served.filter(({ url }) => url.includes(name)).map(({ url }) => url);

  it('fetches its script and nothing else until the reader comes near', async () => {
    const { page } = await hosts.open({
      head: script(),
      body: '<div style="height: 5000px"></div><hub-atlas></hub-atlas>',
    });
    await until('the element is there', () =>
      page.evaluate(() => customElements.get('hub-atlas') !== undefined),
    );
    await page.evaluate(() => document.querySelector('hub-atlas')?.updateComplete);
    const before = hosts.site.server.served.map(({ url }) => url);
    expect(before.filter((url) => !/hub-atlas\.js|part-families/.test(url))).toEqual([]);
    const packed = before.map((url) => gzipSync(readFileSync(join(DIST, url))).length);
    expect(packed.reduce((sum, bytes) => sum + bytes)).toBeLessThanOrEqual(45_000);
    await page.evaluate(() => window.scrollTo(0, 4600));
    await expectToWork(page, `${hosts.atlas}/`);
    expect(fetched('part-maplibre')).toEqual([]);
  });

  it('leaves its fallback to be seen from the upgrade to the first rendering', async () => {
    const { page } = await hosts.open(
      { head: script(), body: '<hub-atlas><a slot="fallback" href="/map">Map</a></hub-atlas>' },
      {
        before: () => {
          window.told = [];
          const seen = () => document.querySelector('hub-atlas a')?.getClientRects().length;
          customElements.whenDefined('hub-atlas').then(() => {
            window.told?.push({ type: 'upgraded', detail: seen(), from: 'page' });
          });
        },
      },
    );
    await expectToWork(page, `${hosts.atlas}/`);
    expect(await page.evaluate(() => window.told)).toEqual([{ type: 'upgraded', detail: 1, from: 'page' }]);
    expect(await page.locator('hub-atlas a[slot="fallback"]').isVisible()).toBe(false);
  });

  it('waits in a tab, a details and a dialog until it is opened', async () => {
    const { page } = await hosts.open({
      head: script(),
      body: `<div id="tab" hidden><hub-atlas></hub-atlas></div>
        <details id="details"><summary>Map</summary><hub-atlas></hub-atlas></details>
        <dialog id="dialog" style="width: 90%"><hub-atlas></hub-atlas></dialog>`,
    });
    await until('the element is there', () =>
      page.evaluate(() => customElements.get('hub-atlas') !== undefined),
    );
    expect(fetched('manifest.json')).toEqual([]);
    await page.evaluate(() => document.querySelector('#tab')?.removeAttribute('hidden'));
    await expectToWork(page, `${hosts.atlas}/`, '#tab hub-atlas');
    expect(await page.locator('hub-atlas:state(ready)').count()).toBe(1);
    await page.evaluate(() => document.querySelector('#tab')?.setAttribute('hidden', ''));
    await page.evaluate(() => document.querySelector('details')?.setAttribute('open', ''));
    await expectToWork(page, `${hosts.atlas}/`, '#details hub-atlas');
    expect(await page.locator('hub-atlas:state(ready)').count()).toBe(2);
    await page.evaluate(() => document.querySelector('dialog')?.showModal());
    await expectToWork(page, `${hosts.atlas}/`, '#dialog hub-atlas');
  });

  it('works two shadow roots deep, and its events come out', async () => {
    const { page } = await hosts.open({ head: script(), body: '<section id="app"></section>' });
    await page.evaluate(() => {
      const outer = document.querySelector('#app')?.attachShadow({ mode: 'open' });
      const middle = document.createElement('div');
      outer?.append(middle);
      middle.attachShadow({ mode: 'open' }).append(document.createElement('hub-atlas'));
      const told: NonNullable<Window['told']> = [];
      window.told = told;
      for (const type of ['hub-atlas-pick', 'hub-atlas-view', 'hub-atlas-ready'] as const) {
        document.addEventListener(type, (event) => {
          const from = (event.target as Element).id;
          told.push({ type, detail: (event as CustomEvent).detail, from });
        });
      }
    });
    const link = page.locator('hub-atlas hub-list a', { hasText: 'Cambridge Maths Hub' });
    await link.click();
    await until('the answer', async () =>
      (await page.locator('hub-atlas hub-answer p').first().textContent())
        ?.trim()
        .startsWith('Cambridge Maths Hub'),
    );
    const told = await page.evaluate(() => window.told ?? []);
    expect(told.map(({ type }) => type)).toEqual(['hub-atlas-ready', 'hub-atlas-view', 'hub-atlas-pick']);
    expect(told.at(-1)).toEqual({
      type: 'hub-atlas-pick',
      from: 'app',
      detail: { place: 'maths-hubs:cambridge', previous: undefined, reason: 'user' },
    });
  });

  it('goes on working after it was moved, and after it was taken out and put back', async () => {
    const { page } = await hosts.open({
      head: script(),
      body: '<section id="a"><hub-atlas interactive engine="webgl"></hub-atlas></section><section id="b"></section>',
    });
    await until('the engine draws', () => page.locator('[data-engine="on"]').count(), { timeout: 30_000 });
    await page.evaluate(() =>
      document.querySelector('#b')?.append(document.querySelector('hub-atlas') ?? ''),
    );
    await expectToWork(page, `${hosts.atlas}/`);
    expect(await page.locator('#b [data-engine="on"]').count()).toBe(1);
    await page.evaluate(async () => {
      const atlas = document.querySelector('hub-atlas');
      atlas?.remove();
      await new Promise((later) => setTimeout(later));
      if (atlas) document.querySelector('#a')?.append(atlas);
      atlas?.goTo('maths-hubs:enigma');
    });
    await until('it follows again', async () =>
      (await page.locator('#a hub-answer p').first().textContent())?.trim().startsWith('Enigma Maths Hub'),
    );
    await until('the engine is back', () => page.locator('#a [data-engine="on"]').count(), {
      timeout: 30_000,
    });
  });

  it('is safe to include twice, from two places', async () => {
    const visit = await hosts.open({
      head: script() + moduleScript(`${hosts.host}/${ELEMENT_SCRIPT}`),
      body: '<hub-atlas></hub-atlas><hub-atlas place="maths-hubs:enigma"></hub-atlas>',
    });
    await ready(visit.page);
    const first = visit.page.locator('hub-atlas').first();
    const second = visit.page.locator('hub-atlas').nth(1);
    expect(await second.locator('hub-answer p').first().textContent()).toContain('Enigma Maths Hub');
    expect(await first.locator('hub-answer p').first().textContent()).not.toContain('Enigma Maths Hub');
  });

  it('leaves nothing in the page but names in the registry', async () => {
    const { page } = await hosts.open({
      head: `<script>window.before = new Set(Object.getOwnPropertyNames(window))</script>${script()}`,
      body: '<hub-atlas interactive engine="webgl" search></hub-atlas>',
    });
    await expectToWork(page, `${hosts.atlas}/`);
    await until('the engine draws', () => page.locator('[data-engine="on"]').count(), { timeout: 30_000 });
    const left = await page.evaluate(() => ({
      globals: Object.getOwnPropertyNames(window).filter(
        (name) => !(window as unknown as { before: Set<string> }).before.has(name) && name !== 'before',
      ),
      styles: document.styleSheets.length + document.adoptedStyleSheets.length,
      fonts: document.fonts.size,
      head: document.head.children.length,
      cookies: document.cookie,
      stored: localStorage.length + sessionStorage.length,
    }));
    expect(left).toEqual({ globals: [], styles: 0, fonts: 0, head: 4, cookies: '', stored: 0 });
  });
});
