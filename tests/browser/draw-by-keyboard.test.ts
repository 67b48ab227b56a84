import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { geodesicArea } from '../../src/core/geography/geodesic-area';
import { DrawPage } from './draw-page';
import { useSite } from './harness';
import { axeFindings } from './harness-axe';
import { until } from './harness-until';

const OVER_LEEDS = '?page=draw&view=9/53.8/-1.55';

/** What has the focus, looked for through the shadow roots, by its name. */
function focused(page: Page): Promise<string> {
  return page.evaluate(() => {
    let at = document.activeElement;
    while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
    return (at?.getAttribute('aria-label') ?? at?.textContent ?? '').replace(/\s+/g, ' ').trim();
  });
}

async function tabTo(page: Page, name: string): Promise<void> {
  for (let presses = 0; presses < 60; presses += 1) {
    if ((await focused(page)) === name) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`${name} never had the focus`);
}

async function press(page: Page, ...keys: readonly string[]): Promise<void> {
  for (const key of keys) await page.keyboard.press(key);
}

describe.each([
  ['with the live map', true],
  ['without WebGL', false],
])('drawing by keyboard alone %s', (_, webgl) => {
  const site = useSite({ webgl, coarse: true });
  const begin = async () => {
    // Without WebGL the browser says so itself.
    const visit = await site.openSite(OVER_LEEDS, { width: 1280, reducedMotion: true, allow: /WebGL/ });
    const draw = new DrawPage(visit.page);
    await visit.page.locator('hub-draw-map .viewport').waitFor();
    await until('the map is there', () => visit.page.locator('hub-draw-map .scale').count());
    if (webgl) await draw.ready();
    // Before the boundaries are there a corner is in no place that could be said.
    else
      await visit.page
        .locator('hub-draw-map .picture-stage [data-place]')
        .first()
        .waitFor({ state: 'attached' });
    return { page: visit.page, draw };
  };

  it('sets corners under the crosshair, takes one back, finishes, and hears it all', async () => {
    const { page, draw } = await begin();
    await tabTo(page, 'Map to draw your locality on');
    await press(page, 'Enter');
    await draw.announced(/^Corner 1 at 53\.800, −1\.550, in Leeds\.$/);
    await press(page, 'ArrowRight', 'ArrowRight', 'ArrowRight', 'Enter');
    await draw.announced(/^Corner 2 at 53\.800, −1\.179, in North Yorkshire\.$/);
    await press(page, 'ArrowDown', 'ArrowDown', 'ArrowDown', 'Enter');
    await draw.announced(/^Corner 3 at .*; encloses \d+ km²\.$/);
    await press(page, 'Backspace');
    await draw.announced(/^Removed; 2 corners are left\.$/);
    await press(page, 'ArrowUp', 'Enter');
    await draw.announced(/^Corner 3 at 53\.654, −1\.179.*; encloses \d+ km²\.$/);
    await press(page, 'ArrowLeft', 'ArrowLeft', 'ArrowLeft', 'Enter', 'Shift+Enter');
    await draw.announced(/^The shape is finished\.$/);

    const made = await draw.made();
    if (made.kind !== 'shape') throw new Error('expected an outline');
    // 270 by 180 pixels at zoom 9: 0.3708° by 0.1461°, as the announcements said.
    expect(geodesicArea(made.geometry)).toBeCloseTo(398, 0);
    await draw.says(/^It holds [\d,]+ state-funded schools/);
  });

  it('makes a circle of a centre and how far it reaches, and undoes it', async () => {
    const { page, draw } = await begin();
    await tabTo(page, 'Circle');
    await press(page, 'Enter');
    await tabTo(page, 'Map to draw your locality on');
    await press(page, 'Enter', 'ArrowRight');
    await draw.announced(/^The circle would reach 8\.\d km\.$/);
    await press(page, 'Enter');
    expect(await draw.made()).toMatchObject({ kind: 'circle', lon: -1.55, lat: 53.8 });
    await draw.says(/It holds/);
    await press(page, 'Control+z');
    await until('it is gone', () => draw.localities().length === 0);
  });

  it('takes a corner up, carries it, puts it down, and removes one', async () => {
    const { page, draw } = await begin();
    await tabTo(page, 'Map to draw your locality on');
    await press(
      page,
      'Enter',
      'ArrowRight',
      'Enter',
      'ArrowDown',
      'Enter',
      'ArrowLeft',
      'Enter',
      'Shift+Enter',
    );
    const before = await draw.made();
    await draw.take('Edit corners');
    await draw.map.focus();
    await press(page, 'Enter');
    await draw.announced(/^The corner is taken up/);
    await press(page, 'ArrowDown', 'Enter');
    await draw.announced(/^The corner is put down/);
    await until(
      'the shape is another',
      () => JSON.stringify(draw.localities()[0]) !== JSON.stringify(before),
    );
    await press(page, 'Delete');
    await draw.announced(/^The corner is removed/);
    await until('three corners are left', () => {
      const [now] = draw.localities();
      return now?.kind === 'shape' && now.geometry.coordinates[0]?.length === 4;
    });
  });

  it('picks the area under the crosshair', async () => {
    const { page, draw } = await begin();
    await tabTo(page, 'Pick areas');
    await press(page, 'Enter');
    await tabTo(page, 'Map to draw your locality on');
    await press(page, 'Enter');
    expect(await draw.made()).toEqual({ kind: 'areas', name: '', places: ['E08000035'] });
  });

  it('does the same with buttons, and axe finds nothing', async () => {
    const { page, draw } = await begin();
    await draw.press('Add corner here');
    await page.getByRole('button', { name: 'Move map east' }).click();
    await draw.press('Add corner here');
    await page.getByRole('button', { name: 'Move map south' }).click();
    await draw.press('Add corner here');
    expect(await axeFindings(page)).toEqual([]);
    await draw.press('Finish shape');
    await draw.says(/It holds/);
    expect(await axeFindings(page)).toEqual([]);
  });
});
