import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { useSite } from './harness';
import { axeFindings } from './harness-axe';
import { until } from './harness-until';

async function openList(page: Page, text: string): Promise<void> {
  await page.getByRole('combobox').first().fill(text);
  await until('the list is there', async () => (await page.getByRole('option').count()) > 1);
}

/** Where the first match of each selector lies on the page. */
const boxes = (page: Page, ...selectors: readonly string[]) =>
  Promise.all(selectors.map(async (selector) => (await page.locator(selector).first().boundingBox())!));

describe('the find box and its list', () => {
  const site = useSite({ saveData: true });

  it.each([
    ['on a desk', { width: 1280 }],
    ['in the dark', { width: 1280, colorScheme: 'dark' }],
    ['at 320 pixels', { width: 320 }],
    ['in forced colours', { width: 640, forcedColors: true }],
  ] as const)('give axe nothing to find %s', async (_, options) => {
    const { page } = await site.openSite('', options);
    await openList(page, 'bournemouth');
    await page.keyboard.press('ArrowDown');
    expect(await axeFindings(page, { within: 'hub-atlas' })).toEqual([]);
  });

  it('fit a page of 320 pixels, long names and all', async () => {
    const { page } = await site.openSite('', { width: 320, height: 640 });
    await openList(page, 'bournemouth');
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
    const [popup] = await boxes(page, 'hub-finder .popup');
    expect(popup!.x).toBeGreaterThanOrEqual(0);
    expect(popup!.x + popup!.width).toBeLessThanOrEqual(320);
  });

  it('stay together in a page written from right to left, in which the atlas speaks English', async () => {
    const { page } = await site.openSite('', { width: 320, height: 640 });
    await page.evaluate(() => document.documentElement.setAttribute('dir', 'rtl'));
    await openList(page, 'leeds');
    const [input, popup] = await boxes(page, 'hub-finder input', 'hub-finder .popup');
    expect(popup!.x).toBeCloseTo(input!.x, 0);
    expect(popup!.y).toBeGreaterThanOrEqual(input!.y + input!.height);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
  });

  it('keep the option that the arrows reach in sight, and the page where it is', async () => {
    const { page } = await site.openSite('', { width: 400, height: 500 });
    await openList(page, 'york');
    const before = await page.evaluate(() => scrollY);
    await page.keyboard.press('ArrowUp');
    const [list, option] = await boxes(page, 'hub-finder ul', 'hub-finder li[aria-selected="true"]');
    expect(option!.y).toBeGreaterThanOrEqual(list!.y - 1);
    expect(option!.y + option!.height).toBeLessThanOrEqual(list!.y + list!.height + 1);
    expect(await page.evaluate(() => scrollY)).toBe(before);
  });

  it('lead to the place by a step that Back undoes', async () => {
    const { page } = await site.openSite();
    await openList(page, 'leeds');
    await page.getByRole('option').first().click();
    await until('Leeds is the place', () => new URL(page.url()).search === '?place=E08000035');
    await page.goBack();
    await until('the list of hubs is back', () => new URL(page.url()).search === '');
  });

  it('fetch no file twice, however much is typed', async () => {
    const { page, requests } = await site.openSite();
    for (const text of ['scarb', 'tees', 'enigma', 'primary school', 'barnsley', 'church of england']) {
      await page.getByRole('combobox').first().fill(text);
      await page
        .getByRole('option', { name: new RegExp(text, 'i') })
        .first()
        .waitFor();
    }
    const data = requests.filter((address) => new URL(address).pathname.startsWith('/atlas/'));
    expect(data.some((address) => address.includes('school-names'))).toBe(true);
    expect(data).toEqual([...new Set(data)]);
  });
});
