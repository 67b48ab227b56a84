import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { useEnginePage } from '../engine-page';
import type { SceneWish } from '../engine-page/page';
import { type Picture, pictureOf } from '../harness-picture';

/**
 * A pixel differs when a channel is off by more than a quarter of its range: hairlines are smoothed differently by
 * an SVG rasteriser and a shader, and nobody sees that; a hatch out of step, another hue or a moved border is seen.
 */
const TOLERANCE = 64;

/*
 *      picture        engine        compared
 *     .------.       .------.       .------.
 *     | /\   |   =   | /\   |       | ##   |     only where a footprint is
 *     | \/\  |       | \/\  |       | ###  |
 *     '------'       '------'       '------'
 */
describe('the picture and the engine draw the same scene alike', () => {
  const { open } = useEnginePage();

  const cases: readonly (readonly [name: string, width: number, height: number, wish: SceneWish])[] = [
    ['on a phone', 320, 420, {}],
    ['in a column', 600, 700, {}],
    ['on a desk, dark', 1000, 760, { theme: 'dark' }],
    ['firm, shared and dense', 600, 700, { layers: ['teaching-school-hubs', 'priority-areas'] }],
    ['close up', 600, 600, { camera: { lon: -1.5, lat: 53.6, zoom: 7.6 } }],
    ['with detailed boundaries', 600, 600, { camera: { lon: -1.5, lat: 53.6, zoom: 9.2 } }],
    ['lines over classes', 600, 700, { layers: ['kinds', 'authorities', 'regions'] }],
  ];
  for (const [name, width, height, wish] of cases) {
    it(`${name}: fewer than 3 % of the pixels inside footprints differ`, async () => {
      const { page } = await open({
        width: 2 * width,
        height,
        colorScheme: wish.theme === 'dark' ? 'dark' : 'light',
      });
      const { engine, picture, inside } = await drawBoth(page, width, height, { ...wish, labels: false });
      expect(engine.difference(picture, TOLERANCE, inside)).toBeLessThan(0.03);
    });
  }

  it('sets the same names in the same places, in letters that differ only in smoothness', async () => {
    const { page } = await open({ width: 2000, height: 900 });
    const { engine, picture, inside } = await drawBoth(page, 1000, 900, {});
    expect(engine.difference(picture, TOLERANCE, inside)).toBeLessThan(0.05);
  });
});

interface Both {
  readonly engine: Picture;
  readonly picture: Picture;
  /** Whether a pixel lies in a footprint of the scene. */
  readonly inside: (x: number, y: number) => boolean;
}

/** Draws the scene twice, side by side, each `width` wide, and looks at both. */
async function drawBoth(page: Page, width: number, height: number, wish: SceneWish): Promise<Both> {
  await page.evaluate(
    async ([w, h, what]) => {
      const css = (left: number) =>
        `position: absolute; top: 0; left: ${left}px; width: ${w}px; height: ${h}px`;
      const engine = await drawn.engine(what, drawn.box(css(0)));
      const picture = await drawn.picture(what, drawn.box(css(w)));
      // A second settled look makes each take the boundaries that came after it was first seen.
      for (const drawing of [engine, picture]) drawing.moveTo(drawing.camera, { animate: false });
    },
    [width, height, wish] as const,
  );
  const maps = page.locator('.map');
  await settled(() => pictureOf(maps.nth(0)));
  await settled(() => pictureOf(maps.nth(1)));
  const rows = await page.evaluate(
    ([w, h]) =>
      Array.from({ length: h }, (_, y) =>
        Array.from({ length: w }, (__, x) =>
          drawn.drawings[0]!.featureAt([x + 0.5, y + 0.5]) ? '#' : '.',
        ).join(''),
      ),
    [width, height] as const,
  );
  return {
    engine: await pictureOf(maps.nth(0)),
    picture: await pictureOf(maps.nth(1)),
    inside: (x, y) => rows[y]?.[x] === '#',
  };
}

/** Waits until two looks, a while apart, are the same. */
async function settled(look: () => Promise<Picture>): Promise<void> {
  let last = await look();
  await expect
    .poll(
      async () => {
        const now = await look();
        const moved = now.difference(last, 0);
        last = now;
        return moved;
      },
      { interval: 400, timeout: 15_000 },
    )
    .toBe(0);
}
