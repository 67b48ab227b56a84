import { describe, expect, it } from 'vitest';
import { ComparisonPage } from './comparison-page';
import { useSite } from './harness';
import { until } from './harness-until';

declare global {
  interface Window {
    touchedByTests?: string[];
  }
}

describe('adding a place to a comparison', () => {
  const site = useSite({ saveData: true });

  it('leaves the maps and the columns of the others as they are, to the node', async () => {
    const { page } = await site.openSite('?page=compare&compare=!a!E10000014~!a!E08000035');
    const comparison = new ComparisonPage(page);
    await comparison.complete();
    await page.evaluate(() => {
      const root = document.querySelector('hub-comparison')?.shadowRoot;
      const touched: string[] = [];
      window.touchedByTests = touched;
      // Whatever changes inside a map or a cell that is there now is noted.
      for (const node of root?.querySelectorAll('.map-place, table.figures td') ?? []) {
        new MutationObserver((changes) => {
          touched.push(...changes.map(({ target }) => target.textContent?.trim().slice(0, 40) ?? ''));
        }).observe(node, { childList: true, subtree: true, characterData: true, attributes: true });
      }
    });
    // Bradford is smaller than Hampshire, so that the scale of the maps stays.
    await page.locator('hub-chooser').getByLabel('Find a place, a school or a hub').fill('Bradford');
    await page.locator('hub-chooser [role="option"]').first().click();
    await until('there are three', async () => (await comparison.names()).length === 3);
    await comparison.complete();
    expect(await page.evaluate(() => window.touchedByTests)).toEqual([]);
    expect(await comparison.row('State-funded schools')).toHaveLength(4);
  });
});
