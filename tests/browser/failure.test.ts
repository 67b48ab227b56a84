import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { useSite } from './harness';
import { announced } from './harness-announced';
import { focused } from './harness-focus';
import { until } from './harness-until';
import { cutInHalf, failing, hangingUp, missing, type Route, tampered } from './server-routes';

/** What the browser itself logs of an answer that is not 200, or none. */
const HTTP = { allow: /Failed to load resource|net::ERR/ };
const AGAIN = { name: 'Try again' };

const answer = (page: Page) => page.locator('hub-answer [role=status]');
const figure = (page: Page, name: string) =>
  page
    .locator('hub-place tr')
    .filter({ has: page.getByRole('rowheader', { name: new RegExp(`^${name} How computed`) }) })
    .getByRole('cell')
    .first();

/** A file that cannot be had costs its own part of a page; the rest stands, and a button asks again. */
describe('when a part cannot be had', () => {
  const site = useSite({ saveData: true, coarse: true });

  it.each<[what: string, route: Route, sentence: RegExp]>([
    ['is missing', missing, /data file of the atlas is missing/],
    ['arrives damaged', cutInHalf, /arrived damaged/],
    ['was changed on the way', tampered, /arrived damaged/],
    ['is out of reach', hangingUp, /could not fetch .* Check the connection/],
  ])(
    'the file of a postcode’s area that %s: says so, answers when asked again',
    async (_, route, sentence) => {
      site.server.route(/postcodes\/LS\./, route);
      const { page } = await site.openSite('?place=postcode:LS14AP', HTTP);
      await answer(page).filter({ hasText: sentence }).waitFor();
      expect((await announced(page)).some(({ text }) => sentence.test(text))).toBe(true);
      site.server.reset();
      await answer(page).getByRole('button', AGAIN).click();
      await answer(page).filter({ hasText: 'LS1 4AP is in Leeds' }).waitFor();
      await page.locator('hub-place').getByRole('heading', { name: 'LS1 4AP' }).waitFor();
      expect(await page.title()).toContain('Hub Atlas');
    },
  );

  it('the areas: the overlaps say so and come when asked again', async () => {
    site.server.route(/\/areas\./, failing);
    const { page } = await site.openSite('?page=overlap', HTTP);
    const said = page.locator('main').getByRole('alert');
    await said.filter({ hasText: 'could not fetch its data (areas)' }).waitFor();
    expect(await page.getByRole('grid').count()).toBe(0);
    site.server.reset();
    await said.getByRole('button', AGAIN).click();
    await page.getByRole('grid').waitFor();
    expect(await page.getByRole('alert').count()).toBe(0);
  });

  it('what is told of hubs: the page of a hub stands without it', async () => {
    site.server.route(/\/dossiers\./, missing);
    const { page } = await site.openSite('?place=maths-hubs:boolean', HTTP);
    const said = page.locator('hub-place').getByRole('alert');
    await said.filter({ hasText: 'More about this hub could not be fetched.' }).waitFor();
    await until('the figures', async () =>
      ((await figure(page, 'Pupils').textContent()) ?? '').includes('234,642'),
    );
    await page.locator('hub-place').getByRole('heading', { name: 'Whom it covers' }).waitFor();
    site.server.reset();
    await said.getByRole('button', AGAIN).click();
    await page.locator('hub-place').getByRole('heading', { name: 'About this hub' }).waitFor();
    expect(await said.count()).toBe(0);
  });

  it('the schools: figures made from them are not known, never zero, and come when asked again', async () => {
    site.server.route(/\/schools\./, cutInHalf);
    const { page } = await site.openSite('?place=E08000035', HTTP);
    const said = page.locator('hub-place').getByRole('alert');
    await said.filter({ hasText: 'shown as not known' }).waitFor();
    expect(await figure(page, 'Academy trusts present').textContent()).toMatch(/^\s*not known: its file/);
    expect(await figure(page, 'Pupils in primary schools').textContent()).toMatch(/72,257/);
    site.server.reset();
    await said.getByRole('button', AGAIN).click();
    await until('the trusts', async () =>
      /^\s*\d+/.test((await figure(page, 'Academy trusts present').textContent()) ?? ''),
    );
    expect(await said.count()).toBe(0);
  });

  it('the schools: the landscape says which figures it lacks, and the others stand', async () => {
    site.server.route(/\/schools\./, missing);
    const { page } = await site.openSite('?page=landscape', HTTP);
    const overview = page.locator('hub-landscape');
    await overview.getByRole('alert').filter({ hasText: 'trusts are shown as not known' }).waitFor();
    const leeds = overview.getByRole('row').filter({ has: page.getByRole('rowheader', { name: 'Leeds' }) });
    expect((await leeds.getByRole('cell').allTextContents()).map((text) => text.trim())).toEqual([
      'Yorkshire and The Humber',
      '280',
      '1',
      '1',
      '1',
      '100\u00a0%',
      'not known',
      '0\u00a0%',
      'yes',
    ]);
    site.server.reset();
    await overview.getByRole('button', AGAIN).click();
    await until('trusts', async () => ((await leeds.textContent()) ?? '').includes('9.3'));
  });

  it('the boundaries: the map stays the picture, says so, and list and answers work', async () => {
    site.server.route(/\/overview\./, cutInHalf);
    const { page } = await site.openSite('?layers=teaching-school-hubs', { ...HTTP, saveData: false });
    const said = page.locator('hub-map .failure');
    await said.waitFor();
    expect((await said.textContent()) ?? '').toMatch(/boundaries.*could not be fetched/);
    await page.locator('hub-list').getByRole('link').first().click();
    await page.locator('hub-place h2').waitFor();
    await answer(page).filter({ hasText: 'covers' }).waitFor();
    await page.locator('hub-panel').getByRole('link', { name: 'Back to the list' }).click();
    site.server.reset();
    await said.getByRole('button', AGAIN).click();
    await until('the message is gone', async () => (await said.count()) === 0, { timeout: 30_000 });
  });

  it('the code of a page: a sentence and a button, the other pages open, and it opens when asked again', async () => {
    site.server.route(/assets\/hub-overlap/, missing);
    const { page } = await site.openSite('', HTTP);
    const pages = page.getByRole('navigation', { name: 'Pages' });
    await pages.getByRole('link', { name: 'Overlaps' }).click();
    const said = page.locator('#page').getByRole('alert');
    await said.filter({ hasText: 'This part of the atlas could not be fetched.' }).waitFor();
    await pages.getByRole('link', { name: 'The study' }).click();
    await page.locator('hub-study').waitFor();
    expect(await said.count()).toBe(0);
    await pages.getByRole('link', { name: 'Overlaps' }).click();
    await said.waitFor();
    site.server.reset();
    await said.getByRole('button', AGAIN).click();
    await page.getByRole('grid').waitFor();
    expect((await focused(page)).what).toBe('h1 “How the systems overlap”');
  });

  it('the code of a place’s page: the answer stands, and the page comes when asked again', async () => {
    site.server.route(/assets\/hub-place/, failing);
    const { page } = await site.openSite('?place=maths-hubs:boolean', HTTP);
    const said = page.locator('hub-panel').getByRole('alert');
    await said.waitFor();
    await answer(page).filter({ hasText: 'Boolean Maths Hub covers' }).waitFor();
    site.server.reset();
    await said.getByRole('button', AGAIN).click();
    await page.locator('hub-place').getByRole('heading', { name: 'Boolean Maths Hub' }).waitFor();
  });

  it.each([
    ['the map', '', 'hub-atlas'],
    ['the overlaps', '?page=overlap', '#page-data'],
  ])('data newer than the code: %s works and says so', async (_, path, where) => {
    site.server.route(/manifest\.json$/, (file) => {
      const manifest = JSON.parse(String(file?.bytes)) as { format: number };
      return { body: JSON.stringify({ ...manifest, format: manifest.format + 1 }) };
    });
    const { page } = await site.openSite(path);
    await page.locator(where).getByText('The data is newer than this copy of the atlas.').waitFor();
    await page.locator('hub-list li, hub-overlap td').first().waitFor({ state: 'attached' });
    await until('it is spoken', async () =>
      (await announced(page)).some(({ text }) => text.startsWith('The data is newer')),
    );
  });
});
