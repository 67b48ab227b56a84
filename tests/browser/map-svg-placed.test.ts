import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { useSite } from './harness';
import { engineDrawn, engineState } from './harness-map';
import { pictureOf } from './harness-picture';
import { until } from './harness-until';
import type { VisitOptions } from './harness-visit';
import { held, missing } from './server-routes';

/** A reader on a metered line is not sent the engine unasked: the picture is the map. */
const METERED: VisitOptions = {
  saveData: true,
};
const address = (page: Page) => new URL(page.url()).searchParams;

describe('a map in odd places', () => {
  const site = useSite({ coarse: true });

  it('stands twice on a page: two pictures and two keys of one view, which move together', async () => {
    const { page } = await site.openSite('', METERED);
    await addMap(page, 'second');
    const maps = page.locator('hub-map');
    await until('two keys', async () => (await maps.locator('.key').count()) === 2);
    const boxes = () =>
      maps
        .locator('.picture-stage > svg:first-child')
        .evaluateAll((all) => all.map((svg) => svg.getAttribute('viewBox')));
    const before = await boxes();
    const [x, y] = await middleOf(page, '#second');
    await page.mouse.move(x, y);
    await page.mouse.wheel(0, -400);
    await until('the second has zoomed', async () => (await boxes())[1] !== before[1]);
    await until('the first has followed', async () => (await boxes())[0] !== before[0]);
  });

  it('works two shadow roots deep, in a part of the page that is scaled', async () => {
    const { page } = await site.openSite('', METERED);
    await page.evaluate(() => {
      const outer = document.createElement('div');
      outer.style.cssText =
        'position: relative; width: 600px; height: 500px; transform: scale(0.5); transform-origin: 0 0';
      const inner = document.createElement('div');
      outer.attachShadow({ mode: 'open' }).append(inner);
      const map = document.createElement('hub-map');
      map.id = 'deep';
      map.style.cssText = 'position: absolute; inset: 0';
      Object.assign(map, { session: document.querySelector('hub-atlas')?.session });
      inner.attachShadow({ mode: 'open' }).append(map);
      document.body.prepend(outer);
    });
    const sussex = page.locator('#deep .picture-stage [data-place="maths-hubs:sussex"]');
    await sussex.waitFor({ state: 'attached' });
    const [x, y] = await sussex.evaluate((element) => {
      const { left, top, width, height } = element.getBoundingClientRect();
      return [left + width / 2, top + height / 2] as const;
    });
    await page.mouse.move(x, y);
    await until(
      'the name',
      async () => (await page.locator('#deep .tip').textContent()) === 'Sussex Maths Hub',
    );
    const tip = await page.locator('#deep .tip').boundingBox();
    const outside = (at: number, from: number, length: number) => Math.max(from - at, at - from - length, 0);
    expect(outside(x, tip!.x, tip!.width) + outside(y, tip!.y, tip!.height)).toBeLessThan(30);
    await page.mouse.click(x, y);
    await until('the pick', () => address(page).get('place') === 'maths-hubs:sussex');
  });

  it('leaves nothing behind when it is put in and taken out two hundred times', async () => {
    const { page, context } = await site.openSite('', METERED);
    await page.locator('hub-map .key').waitFor();
    const cycle = (times: number) =>
      page.evaluate(async (count) => {
        const { session } = document.querySelector('hub-atlas')!;
        for (let i = 0; i < count; i++) {
          const map = Object.assign(document.createElement('hub-map'), { session });
          map.style.cssText = 'position: absolute; inset: 0; height: 300px';
          document.body.append(map);
          await map.updateComplete;
          if (i % 20 === 0) await new Promise((done) => requestAnimationFrame(done));
          map.remove();
        }
      }, times);
    const tools = await context.newCDPSession(page);
    const heap = async () => {
      await tools.send('HeapProfiler.collectGarbage');
      return (await tools.send('Runtime.getHeapUsage')).usedSize / 1e6;
    };
    await cycle(40);
    const before = await heap();
    await cycle(200);
    // What was on its way when the last was taken out comes, and goes, a little later.
    await expect.poll(async () => (await heap()) - before, { timeout: 10_000 }).toBeLessThan(5);
  });

  it('says how to move it when the page around keeps the wheel, and moves with Ctrl held', async () => {
    // The button asks for the engine, which on a quick machine would be there before the second turn of the wheel.
    const engine = held();
    site.server.route(/assets\/maplibre-/, engine.route);
    const { page } = await site.openSite('embed.html', METERED);
    const use = page.locator('hub-map').getByRole('button', { name: 'Use the map' });
    if (await use.isVisible()) await use.click();
    // What speaks of the wheel comes with the key; a wheel turned before it moves nothing, and is told nothing.
    await page.locator('hub-map .key').waitFor();
    const [x, y] = await middleOf(page, 'hub-map');
    const seen = () => page.locator('hub-map .picture-stage > svg:first-child').getAttribute('viewBox');
    const before = await seen();
    await page.mouse.move(x, y);
    // Asked for before the turn, since it goes again after 1.6 s.
    const hint = page.locator('hub-map .hint').getByText('Use Ctrl and scroll to zoom the map').waitFor();
    await page.mouse.wheel(0, -300);
    await hint;
    expect(await seen()).toBe(before);
    await page.keyboard.down('Control');
    await page.mouse.wheel(0, -300);
    await page.keyboard.up('Control');
    await until('the map has zoomed', async () => (await seen()) !== before);
    engine.release();
  });
});

describe('from picture to engine and back', () => {
  const site = useSite({ coarse: true });

  it('takes over where the reader looks, on the first zoom', async () => {
    const { page } = await site.openSite('', METERED);
    await page.locator('hub-map .key').waitFor();
    expect(await engineState(page)).toBe('off');
    await page.locator('hub-map').getByRole('button', { name: 'Zoom in map' }).click();
    await until('the address', () => address(page).get('view') !== null);
    await engineDrawn(page);
    const camera = await page
      .locator('hub-map')
      .evaluate((map) => (map as HTMLElementTagNameMap['hub-map']).camera);
    const [zoom, lat, lon] = (address(page).get('view') ?? '').split('/').map(Number);
    expect(camera).toEqual({
      zoom: expect.closeTo(zoom!, 1),
      lat: expect.closeTo(lat!, 2),
      lon: expect.closeTo(lon!, 2),
    });
  });

  it('tries again when asked, and then has the engine', async () => {
    let times = 0;
    const code = /assets\/maplibre-(?!gl-worker)/;
    site.server.route(code, (file) => (times++ === 0 ? missing(file) : {}));
    const { page } = await site.openSite('', { ...METERED, allow: /Failed to load resource/ });
    await page.locator('hub-map').getByRole('button', { name: 'Zoom in map' }).click();
    const failure = page.locator('hub-map .failure');
    await failure.waitFor();
    expect(await failure.textContent()).toContain('could not be fetched');
    // A browser remembers that a module failed; the picture goes on and nothing breaks when it is asked for again.
    await failure.getByRole('button', { name: 'Try again' }).click();
    await until('an answer', async () => ['on', 'failed'].includes((await engineState(page)) ?? ''));
    expect(await page.locator('hub-map .picture-stage [data-place]').count()).toBeGreaterThanOrEqual(40);
  });

  it('gives its context back far off the screen, and the picture is there again on the way back', async () => {
    const { page } = await site.openSite('?view=7/52.5/-1.5');
    await engineDrawn(page);
    await page.evaluate(() => {
      document.body.style.minHeight = '12000px';
      window.scrollTo(0, 9000);
    });
    await until('the engine is off', async () => (await engineState(page)) === 'off');
    expect(await page.locator('hub-map canvas').count()).toBe(0);
    await page.evaluate(() => window.scrollTo(0, 0));
    const seen = await pictureOf(page.locator('hub-map .viewport'));
    expect(seen.coloursOver(0.02)).toBeGreaterThanOrEqual(3);
  });

  it('has at most two contexts on a page of three maps', async () => {
    const { page } = await site.openSite();
    await engineDrawn(page);
    for (const id of ['second', 'third']) await addMap(page, id);
    await until(
      'the third has an engine',
      async () => (await page.locator('#third .viewport').getAttribute('data-engine')) === 'on',
      { timeout: 40_000 },
    );
    const states = () =>
      page
        .locator('hub-map .viewport')
        .evaluateAll((all) => all.map((one) => (one as HTMLElement).dataset.engine));
    expect((await states()).filter((state) => state === 'on').length).toBeLessThanOrEqual(2);
    expect(await page.locator('hub-map canvas').count()).toBeLessThanOrEqual(2);
  });
});

/** Puts another map of the same session at the end of the page, with a height of its own. */
async function addMap(page: Page, id: string): Promise<void> {
  await page.evaluate((name) => {
    const map = document.createElement('hub-map');
    map.id = name;
    map.style.cssText = 'position: relative; height: 300px';
    Object.assign(map, { session: document.querySelector('hub-atlas')?.session });
    document.querySelector('main')?.prepend(map);
  }, id);
  await page.locator(`#${id} [data-place]`).first().waitFor({ state: 'attached' });
}

async function middleOf(page: Page, selector: string): Promise<readonly [x: number, y: number]> {
  const box = await page.locator(selector).boundingBox();
  return [box!.x + box!.width / 2, box!.y + box!.height / 2];
}
