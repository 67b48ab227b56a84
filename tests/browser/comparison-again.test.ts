import { describe, expect, it } from 'vitest';
import { ComparisonPage } from './comparison-page';
import { useSite } from './harness';
import { until } from './harness-until';
import { held } from './server-routes';

declare global {
  interface Window {
    touchedByTests?: string[];
  }
}

describe('what comes into a comparison later', () => {
  const site = useSite({ saveData: true });

  it('when a place is added, leaves the maps and the columns of the others as they are, to the node', async () => {
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

  it('leaves a name alone that is being typed while figures come', async () => {
    const schools = held();
    site.server.route(/atlas\/schools\./, schools.route);
    const { page } = await site.openSite('?page=compare&compare=!a!E10000014~!a!E08000035');
    const comparison = new ComparisonPage(page);
    await comparison.named('Hampshire', 'Leeds');
    await page.getByLabel('Name of place 2').fill('The city of L');
    schools.release();
    await comparison.complete();
    await page.keyboard.type('eeds');
    await page.keyboard.press('Enter');
    await comparison.named('Hampshire', 'The city of Leeds');
    // Emptied, it has the name that the atlas gives.
    await page.getByLabel('Name of place 2').fill(' ');
    await page.keyboard.press('Enter');
    await comparison.named('Hampshire', 'Leeds');
    expect(new URL(page.url()).searchParams.get('compare')).toBe('!a!E10000014~!a!E08000035');
  });
});
