import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { publishedPolicy } from './built-site';
import { DrawPage } from './draw-page';
import { useSite } from './harness';
import { axeFindings } from './harness-axe';
import { until } from './harness-until';
import { failing, held } from './server-routes';

const DRAWN = '?page=draw&place=locality:0&view=9/53.8/-1.55&compare=Ours!c!-1.55,53.8,9';

/** What the built page may do on a host that allows nothing it does not need. */

describe('drawing on a small screen', () => {
  const site = useSite();

  it.each([
    [320, 'light'],
    [360, 'dark'],
    [768, 'light'],
  ] as const)('at %i pixels, %s, fits the width, and axe finds nothing', async (width, colorScheme) => {
    const { page } = await site.openSite(DRAWN, { width, height: 800, colorScheme, reducedMotion: true });
    await new DrawPage(page).says(/It holds/);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
    expect(await axeFindings(page)).toEqual([]);
  });

  it('draws with a finger: taps make a polygon, a stroke a freehand line, and the page stays where it is', async () => {
    const { page } = await site.openSite('?page=draw&view=9/53.8/-1.55', {
      width: 390,
      height: 844,
      touch: true,
      reducedMotion: true,
    });
    const draw = new DrawPage(page);
    await draw.ready();
    await draw.map.scrollIntoViewIfNeeded();
    for (const corner of [
      [-90, -90],
      [90, -90],
      [90, 90],
    ] as const) {
      await page.touchscreen.tap(...(await draw.at(corner)));
    }
    await draw.press('Finish shape');
    await draw.made();
    await draw.says(/It holds/);

    await draw.press('Begin another');
    await draw.take('Freehand');
    await draw.map.scrollIntoViewIfNeeded();
    const before = await page.evaluate(() => scrollY);
    await stroke(page, draw);
    expect(await draw.made(2)).toMatchObject({ kind: 'shape' });
    expect(await page.evaluate(() => scrollY)).toBe(before);
  });
});

/** A finger that goes round in a circle, as the browser's own protocol reports it. */
async function stroke(page: Page, draw: DrawPage): Promise<void> {
  const session = await page.context().newCDPSession(page);
  const at = async (i: number) => {
    const angle = (2 * Math.PI * i) / 20;
    const [x, y] = await draw.at([80 * Math.cos(angle), 80 * Math.sin(angle)]);
    return [{ x, y }];
  };
  await session.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: await at(0) });
  for (let i = 1; i < 20; i += 1) {
    await session.send('Input.dispatchTouchEvent', { type: 'touchMove', touchPoints: await at(i) });
  }
  await session.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
}

describe('drawing under the policy that the build publishes', () => {
  const site = useSite({ coarse: true, headers: publishedPolicy() });

  it('draws, computes in its workers, and breaks no rule', async () => {
    const visit = await site.openSite('?page=draw&view=9/53.8/-1.55', { reducedMotion: true });
    const draw = new DrawPage(visit.page);
    await draw.ready();
    await draw.click([-90, -90], [90, -90], [90, 90], [-90, -90]);
    await draw.says(/It holds/);
    await draw.take('Edit corners');
    await draw.drag([90, 90], [110, 110], [130, 130]);
    await draw.made();
    // A violation is an error on the console, which fails the test.
    expect(visit.errors).toEqual([]);
  });
});

describe('drawing when something is missing', () => {
  const site = useSite({ coarse: true });

  it('says that the tools could not be fetched, and fetches them when asked again', async () => {
    const { page } = await site.openSite('?page=draw&view=9/53.8/-1.55', {
      reducedMotion: true,
      allow: /Failed to load|Failed to fetch/,
      saveData: true,
    });
    site.server.route(/\/board-/, failing);
    const draw = new DrawPage(page);
    await draw.take('Freehand');
    await page.getByText('The tools for drawing by hand could not be fetched.').waitFor({ timeout: 40_000 });
    site.server.reset();
    await page.getByRole('button', { name: 'Try again' }).click();
    await until(
      'they are there',
      async () => (await page.getByText('tools for drawing by hand').count()) === 0,
    );
    await draw.ready();
    await draw.drag([-90, 0], [0, -90], [90, 0], [0, 90]);
    await draw.made();
  });

  it('says that it is computing once that takes longer, stops when asked, and computes again', async () => {
    const schools = held();
    site.server.route(/atlas\/schools\./, schools.route);
    const { page } = await site.openSite(DRAWN, { reducedMotion: true });
    // Once, though the map's page behind this one shows localities too.
    await page.getByText('Computing what it holds').waitFor();
    await page.getByRole('button', { name: 'Stop' }).click();
    await page.getByText('Stopped.').waitFor();
    schools.release();
    await page.getByRole('button', { name: 'Compute it again' }).click();
    await new DrawPage(page).says(/^It holds \d+ state-funded schools/);
    expect(await page.getByText('Stopped.').count()).toBe(0);
  });

  it('keeps what was finished before the data were there', async () => {
    const areas = held();
    site.server.route(/areas\.[0-9a-f]+\.json$/, areas.route);
    const { page } = await site.openSite('?page=draw&view=8/53.8/-1.55', {
      reducedMotion: true,
      saveData: true,
    });
    const draw = new DrawPage(page);
    await until('the map is there', () => page.locator('hub-draw-map .scale').count());
    for (const [index, corner] of (
      [
        [-90, -90],
        [90, -90],
        [90, 90],
      ] as const
    ).entries()) {
      await draw.click(corner);
      await until(
        'the corner',
        async () => (await page.locator('hub-draw-map .overlay .corner').count()) > index,
      );
    }
    await draw.press('Finish shape');
    await draw.announced(/^The shape is finished\.$/);
    expect(draw.localities()).toEqual([]);
    areas.release();
    await draw.says(/It holds/);
  });

  it('sends no engine to a reader who saves data, and draws corner by corner all the same', async () => {
    const { page } = await site.openSite('?page=draw&view=8/53.8/-1.55', {
      reducedMotion: true,
      saveData: true,
    });
    const draw = new DrawPage(page);
    await until('the map is there', () => page.locator('hub-draw-map .scale').count());
    await draw.click([-90, -90]);
    await until('a corner is set', () => page.locator('hub-draw-map .overlay .corner').count());
    await draw.click([90, -90], [90, 90]);
    await draw.press('Finish shape');
    await draw.says(/It holds/);
    expect(site.server.served.filter(({ url }) => url.includes('maplibre'))).toEqual([]);
  });
});
