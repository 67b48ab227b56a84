import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { useEnginePage } from './engine-page';
import { pictureOf } from './harness-picture';

/*
 *   body ─ host ─┈ shadow root ─ host ─┈ shadow root ─ .map     two roots deep: no sheet of the page reaches in
 *   body ─ div scale(0.5) ─ .map                                a parent that is drawn smaller than it is
 */
describe('the engine wherever it is put', () => {
  const { open } = useEnginePage({ coarse: true });

  it('works two shadow roots deep, its canvas laid out by rules of its own', async () => {
    const { page } = await open();
    await page.evaluate(async () => {
      const nest = (parent: ParentNode) => {
        const host = document.createElement('div');
        parent.append(host);
        return host.attachShadow({ mode: 'open' });
      };
      const inner = nest(nest(document.body));
      const drawing = await drawn.engine({}, drawn.box('width: 420px; height: 500px', inner));
      Object.assign(globalThis, { heard: [] });
      drawing.on('pick', ({ hit }) => heard.push(hit?.place ?? 'nothing'));
    });
    const canvas = await page.locator('canvas').boundingBox();
    expect(canvas).toEqual({ x: 0, y: 0, width: 420, height: 500 });
    expect(await pickAtLeeds(page, 1)).toEqual(['maths-hubs:west-yorkshire']);
    expect((await pictureOf(page.locator('.map'))).coloursOver(0.01)).toBeGreaterThan(5);
    expect(await page.evaluate(() => document.adoptedStyleSheets.length)).toBe(0);
  });

  for (const scale of [0.5, 1.5]) {
    it(`is picked where it is pressed in a parent scaled by ${scale}`, async () => {
      const { page } = await open();
      await page.evaluate(async (by) => {
        const parent = drawn.box(`transform: scale(${by}); transform-origin: 0 0; width: 420px`);
        const drawing = await drawn.engine({}, drawn.box('width: 420px; height: 500px', parent));
        Object.assign(globalThis, { heard: [] });
        drawing.on('pick', ({ hit }) => heard.push(hit?.place ?? 'nothing'));
      }, scale);
      expect(await pickAtLeeds(page, scale)).toEqual(['maths-hubs:west-yorkshire']);
    });
  }

  it('scrolls the page under one finger or a bare wheel when it is polite', async () => {
    const { page } = await open();
    const zoom = () => page.evaluate(() => drawn.drawings[0]!.camera.zoom);
    await page.evaluate(async () => {
      document.body.style.height = '3000px';
      (await drawn.engine()).cooperative = true;
    });
    const before = await zoom();
    await page.mouse.move(200, 200);
    await page.mouse.wheel(0, 300);
    await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(100);
    expect(await zoom()).toBe(before);
    await page.evaluate(() => scrollTo(0, 0));
    await page.keyboard.down('Control');
    await page.mouse.wheel(0, -300);
    await page.keyboard.up('Control');
    await expect.poll(zoom).toBeGreaterThan(before);
  });

  it('takes no focus and says nothing to a screen reader: its element does', async () => {
    const { page } = await open();
    await page.evaluate(async () => void (await drawn.engine()));
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('BODY');
    expect(await page.locator('.map').ariaSnapshot()).toBe('');
  });

  it('follows its container when that changes size', async () => {
    const { page } = await open();
    await page.evaluate(async () => {
      await drawn.engine();
      document.querySelector<HTMLElement>('.map')!.style.width = '700px';
    });
    await expect.poll(async () => (await page.locator('canvas').boundingBox())?.width).toBe(700);
    expect(await pickAt(page, [350, 250])).toMatch(/^maths-hubs:/);
  });
});

async function pickAtLeeds(page: Page, scale: number): Promise<readonly string[]> {
  const [x, y] = await page.evaluate(() => drawn.drawings[0]!.project([-1.55, 53.8]));
  await page.mouse.click(x * scale, y * scale);
  return page.evaluate(() => heard);
}

function pickAt(page: Page, at: readonly [number, number]): Promise<string | undefined> {
  return page.evaluate((point) => drawn.drawings[0]!.featureAt(point)?.place, at);
}
