import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { useSite } from './harness';
import { announced } from './harness-announced';
import { axeFindings } from './harness-axe';
import { engineState, stillMap } from './harness-map';
import { pictureOf } from './harness-picture';
import { until } from './harness-until';
import type { VisitOptions } from './harness-visit';

/** A reader on a metered line is not sent the engine unasked: the picture is the map. */
const METERED: VisitOptions = {
  saveData: true,
};
const address = (page: Page) => new URL(page.url()).searchParams;
const viewport = (page: Page) => page.locator('hub-map .viewport');

describe('the picture as a map', () => {
  const site = useSite();
  const open = async (path = '', options: VisitOptions = {}) => {
    const visit = await site.openSite(path, { ...METERED, ...options });
    await visit.page.locator('hub-map .key').waitFor({ state: 'attached' });
    return visit.page;
  };

  it('is taken over as it is: the same element, where it was, and nothing fetched to draw it', async () => {
    const page = await open('?layers=maths-hubs,education-investment-areas');
    const hubs = page.locator('hub-map .picture-stage [data-layer="maths-hubs"] > [data-place]');
    expect(await hubs.count()).toBe(40);
    expect(await page.locator('hub-map .picture-stage a').count()).toBe(0);
    expect(site.server.served.filter(({ url }) => /overview|detail|maplibre/.test(url))).toEqual([]);
  });

  it('names what is under the pointer and outlines it, before any data has come', async () => {
    let letGo = () => {};
    const held = new Promise<void>((done) => {
      letGo = done;
    });
    site.server.route(/areas\.[0-9a-f]+\.json$/, async () => {
      await held;
      return {};
    });
    const { page } = await site.openSite('', METERED);
    await viewport(page).waitFor();
    const [x, y] = await middleOf(page, 'maths-hubs:sussex');
    await page.mouse.move(x, y);
    await until(
      'the tip',
      async () => (await page.locator('hub-map .tip').textContent()) === 'Sussex Maths Hub',
    );
    expect(await page.locator('hub-map .picture-stage .hover').getAttribute('d')).toMatch(/^M/);
    await page.mouse.click(x, y);
    await until('the pick', () => address(page).get('place') === 'maths-hubs:sussex');
    letGo();
  });

  it('shows other layers by itself, from the boundaries, with the same borders', async () => {
    const page = await open('?layers=teaching-school-hubs');
    const hubs = page.locator('hub-map .picture-stage [data-layer="teaching-school-hubs"] > [data-place]');
    await hubs.first().waitFor({ state: 'attached' });
    expect(await hubs.count()).toBe(87);
    expect(await page.locator('hub-map .picture-stage .shared').count()).toBe(1);
    expect(await engineState(page)).toBe('off');
  });

  it.each([360, 768])('has London enlarged, to be picked from, %i pixels wide', async (width) => {
    const page = await open('', { width });
    const inset = page.locator('hub-map .inset');
    await inset.locator('[data-place]').first().waitFor();
    await inset.click({ position: { x: 30, y: 32 } });
    await until('the pick', () => address(page).get('place') === 'maths-hubs:london-central-and-west');
    const closer = page.locator('hub-map').getByRole('button', { name: 'Zoom in map' });
    await until('it is away where London can be read', async () => {
      await closer.click();
      return inset.isHidden();
    });
  });

  it('keeps its place in the address when it is moved by keys, and says what is in view', async () => {
    const page = await open('', { reducedMotion: true });
    await viewport(page).focus();
    await announced(page, { forget: true });
    for (const key of ['+', '+', 'ArrowLeft']) await page.keyboard.press(key);
    await until('the address', () => address(page).get('view')?.startsWith('7'));
    await until('words', async () =>
      (await announced(page)).some(({ text }) => /\d+ areas in view/.test(text)),
    );
    const said = (await announced(page)).filter(({ text }) => /in view/.test(text));
    // One for a row of presses, or one for each where the machine is slow between them; never anything but polite.
    expect(said.at(-1)?.text).toMatch(/at the centre\. \d+ areas in view\.$/);
    expect(said.every(({ politeness }) => politeness === 'polite')).toBe(true);
    await page.goBack();
    await until('the way back', () => !address(page).get('view')?.startsWith('7'));
  });

  it('picks with Enter what is at the centre, clears with Escape, and lists its keys with a question mark', async () => {
    const page = await open('', { reducedMotion: true });
    await viewport(page).focus();
    await page.keyboard.press('Enter');
    await until('a pick', () => address(page).get('place')?.startsWith('maths-hubs:'));
    await until('the answer', async () =>
      (await announced(page)).some(({ text }) => /Maths Hub (covers|serves)/.test(text)),
    );
    await announced(page, { forget: true });
    await page.keyboard.press('Escape');
    await until('nothing picked', () => address(page).get('place') === null);
    await until('it is said', async () => (await announced(page)).length > 0);
    expect((await announced(page)).map(({ text }) => text.trim())).toEqual(['Nothing is picked.']);
    await page.keyboard.press('?');
    await page.locator('hub-map .panel').getByText('Arrow keys').waitFor();
    await page.keyboard.press('Escape');
    expect(await page.locator('hub-map .panel').count()).toBe(0);
  });

  it('leaves keys alone that are pressed elsewhere', async () => {
    const page = await open();
    await page.locator('hub-map').getByRole('button', { name: 'Areas in view' }).focus();
    for (const key of ['+', '?', 'ArrowLeft']) await page.keyboard.press(key);
    expect(address(page).get('view')).toBeNull();
    expect(await page.locator('hub-map .panel').count()).toBe(0);
  });

  it('lists the areas in view from the centre out, with one focus stop', async () => {
    const page = await open();
    await page.locator('hub-map').getByRole('button', { name: 'Areas in view' }).click();
    const list = page.locator('hub-map').getByRole('listbox');
    await list.waitFor();
    expect(await list.getAttribute('aria-label')).toBe('Areas in view, nearest to the centre first, 40');
    await until('focus', () => list.evaluate((element) => element.matches(':focus')));
    await page.keyboard.press('ArrowDown');
    const active = await list.getAttribute('aria-activedescendant');
    const option = page.locator(`hub-map #${active}`);
    const name = ((await option.textContent()) ?? '').trim();
    await page.keyboard.press('Enter');
    await until('the pick', () => address(page).get('place')?.startsWith('maths-hubs:'));
    await page.locator('hub-place').getByRole('heading', { name }).waitFor();
  });

  it('changes layers and lens, each said and in the address, and keeps the key to what is shown', async () => {
    const page = await open();
    const key = page.locator('hub-map .key li');
    expect(await key.count()).toBe(3);
    await page.locator('hub-map').getByRole('button', { name: 'Layers' }).click();
    const layers = page.locator('hub-map').getByRole('region', { name: 'What the map shows' });
    await layers.getByRole('checkbox', { name: 'Education Investment Areas', exact: true }).uncheck();
    await until('the address', () => address(page).get('layers') === 'maths-hubs');
    expect(await key.count()).toBe(2);
    await until('words', async () =>
      (await announced(page)).some(({ text }) => text === 'Education Investment Areas hidden.'),
    );
    await layers.getByRole('radio', { name: /^The middle/ }).check();
    await until('the lens', () => address(page).get('lens') === 'middle');
    await until('authorities', async () =>
      (await key.allTextContents()).some((text) => /Education authority/.test(text)),
    );
  });

  it('outlines on the map what an entry of the key stands for', async () => {
    const page = await open();
    await page.locator('hub-map .key li').filter({ hasText: 'Inferred' }).hover();
    const outline = page.locator('hub-map .picture-stage .selected');
    await until('the outline', async () => ((await outline.getAttribute('d')) ?? '').length > 100);
    await page.mouse.move(700, 5);
    await until('no outline', async () => (await outline.getAttribute('d')) === '');
  });

  it('moves by buttons, and has no target smaller than 24 pixels', async () => {
    const page = await open('', { reducedMotion: true });
    const map = page.locator('hub-map');
    await map.getByRole('button', { name: 'Move the map with buttons' }).click();
    await map.getByRole('button', { name: 'Move map north' }).click();
    await until('the address', () => address(page).get('view') !== null);
    const small = await map.locator('button').evaluateAll((buttons) =>
      buttons
        .map((button) => [button.getAttribute('aria-label'), button.getBoundingClientRect()] as const)
        .filter(([, { width, height }]) => width < 24 || height < 24)
        .map(([name]) => name),
    );
    expect(small).toEqual([]);
  });

  it('zooms with the wheel where the pointer is', async () => {
    const page = await open();
    const [x, y] = await middleOf(page, 'maths-hubs:kent-and-medway');
    await page.mouse.move(x, y);
    for (let turn = 0; turn < 4; turn++) await page.mouse.wheel(0, -200);
    await until('the address', () => Number(address(page).get('view')?.split('/')[0]) > 6.5);
    const [, lat, lon] = (address(page).get('view') ?? '').split('/').map(Number);
    expect(lat).toBeLessThan(52.3);
    expect(lon).toBeGreaterThan(-1);
  });

  it.each([1280, 360, 320])('is clean to axe at %d pixels, panel open', async (width) => {
    const page = await open('', { width });
    await page.locator('hub-map').getByRole('button', { name: 'Layers' }).click();
    expect(await axeFindings(page, { within: 'hub-atlas' })).toEqual([]);
  });

  it('keeps its picture when it is taken out of the page and put back', async () => {
    const page = await open();
    // Names are placed anew a little after the rest.
    await page.locator('hub-map .map-labels text').first().waitFor();
    const before = await stillMap(page);
    await page.evaluate(() => {
      const atlas = document.querySelector('hub-atlas');
      const after = atlas?.nextSibling ?? null;
      const parent = atlas?.parentNode;
      atlas?.remove();
      if (atlas) parent?.insertBefore(atlas, after);
    });
    await page.locator('hub-map .key').waitFor();
    await until('the same picture', async () => {
      const now = await pictureOf(viewport(page));
      return now.width === before.width && now.height === before.height && now.difference(before, 30) < 0.01;
    });
  });
});

/** A point of the page well inside a hub of the picture. */
async function middleOf(page: Page, place: string): Promise<readonly [x: number, y: number]> {
  const path = page.locator(`hub-map .picture-stage [data-place="${place}"]`);
  return path.evaluate((element) => {
    const shape = element as SVGGeometryElement;
    const box = shape.getBBox();
    const toScreen = shape.getScreenCTM();
    const point = new DOMPoint(box.x + box.width / 2, box.y + box.height / 2);
    const { x, y } = toScreen === null ? point : point.matrixTransform(toScreen);
    return [x, y] as const;
  });
}
