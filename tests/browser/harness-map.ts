import type { Page } from 'playwright-core';
import { type Colour, type Picture, pictureOf } from './harness-picture';
import { until } from './harness-until';

/** Longitude and latitude, degrees. */
export type Place = readonly [lon: number, lat: number];

/** Where the tests look from; both drawings keep to it, so that every place has a pixel that the test can work out. */
const CAMERA = { zoom: 6, lat: 52.5, lon: -1.5 };
export const LOOKING_FROM = `view=${CAMERA.zoom}/${CAMERA.lat}/${CAMERA.lon}`;

/** What of the map is on the screen: the picture that came with the page, or the engine with everything drawn. */
export function engineState(page: Page): Promise<string | null> {
  return page.locator('hub-map .viewport').getAttribute('data-engine');
}

/** Waits until the engine draws in place of the picture, and the screen is still. */
export async function engineDrawn(page: Page): Promise<void> {
  await until('the engine draws', async () => (await engineState(page)) === 'on', { timeout: 30_000 });
  await stillMap(page);
}

/** A picture of the map once two in a row are the same: fades and fonts are over. */
export async function stillMap(page: Page): Promise<Picture> {
  let last = await pictureOf(page.locator('hub-map .viewport'));
  return until('the map is still', async () => {
    const now = await pictureOf(page.locator('hub-map .viewport'));
    const still = now.width === last.width && now.height === last.height && now.difference(last, 0) === 0;
    last = now;
    return still ? now : undefined;
  });
}

/**
 * The colour of a place in a picture of the map taken from `LOOKING_FROM`: Web Mercator, 512 pixels at zoom 0.
 * Labels move as the map learns to place them, so a square of 25 pixels is looked at.
 */
export function colourAt(picture: Picture, [lon, lat]: Place): Colour {
  const scale = 512 * 2 ** CAMERA.zoom;
  const x = (degrees: number) => (degrees / 360) * scale;
  const y = (degrees: number) => {
    const radians = (degrees * Math.PI) / 180;
    return -(Math.log(Math.tan(Math.PI / 4 + radians / 2)) / (2 * Math.PI)) * scale;
  };
  return picture.around(
    picture.width / 2 + x(lon) - x(CAMERA.lon),
    picture.height / 2 + y(lat) - y(CAMERA.lat),
    12,
  );
}
