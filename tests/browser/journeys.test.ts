import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { useSite } from './harness';
import { focused } from './harness-focus';
import { HANDS, type Hands, spoken } from './harness-hands';
import { until } from './harness-until';

const address = (page: Page) => new URL(page.url()).searchParams;
const boxOf = (page: Page) => page.getByRole('combobox', { name: 'Find a place, a school or a hub' });
const panel = (page: Page) => page.locator('hub-place');

/** The page of a place has come: it is the title of the window, and its name is the heading. */
async function arrived(page: Page, name: string): Promise<void> {
  await panel(page).getByRole('heading', { level: 2, name, exact: true }).waitFor();
  await until('the title', async () => (await page.title()) === `${name} · Hub Atlas`);
}

/** Waits for a sentence, and gives all that was said up to it. */
async function hears(page: Page, sentence: RegExp): Promise<readonly string[]> {
  const heard: string[] = [];
  await until(`${sentence} is spoken`, async () => {
    heard.push(...(await spoken(page)));
    return heard.some((text) => sentence.test(text));
  });
  return heard;
}

/** Where the focus is after a link in the panel has led to another place. */
const atHeading = (page: Page, name: string) =>
  until(`the heading “${name}” has the focus`, async () => (await focused(page)).what === `h2 “${name}”`);

describe.each(['pointer', 'keyboard'] as const)('by %s alone, the way', (by) => {
  const site = useSite({ coarse: true });
  const open = async (path = ''): Promise<{ page: Page; hands: Hands }> => {
    const { page } = await site.openSite(path, { reducedMotion: true });
    return { page, hands: HANDS[by](page) };
  };

  it('from a postcode to its hub and whom that covers', async () => {
    const { page, hands } = await open();
    await hands.write(boxOf(page), 'ls1 4ap');
    await page.keyboard.press('Enter');
    await arrived(page, 'LS1 4AP');
    const heard = await hears(page, /LS1 4AP is in Leeds/);
    // The find box may say its count of suggestions before or after: two regions, each in its own time.
    expect(heard).toContainEqual(
      expect.stringMatching(
        /^LS1 4AP is in Leeds\. Your Maths Hub is West Yorkshire Maths Hub; your Teaching School Hub is Leeds Teaching School Hub\. ?Leeds was an Education Investment Area until March 2025\.$/,
      ),
    );
    await hands.press(panel(page).getByRole('link', { name: 'West Yorkshire Maths Hub', exact: true }));
    await arrived(page, 'West Yorkshire Maths Hub');
    await atHeading(page, 'West Yorkshire Maths Hub');
    expect(await hears(page, /West Yorkshire Maths Hub covers/)).toEqual([
      expect.stringMatching(
        /^West Yorkshire Maths Hub covers \d upper-tier authorit(y|ies) in full.*: \d+ state-funded schools, \d+ of them primaries\.$/,
      ),
    ]);
    expect(address(page).get('place')).toBe('maths-hubs:west-yorkshire');
  });

  it('from a school to its trust and on to a hub that the trust’s schools lie in', async () => {
    const { page, hands } = await open();
    await hands.write(boxOf(page), 'bourne abbey primary academy');
    await page.getByRole('option', { name: /Bourne Abbey Church of England Primary Academy/ }).waitFor();
    if (by === 'pointer') await page.getByRole('option').first().click();
    else {
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('Enter');
    }
    await arrived(page, 'Bourne Abbey Church of England Primary Academy');
    await hears(page, /^Bourne Abbey Church of England Primary Academy, Bourne, is served by .* and by /);
    await hands.press(panel(page).getByRole('link', { name: 'Abbey Academies Trust', exact: true }));
    await arrived(page, 'Abbey Academies Trust');
    await atHeading(page, 'Abbey Academies Trust');
    expect(await hears(page, /^Abbey Academies Trust has/)).toEqual([
      'Abbey Academies Trust has 3 schools in the atlas. They lie in 1 upper-tier authority, in the areas of 1 Maths Hub.',
    ]);
    await hands.press(panel(page).getByRole('link', { name: 'East Midlands East Maths Hub', exact: true }));
    await arrived(page, 'East Midlands East Maths Hub');
    await atHeading(page, 'East Midlands East Maths Hub');
    await hears(page, /^East Midlands East Maths Hub covers/);
  });

  it('from a cell of the overlap matrix to the map', async () => {
    const { page, hands } = await open();
    await hands.press(
      page.getByRole('navigation', { name: 'Pages' }).getByRole('link', { name: 'Overlaps' }),
    );
    expect((await focused(page)).what).toBe('h1 “How the systems overlap”');
    const grid = page.getByRole('grid');
    const cell = grid.locator('td[data-cell="2,1"]');
    await cell.waitFor();
    await spoken(page);
    if (by === 'pointer') await cell.click();
    else {
      await hands.press(grid.locator('td[tabindex="0"]'));
      for (const key of ['ArrowDown', 'ArrowDown', 'ArrowRight', 'Enter']) await page.keyboard.press(key);
    }
    const heard = await hears(page, /^Hartlepool and Archimedes NE/);
    expect(heard.at(-1)).toMatch(
      /^Hartlepool and Archimedes NE Maths Hub: 100\s% of Hartlepool’s schools and \d+\s% of Archimedes NE Maths Hub’s are in both\. .* Show on the map$/,
    );
    await hands.press(page.locator('hub-overlap').getByRole('link', { name: 'Show on the map' }));
    await arrived(page, 'Hartlepool');
    expect((await focused(page)).what).toBe('h1 “Who serves this place?”');
    await hears(page, /^Hartlepool was an Education Investment Area from .* It is history/);
    expect(address(page).get('place')).toBe('education-investment-areas:hartlepool');
    expect(await page.locator('hub-map').isVisible()).toBe(true);
  });

  it('from the overview of all authorities to one of them', async () => {
    const { page, hands } = await open();
    await hands.press(
      page.getByRole('navigation', { name: 'Pages' }).getByRole('link', { name: 'Landscape' }),
    );
    const overview = page.locator('hub-landscape');
    await overview.locator('tbody tr').nth(152).waitFor();
    await until('trusts are counted', async () =>
      /\d/.test((await overview.locator('tbody tr').first().locator('td').nth(6).textContent()) ?? ''),
    );
    const most = overview.getByRole('button', { name: 'Sort by Teaching School Hubs, highest first' });
    await hands.press(most);
    const sorted = overview.getByRole('columnheader', { name: 'Teaching School Hubs', exact: true });
    expect(await sorted.getAttribute('aria-sort')).toBe('descending');
    await hears(page, /^153 authorities, by Teaching School Hubs, highest first/);
    const first = overview.locator('tbody tr').first().getByRole('link');
    const name = ((await first.textContent()) ?? '').trim();
    await hands.press(first);
    await arrived(page, name);
    await hears(page, new RegExp(`^${name} is served by`));
    expect((await focused(page)).what).toBe('h1 “Who serves this place?”');
  });
});
