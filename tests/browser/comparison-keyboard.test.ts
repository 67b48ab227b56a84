import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { ComparisonPage } from './comparison-page';
import { useSite } from './harness';
import { announced } from './harness-announced';
import { until } from './harness-until';

/** What has the focus, looked for through the shadow roots: its name and role as far as tests need them. */
function focused(page: Page): Promise<string> {
  return page.evaluate(() => {
    let at = document.activeElement;
    while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
    const label = at?.getAttribute('aria-label') ?? (at as HTMLInputElement | null)?.labels?.[0]?.textContent;
    return (label ?? at?.textContent ?? '').replace(/\s+/g, ' ').trim();
  });
}

/** Presses Tab until what has the focus is called so. */
async function tabTo(page: Page, name: string | RegExp, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
  const seen: string[] = [];
  for (let presses = 0; presses < 120; presses += 1) {
    const now = await focused(page);
    if (typeof name === 'string' ? now.startsWith(name) : name.test(now)) return;
    seen.push(now.slice(0, 30));
    await page.keyboard.press(key);
  }
  throw new Error(`${String(name)} never had the focus; these had: ${seen.join(' | ')}`);
}

describe('comparing by keyboard alone', () => {
  const site = useSite({ saveData: true, coarse: true });

  it('chooses three, makes one, names, orders, takes a file away and opens the link again', async () => {
    const { page } = await site.openSite('?page=compare');
    const comparison = new ComparisonPage(page);
    const box = 'Find a place, a school or a hub';
    await page.getByRole('combobox', { name: box }).waitFor();

    for (const [name, length] of [
      ['Leeds', 1],
      ['Norwich', 2],
    ] as const) {
      await tabTo(page, box);
      await page.keyboard.press('Control+A');
      await page.keyboard.type(name);
      await until('there is a suggestion', () => page.locator('hub-chooser [role="option"]').count());
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('Enter');
      await until(`${name} is in`, async () => (await comparison.names()).length === length);
    }

    // Made without drawing: so many kilometres around a postcode.
    await tabTo(page, box);
    await page.keyboard.press('Control+A');
    await page.keyboard.type('YO1 7HH');
    await page.keyboard.press('Enter');
    await page.getByLabel(/How far around YO1/).waitFor();
    await tabTo(page, /^How far around/);
    await page.keyboard.press('Control+A');
    await page.keyboard.type('6');
    await page.keyboard.press('Enter');
    await comparison.named('Leeds', 'Norwich', '6 km around YO1 7HH');

    // Drawn at the crosshair of the drawing page.
    await tabTo(page, 'Draw or upload an outline');
    await page.keyboard.press('Enter');
    await tabTo(page, 'To the drawing page');
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: 'Polygon', exact: true }).waitFor();
    await tabTo(page, 'Polygon');
    await page.keyboard.press('Enter');
    await page.locator('hub-draw-map .scale').first().waitFor();
    await tabTo(page, 'Map to draw your locality on');
    for (const key of ['ArrowLeft', 'ArrowUp', 'ArrowRight']) {
      await page.keyboard.press('Enter');
      await page.keyboard.press(key);
      await page.keyboard.press(key);
    }
    await page.keyboard.press('Shift+Enter');
    await until(
      'the shape is in the link',
      () => new URL(page.url()).searchParams.get('compare')?.includes('!s!'),
      {
        timeout: 30_000,
      },
    );
    await tabTo(page, 'Compare it with others');
    await page.keyboard.press('Enter');
    await until('four are compared', async () => (await comparison.names()).length === 4);

    await tabTo(page, 'Name of place 2');
    await page.keyboard.press('Control+A');
    await page.keyboard.type('The city of Norwich');
    await page.keyboard.press('Enter');
    await tabTo(page, 'Move The city of Norwich up');
    await page.keyboard.press('Enter');
    await until('it is told', async () =>
      (await announced(page)).some(({ text }) => text.startsWith('The city of Norwich is now 1 of 4')),
    );
    // Being first it can go no higher: the focus stays with it, on its other button.
    expect(await focused(page)).toBe('Move The city of Norwich down');
    await comparison.complete();

    await tabTo(page, 'Table as CSV');
    const [file] = await Promise.all([page.waitForEvent('download'), page.keyboard.press('Enter')]);
    expect(file.suggestedFilename()).toBe('comparison.csv');

    const reopened = await site.openUrl(page.url());
    const again = new ComparisonPage(reopened.page);
    await until('all four are there again', async () => (await again.names()).length === 4);
    expect((await again.names()).slice(0, 3)).toEqual([
      'The city of Norwich',
      'Leeds',
      '6 km around YO1 7HH',
    ]);
  }, 180_000);

  it('reads a figure’s method and the table of a chart without a pointer', async () => {
    const { page } = await site.openSite('?page=compare&compare=!a!E08000035');
    const comparison = new ComparisonPage(page);
    await comparison.complete();
    await tabTo(page, 'How computed: Trusts per 100');
    await page.keyboard.press('Enter');
    await page.getByText('divided by its state-funded schools, times 100').waitFor();
    await tabTo(page, 'Show as a table');
    await page.keyboard.press('Enter');
    await page.locator('hub-chart').first().getByRole('cell', { name: 'not known' }).first().waitFor();
  });
});
