import type { Locator, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { useSite } from './harness';
import { focused } from './harness-focus';
import { until } from './harness-until';

/** All that makes one view: what Back and Forward must bring back. */
async function viewNow(page: Page) {
  return {
    query: new URL(page.url()).search,
    title: await page.title(),
    heading: await page.getByRole('heading', { level: 1 }).textContent(),
    panel: await page.evaluate(() => {
      const details = document.querySelector('hub-atlas')?.shadowRoot?.querySelector('hub-panel')?.shadowRoot;
      const part = details?.querySelector('hub-place, hub-list')?.shadowRoot;
      return part?.querySelector('h2')?.textContent?.trim();
    }),
    mapIsSeen: await page.locator('hub-map').isVisible(),
    pageElement: await page.evaluate(() => document.querySelector('#page > *')?.localName),
    current: await page.locator('.site-nav [aria-current="page"]').textContent(),
  };
}

describe('Back and Forward', () => {
  const site = useSite({ coarse: true });

  it('bring back each view with its panel and title, and leave the focus on something', async () => {
    const { page } = await site.openSite('', { reducedMotion: true });
    const pages = page.getByRole('navigation', { name: 'Pages' });
    const titled = (title: string) =>
      until(`the title is ${title}`, async () => (await page.title()) === `${title} · Hub Atlas`);
    await page.locator('hub-list li').first().waitFor();
    const views = [await viewNow(page)];
    // What a view shows comes after its title.
    const steps: readonly { title: string; shows: string; link: Locator }[] = [
      {
        title: 'Boolean Maths Hub',
        shows: 'hub-place h2:text-is("Boolean Maths Hub")',
        link: page.locator('hub-list').getByRole('link', { name: 'Boolean' }),
      },
      {
        title: 'Jurassic Maths Hub',
        shows: 'hub-place h2:text-is("Jurassic Maths Hub")',
        link: page.locator('hub-place').getByRole('link', { name: 'Jurassic Maths Hub' }),
      },
      {
        title: 'How the systems overlap',
        shows: '#page > hub-overlap',
        link: pages.getByRole('link', { name: 'Overlaps' }),
      },
      {
        title: 'The study behind it',
        shows: '#page > hub-study',
        link: pages.getByRole('link', { name: 'The study' }),
      },
      {
        title: 'Who serves this place?',
        shows: 'hub-list li',
        link: pages.getByRole('link', { name: 'Map', exact: true }),
      },
    ];
    for (const { title, shows, link } of steps) {
      await link.click();
      await titled(title);
      await page.locator(shows).first().waitFor();
      views.push(await viewNow(page));
    }
    expect(new Set(views.map(({ query, title }) => query + title)).size).toBe(views.length - 1);

    for (const [go, indices] of [
      [() => page.goBack(), [4, 3, 2, 1, 0]],
      [() => page.goForward(), [1, 2, 3, 4, 5]],
    ] as const) {
      for (const index of indices) {
        await go();
        await until(`view ${index} is back`, async () => {
          const [now, then] = [JSON.stringify(await viewNow(page)), JSON.stringify(views[index])];
          return now === then;
        });
        expect((await focused(page)).what, `the focus in view ${index}`).not.toBe('body');
      }
    }
  });

  it('bring back the list, and the focus to its heading, where a link of the list was pressed', async () => {
    const { page } = await site.openSite('', { reducedMotion: true });
    await page.locator('hub-list').getByRole('link', { name: 'Boolean Maths Hub' }).press('Enter');
    await until('the hub', async () => (await focused(page)).what === 'h2 “Boolean Maths Hub”');
    await page.goBack();
    await until('the list', async () => (await focused(page)).what === 'h2 “40 Maths Hubs”');
  });

  it('bring back the order of the matrix and its filter is not mistaken for a view', async () => {
    const { page } = await site.openSite('?page=overlap&rows=regions&columns=maths-hubs');
    const rows = page.getByRole('combobox', { name: 'Rows', exact: true });
    await rows.waitFor();
    expect(await rows.inputValue()).toBe('regions');
    await page
      .getByRole('navigation', { name: 'Pages' })
      .getByRole('link', { name: 'Method and data' })
      .click();
    await page.goBack();
    await rows.waitFor();
    expect(await rows.inputValue()).toBe('regions');
    expect(await page.getByRole('grid').locator('tbody th').count()).toBe(9);
  });
});
