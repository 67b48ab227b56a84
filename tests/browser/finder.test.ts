import type { Locator, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { useSite } from './harness';
import { announced } from './harness-announced';
import { until } from './harness-until';
import { failing, held } from './server-routes';

/** The box by its role and name, as a screen reader has it. */
const boxOf = (page: Page) => page.getByRole('combobox', { name: 'Find a place, a school or a hub' });
const optionsOf = (page: Page) => page.getByRole('option');

/** What the first match says, as one line. */
async function textOf(what: Locator): Promise<string> {
  return ((await what.first().textContent()) ?? '').replace(/\s+/g, ' ').trim();
}

/** What the option that Enter would take says; `undefined` when none is active. */
async function activeOption(page: Page): Promise<string | undefined> {
  const id = await boxOf(page).getAttribute('aria-activedescendant');
  if (id === null) return undefined;
  return textOf(page.locator(`hub-finder #${id}[aria-selected="true"]`));
}

const placeOf = (page: Page) => new URL(page.url()).searchParams.get('place');

/** Types and waits until the list is there and nothing more is coming. */
async function type(page: Page, text: string): Promise<void> {
  await boxOf(page).fill(text);
  await until(`the findings for “${text}” are all there`, async () => {
    const told = await textOf(page.locator('hub-finder .told'));
    return !told.endsWith('…');
  });
}

describe('the find box', () => {
  const site = useSite({ saveData: true });

  it('answers a postcode by keyboard alone, from one small file, before any file on schools has come', async () => {
    const schools = held();
    site.server.route(/atlas\/(school|trusts|labels)/, schools.route);
    const visit = await site.openSite();
    const { page } = visit;
    const before = visit.requests.length;
    await boxOf(page).focus();
    await page.keyboard.type('ls1 4ap');
    await page.keyboard.press('Enter');
    await until('the postcode is the place', () => placeOf(page) === 'postcode:LS14AP');
    await until('the answer is spoken', async () =>
      (await announced(page)).some(({ text }) => text.includes('LS1 4AP is in Leeds')),
    );
    expect(visit.requests.slice(before).filter((url) => url.includes('/postcodes/'))).toHaveLength(1);
    expect(await boxOf(page).evaluate((box) => box.matches(':focus'))).toBe(true);
    schools.release();
  });

  it('is a combobox: arrows go round the list, typing on leaves it, Escape closes and then empties', async () => {
    const { page } = await site.openSite();
    await boxOf(page).click();
    expect(await boxOf(page).getAttribute('aria-expanded')).toBe('false');
    await type(page, 'scarborough');
    expect(await boxOf(page).getAttribute('aria-expanded')).toBe('true');
    expect(await page.getByRole('listbox', { name: 'Suggestions' }).count()).toBe(1);
    expect(await activeOption(page)).toBeUndefined();
    await page.keyboard.press('ArrowDown');
    expect(await activeOption(page)).toMatch(/^Scarborough former district until 1 April 2023/);
    await page.keyboard.press('ArrowUp');
    expect(await activeOption(page)).toMatch(/among schools and trusts too$/);
    await page.keyboard.press('ArrowDown');
    expect(await activeOption(page)).toMatch(/^Scarborough former district/);
    await page.keyboard.press('Home');
    expect(await activeOption(page)).toBeUndefined();
    await page.keyboard.press('Escape');
    expect(await optionsOf(page).count()).toBe(0);
    expect(await boxOf(page).inputValue()).toBe('scarborough');
    await page.keyboard.press('Escape');
    expect(await boxOf(page).inputValue()).toBe('');
  });

  it('says how many there are, and takes the one under the pointer', async () => {
    const { page } = await site.openSite();
    await type(page, 'mobius');
    await until('the number is spoken', async () =>
      (await announced(page)).some(({ text }) => text.startsWith('1 suggestion.')),
    );
    await optionsOf(page).first().click();
    expect(placeOf(page)).toBe('maths-hubs:mobius');
    expect(await boxOf(page).inputValue()).toBe('Möbius Maths Hub');
    expect(await boxOf(page).evaluate((box) => box.matches(':focus'))).toBe(true);
  });

  it('finds schools and trusts where nothing else is called so, and when asked for them', async () => {
    const visit = await site.openSite();
    const { page } = visit;
    await type(page, 'york');
    const offer = page.getByRole('option', { name: 'among schools and trusts too' });
    expect(visit.requests.some((url) => url.includes('school-names'))).toBe(false);
    await offer.click();
    await until('schools are in the list', async () => (await page.getByText('York College').count()) > 0);
    await type(page, 'st marys leeds');
    expect(await optionsOf(page).count()).toBe(7);
    expect(await textOf(optionsOf(page))).toMatch(/Primary, Leeds$/);
  });

  it('goes where a name alone leads, and shows the list where it might be several', async () => {
    const { page } = await site.openSite();
    await type(page, 'newcastle');
    await page.getByRole('button', { name: 'Find', exact: true }).click();
    expect(placeOf(page)).toBeNull();
    expect(await optionsOf(page).count()).toBeGreaterThan(1);
    await type(page, 'stoke on trent');
    await page.keyboard.press('Enter');
    await until('Stoke is the place', () => placeOf(page) === 'E06000021');
  });

  it('goes to a town by the district around it, with the map on the town', async () => {
    const { page } = await site.openSite();
    await type(page, 'skegness');
    expect(await textOf(optionsOf(page))).toContain('town in East Lindsey, Lincolnshire');
    await optionsOf(page).first().click();
    expect(placeOf(page)).toBe('E07000137');
    expect(new URL(page.url()).searchParams.get('view')).toMatch(/^10\/53\.14\d*\/0\.3/);
  });

  it('loses nothing that is typed before its code is there', async () => {
    let letGo = () => {};
    const held = new Promise<void>((resolve) => {
      letGo = resolve;
    });
    site.server.route(/\/finding-/, async () => {
      await held;
      return {};
    });
    const { page } = await site.openSite();
    await boxOf(page).fill('enigma');
    expect(await textOf(page.locator('hub-finder .told'))).toBe('Getting ready to search…');
    letGo();
    await until('the hub is found', async () => (await optionsOf(page).count()) === 1);
    expect(await textOf(optionsOf(page))).toMatch(/^Enigma Maths Hub/);
  });

  it('tells that a file could not be fetched from finding nothing, and gets it when asked again', async () => {
    site.server.route(/\/school-names/, failing);
    const { page } = await site.openSite('', { allow: /503|Failed to load resource/ });
    await type(page, 'manchester grammar school');
    expect(await textOf(page.locator('hub-finder .told'))).toMatch(
      /could not fetch its data \(school-names\)/,
    );
    site.server.reset();
    await page.getByRole('button', { name: 'Try again' }).click();
    await until('the school is found', async () => /Manchester Grammar/.test(await textOf(optionsOf(page))));
  });

  it('says that it found nothing, what it can find, and what is nearest, and takes markup for text', async () => {
    const { page } = await site.openSite();
    const markup = '<img src=x onerror="document.title=1"><b>zzqq</b>';
    await type(page, markup);
    expect(await textOf(page.locator('hub-finder .told'))).toContain('Nothing in the atlas');
    expect(await page.locator('hub-finder img, hub-finder b').count()).toBe(0);
    await type(page, 'zzqqxxyy');
    expect(await textOf(page.locator('hub-finder .told'))).toMatch(/“zzqqxxyy”.*You can look for a postcode/);
    await type(page, 'isle of white');
    expect(await textOf(page.locator('hub-finder .told'))).toContain('come nearest');
    expect(await textOf(optionsOf(page))).toMatch(/^Isle of Wight/);
  });
});
