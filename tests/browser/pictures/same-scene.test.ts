import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { useEnginePage } from '../engine-page';
import type { SceneWish } from '../engine-page/page';
import { type Picture, pictureOf } from '../harness-picture';
import { reference } from './references';

/**
 * A pixel differs when a channel is off by more than a quarter of its range: hairlines are smoothed differently by
 * an SVG rasteriser and a shader, and nobody sees that; a hatch out of step, another hue or a moved border is seen.
 */
const TOLERANCE = 64;

interface Case {
  readonly name: string;
  readonly width: number;
  readonly height: number;
  readonly wish: SceneWish;
  /** File of `references` that the engine's drawing, names included, is held to. */
  readonly reference?: string;
}

const CASES: readonly Case[] = [
  { name: 'on a phone', width: 320, height: 420, wish: {}, reference: 'phone' },
  { name: 'on a phone, dark', width: 320, height: 420, wish: { theme: 'dark' }, reference: 'phone-dark' },
  { name: 'in a column', width: 600, height: 700, wish: {}, reference: 'column' },
  { name: 'in a column, dark', width: 600, height: 700, wish: { theme: 'dark' }, reference: 'column-dark' },
  { name: 'on a desk', width: 960, height: 700, wish: {}, reference: 'desk' },
  {
    name: 'firm, shared and dense',
    width: 600,
    height: 700,
    wish: { layers: ['teaching-school-hubs', 'priority-areas'] },
  },
  { name: 'close up', width: 600, height: 600, wish: { camera: { lon: -1.5, lat: 53.6, zoom: 7.6 } } },
  {
    name: 'with detailed boundaries',
    width: 600,
    height: 600,
    wish: { camera: { lon: -1.5, lat: 53.6, zoom: 9.2 } },
  },
];

/*
 *      picture        engine        compared
 *     .------.       .------.       .------.
 *     | /\   |   =   | /\   |       | ##   |     only where a footprint is
 *     | \/\  |       | \/\  |       | ###  |
 *     '------'       '------'       '------'
 */
describe('the picture and the engine draw the same scene alike', () => {
  const { open } = useEnginePage();

  for (const { name, width, height, wish, reference: file } of CASES) {
    it(`${name}: fewer than 3 % of the pixels inside footprints differ`, async () => {
      const colorScheme = wish.theme === 'dark' ? 'dark' : 'light';
      const { page } = await open({ width: 2 * width, height, colorScheme });
      await drawBoth(page, width, height, wish);
      const named = await settled(page);
      if (file !== undefined)
        expect(named.engine.difference(reference(file, named.engine), TOLERANCE)).toBeLessThan(0.02);
      const inside = await footprints(page, width, height);
      // Letters are smoothed differently too, and lie over much of a small map.
      expect(named.engine.difference(named.picture, TOLERANCE, inside)).toBeLessThan(0.08);
      await takeNamesOff(page, wish);
      const bare = await settled(page);
      expect(bare.engine.difference(bare.picture, TOLERANCE, inside)).toBeLessThan(0.03);
    });
  }

  it('in print: the picture, ink on white, whatever the screen was', async () => {
    const { page } = await open({ width: 600, height: 700, colorScheme: 'dark' });
    await page.evaluate(async () => void (await drawn.picture({}, drawn.box('width: 600px; height: 700px'))));
    await page.emulateMedia({ media: 'print' });
    const printed = await pictureOf(page.locator('.map'));
    expect(printed.difference(reference('print', printed), TOLERANCE)).toBeLessThan(0.02);
  });
});

interface Both {
  readonly engine: Picture;
  readonly picture: Picture;
}

/** Draws the scene twice, side by side, each `width` wide. */
async function drawBoth(page: Page, width: number, height: number, wish: SceneWish): Promise<void> {
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
}

async function takeNamesOff(page: Page, wish: SceneWish): Promise<void> {
  await page.evaluate(async (what) => {
    const scene = await drawn.scene(what);
    for (const drawing of drawn.drawings) drawing.show({ ...scene, labels: [] });
  }, wish);
}

/** Whether a pixel lies in a footprint of the scene; asked once for each block of four. */
async function footprints(
  page: Page,
  width: number,
  height: number,
): Promise<(x: number, y: number) => boolean> {
  const rows = await page.evaluate(
    ([w, h]) => {
      const [drawing] = drawn.drawings;
      const sign = (x: number, y: number) => (drawing!.featureAt([2 * x + 1, 2 * y + 1]) ? '#' : '.');
      return Array.from({ length: Math.ceil(h / 2) }, (_, y) =>
        Array.from({ length: Math.ceil(w / 2) }, (__, x) => sign(x, y)).join(''),
      );
    },
    [width, height] as const,
  );
  return (x, y) => rows[y >> 1]?.[x >> 1] === '#';
}

/** Both drawings, once two looks at them, a while apart, are the same. */
async function settled(page: Page): Promise<Both> {
  const maps = page.locator('.map');
  const look = async (): Promise<Both> => ({
    engine: await pictureOf(maps.nth(0)),
    picture: await pictureOf(maps.nth(1)),
  });
  let last = await look();
  await expect
    .poll(
      async () => {
        const before = last;
        last = await look();
        return last.engine.difference(before.engine, 0) + last.picture.difference(before.picture, 0);
      },
      { interval: 400, timeout: 20_000 },
    )
    .toBe(0);
  return last;
}
