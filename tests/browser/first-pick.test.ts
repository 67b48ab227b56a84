import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { useSite } from './harness';
import { until } from './harness-until';
import { held } from './server-routes';

const BOOLEAN = '.picture a[href="?place=maths-hubs:boolean"] path';
const NAME = 'Boolean Maths Hub';

/** Clicks the area as a hand does: somewhere in it, which the middle of its box need not be. */
async function clickArea(page: Page): Promise<void> {
  const spot = await page.locator(BOOLEAN).evaluate((path) => {
    const { x, y, width, height } = path.getBoundingClientRect();
    for (let i = 0; i < 100; i++) {
      const [u, v] = [x + (width * (i % 10)) / 10, y + (height * Math.floor(i / 10)) / 10] as const;
      if (document.elementFromPoint(u, v) === path) return [u, v] as const;
    }
    throw new Error('the area is nowhere on the screen');
  });
  await page.mouse.click(...spot);
}
const placeOf = (page: Page) => new URL(page.url()).searchParams.get('place');

/** Where the map is, whoever draws it. */
const mapBox = (page: Page) =>
  page.evaluate(() => {
    const map = document.querySelector('hub-atlas')?.shadowRoot?.querySelector('.map');
    const { x, y, width, height } =
      (map ?? document.querySelector('.picture'))?.getBoundingClientRect() ?? {};
    return [x, y, width, height].map((length = Number.NaN) => Math.round(length));
  });

describe('the first second', () => {
  const site = useSite({ saveData: true });

  it('a pick is named before the elements, by them before the data, and told whole when that is there', async () => {
    const [scripts, data] = [held(), held()];
    site.server.route(/assets\/elements-.*\.js/, scripts.route);
    site.server.route(/atlas\/manifest/, data.route);
    const { page } = await site.openUrl(site.server.url(), { waitUntil: 'commit' });
    await clickArea(page);
    expect(await page.locator('.first-pick [role=status]').textContent()).toBe(NAME);
    expect(placeOf(page)).toBe('maths-hubs:boolean');

    scripts.release();
    await page.locator('hub-atlas .answer .name').filter({ hasText: NAME }).waitFor();
    expect(await page.locator('.first-pick').isVisible()).toBe(false);

    data.release();
    await page
      .locator('hub-answer')
      .filter({ hasText: `${NAME} covers` })
      .waitFor();
    expect(await page.locator('hub-atlas .answer .name').count()).toBe(0);
    // One page, one step of its history: the pick did not load it anew.
    expect(site.server.served.filter(({ url }) => /\/(\?.*)?$/.test(url))).toHaveLength(1);
    await page.goBack();
    await until('nothing is picked', () => placeOf(page) === null);
    await page.locator('hub-list li').first().waitFor();
  });

  it.each([
    [360, 740],
    [768, 1024],
    [1440, 900],
  ])('the map stands where the picture stood, %i pixels wide', async (width, height) => {
    const scripts = held();
    site.server.route(/assets\/elements-.*\.js/, scripts.route);
    const { page } = await site.openUrl(site.server.url(), { width, height, waitUntil: 'commit' });
    await page.locator(BOOLEAN).waitFor();
    const before = await mapBox(page);
    scripts.release();
    await page.locator('hub-list li').first().waitFor();
    const after = await mapBox(page);
    // The thin line around the map lies inside or outside of it.
    for (const [i, length] of after.entries())
      expect(Math.abs(length - (before[i] ?? 0))).toBeLessThanOrEqual(2);
  });

  it('under a policy that refuses what lies in the page: sheets come as files, picks load the page anew', async () => {
    const strict = "script-src 'self'; style-src 'self'";
    site.server.route(/\/(\?.*)?$/, (file) => ({
      body: file?.bytes ?? '',
      headers: { 'content-type': 'text/html; charset=utf-8', 'content-security-policy': strict },
    }));
    const scripts = held();
    site.server.route(/assets\/elements-.*\.js/, scripts.route);
    const { page } = await site.openUrl(site.server.url(), {
      allow: /Content Security Policy/,
      waitUntil: 'commit',
    });
    await page.locator(BOOLEAN).locator('..').press('Enter');
    await until('the address has it', () => placeOf(page) === 'maths-hubs:boolean');
    scripts.release();
    await page
      .locator('hub-answer')
      .filter({ hasText: `${NAME} covers` })
      .waitFor();
    expect(await page.evaluate(() => getComputedStyle(document.body).margin)).toBe('0px');
  });
});
