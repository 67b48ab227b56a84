import { describe, expect, it } from 'vitest';
import { useSite } from '../browser/harness';
import { type Focused, focused, hasFocus, tabTo } from '../browser/harness-focus';
import { until } from '../browser/harness-until';
import { SITE_PAGES, settle } from './site-pages';

/** Stops that are left to what they hold or to the browser: the frames of the previews. */
const MOST_STOPS = 400;

describe('the site by keyboard alone', () => {
  const site = useSite({ saveData: true });

  it('begins with a link past what all pages share', async () => {
    const { page } = await site.openSite();
    await page.locator('hub-list li').first().waitFor();
    await page.keyboard.press('Tab');
    expect(await focused(page)).toMatchObject({ what: 'a “Skip to the content”', ring: true, inSight: true });
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    expect((await focused(page)).within.at(-1)).toBe('hub-finder');
  });

  it.each(SITE_PAGES.filter(({ name }) => /map|hub|overlaps|landscape|compared|drawing|method/.test(name)))(
    'goes through $name to its end: every stop in sight, with a ring, and none twice',
    async (one) => {
      // The widest table where it is narrowest: headings that stay leave the least of it.
      const width = one.name === 'the landscape' ? 360 : 1280;
      const { page } = await site.openSite(one.path, { reducedMotion: true, width });
      await settle(page, one);
      const stops: Focused[] = [];
      for (let i = 0; i < MOST_STOPS; i++) {
        await page.keyboard.press('Tab');
        const stop = await focused(page);
        if (stop.what === 'body') break;
        stops.push(stop);
      }
      expect(stops.length, 'Tab comes to an end').toBeLessThan(MOST_STOPS);
      expect(stops.filter(({ ring }) => !ring)).toEqual([]);
      expect(stops.filter(({ inSight }) => !inSight)).toEqual([]);
      // Two links may bear one name, as a priority area and an Opportunity Area do: the element is what must differ.
      expect(stops.filter(({ same }) => same)).toEqual([]);
    },
  );

  it('has a way past the map, whose viewport is one stop that Tab leaves', async () => {
    const { page } = await site.openSite('?place=maths-hubs:boolean', { reducedMotion: true });
    const past = page.getByRole('button', { name: 'Skip the map' });
    await page.locator('hub-place h2').waitFor();
    await tabTo(page, past);
    expect(await focused(page)).toMatchObject({ ring: true, inSight: true });
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    expect((await focused(page)).within).toContain('hub-panel');
    await page.locator('hub-map .viewport').focus();
    await page.keyboard.press('ArrowLeft');
    await page.keyboard.press('Tab');
    expect(await focused(page)).toMatchObject({ what: 'button “Zoom in map”' });
    await page.keyboard.press('Shift+Tab');
    await page.keyboard.press('Shift+Tab');
    expect(await focused(page)).toMatchObject({ what: 'button “Skip the map”' });
  });

  it('goes through the words before the map where the words are seen first', async () => {
    const { page } = await site.openSite('', { width: 320 });
    await page.locator('hub-list li').first().waitFor();
    const order: string[] = [];
    for (let i = 0; i < 60; i++) {
      await page.keyboard.press('Tab');
      const { within, what } = await focused(page);
      if (what === 'body') break;
      order.push(within.at(-1) ?? 'page');
    }
    expect(order).toContain('hub-map');
    expect(order.indexOf('hub-list')).toBeLessThan(order.indexOf('hub-map'));
  });

  it('walks the matrix as one stop, each cell in sight, and leaves it by Tab', async () => {
    const { page } = await site.openSite('?page=overlap');
    const grid = page.getByRole('grid');
    await tabTo(page, grid.locator('td[tabindex="0"]'));
    for (const key of [
      'ArrowDown',
      'ArrowRight',
      'PageDown',
      'End',
      'PageUp',
      'Control+End',
      'Control+Home',
    ]) {
      await page.keyboard.press(key);
      expect(await focused(page), key).toMatchObject({ ring: true, inSight: true });
    }
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    const read = grid.locator('td[aria-selected="true"]');
    expect(await hasFocus(read)).toBe(true);
    await page.keyboard.press('Tab');
    expect(await grid.locator(':focus').count()).toBe(0);
    await page.keyboard.press('Shift+Tab');
    expect(await hasFocus(grid.locator('td[tabindex="0"]'))).toBe(true);

    // To the map and back: the cell that was read is still told, and is where Tab comes to.
    const cell = await read.getAttribute('data-cell');
    expect(cell).toBe('1,0');
    await page.getByRole('link', { name: 'Show on the map' }).focus();
    await page.keyboard.press('Enter');
    await page.locator('hub-place h2').waitFor();
    await page.goBack();
    await read.waitFor();
    expect(await read.getAttribute('data-cell')).toBe(cell);
    await tabTo(page, read);
  });

  it('keeps the focus when what was pressed goes away or is switched off', async () => {
    const { page } = await site.openSite('?page=compare&compare=!a!E08000035');
    await tabTo(page, page.getByRole('button', { name: 'Remove Leeds' }));
    await page.keyboard.press('Enter');
    await until('the heading of the list has it', async () =>
      (await focused(page)).what.startsWith('h2 “The places you compare'),
    );

    await page.goto(site.server.url('?page=draw&place=maths-hubs:boolean'));
    await tabTo(page, page.getByRole('button', { name: /^Begin with Boolean/ }));
    await page.keyboard.press('Enter');
    await until('what came of it has it', async () => (await focused(page)).what === 'h2 “What it holds”');
    await page.getByRole('button', { name: 'Undo' }).focus();
    await page.keyboard.press('Enter');
    await until('its other half has it', async () => (await focused(page)).what === 'button “Redo”');

    await page.goto(site.server.url('?page=embed&place=maths-hubs:boolean'));
    await tabTo(page, page.getByRole('button', { name: 'Begin with all of England' }));
    await page.keyboard.press('Enter');
    await until('its heading has it', async () => (await focused(page)).what === 'h2 “Begin with a place”');
  });

  it('goes to the heading of a page that a link opens, and Tab goes on from there', async () => {
    const { page } = await site.openSite();
    const pages = page.getByRole('navigation', { name: 'Pages' });
    for (const [link, heading] of [
      ['Overlaps', 'How the systems overlap'],
      ['Method and data', 'Method and data'],
      ['Map', 'Who serves this place?'],
    ] as const) {
      await pages.getByRole('link', { name: link }).focus();
      await page.keyboard.press('Enter');
      expect((await focused(page)).what).toBe(`h1 “${heading}”`);
      expect(await pages.locator('[aria-current="page"]').textContent()).toBe(link);
    }
    await page.keyboard.press('Tab');
    expect((await focused(page)).within.at(-1)).toBe('hub-finder');
  });
});
