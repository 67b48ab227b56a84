import { describe, expect, it } from 'vitest';
import { PALETTES } from '../../src/map/palette';
import { useSite } from './harness';
import { colourAt, engineDrawn, engineState, LOOKING_FROM, type Place, stillMap } from './harness-map';
import { type Colour, distance, type Picture } from './harness-picture';

/** Well inside three hubs, away from borders, and one at sea. */
const KENT: Place = [0.75, 51.2];
const SUSSEX: Place = [-0.6, 50.95];
const SHROPSHIRE: Place = [-2.75, 52.65];
const NORTH_SEA: Place = [2.2, 54];

describe('the built site', () => {
  const site = useSite({ under: '/some/folder/' });

  it('opens in any folder, says what it is, and asks no other host for anything', async () => {
    const visit = await site.openSite();
    expect(await visit.page.title()).toContain('Hub Atlas');
    expect(await visit.page.locator('h1').count()).toBe(1);
    expect(visit.requests).toContain(site.server.url());
    expect(visit.foreign).toEqual([]);
    expect(visit.errors).toEqual([]);
  });

  it('shows three hubs in the picture before the engine, in hues that tell them apart', async () => {
    const { page } = await site.openSite(`?layers=maths-hubs&${LOOKING_FROM}`, {
      // A reader who saves data is not sent the engine unasked.
      saveData: true,
    });
    await page.locator('hub-list').getByRole('link', { name: 'Boolean Maths Hub' }).waitFor();
    expectHubs(await stillMap(page));
    expect(await engineState(page)).toBe('off');
    expect(site.server.served.filter(({ url }) => url.includes('maplibre'))).toEqual([]);
  });

  it('loads the engine and shows the same three hubs in the same hues', async () => {
    const { page } = await site.openSite(`?layers=maths-hubs&${LOOKING_FROM}`);
    await engineDrawn(page);
    expectHubs(await stillMap(page));
    expect(await page.locator('hub-map canvas').count()).toBe(1);
  });

  it('shows the 40 hubs where script does not run, and says what needs it', async () => {
    const { page } = await site.openSite('', { javaScript: false });
    const england = page.locator('svg').filter({ hasText: 'Map of Maths Hub areas' });
    expect(await england.first().locator('[data-place^="maths-hubs:"]').count()).toBe(40);
    expect(await england.first().isVisible()).toBe(true);
    expect(await page.locator('noscript').textContent()).toContain('picture');
  });

  it('leaves out what it does not understand of an address, says so, and opens with the rest', async () => {
    const { page } = await site.openSite('?layers=maths-hubs,nonsense&place=%3Cb%3Ebold%3C/b%3E');
    const said = page.locator('#address-problem');
    await said.waitFor();
    expect(await said.textContent()).toContain('“<b>bold</b>”');
    expect(await said.textContent()).toContain('“nonsense”');
    expect(await said.locator('b').count()).toBe(0);
    await page.locator('hub-list').getByRole('link', { name: 'Boolean Maths Hub' }).waitFor();
  });

  it('keeps the view in the address, and Back goes back to it', async () => {
    const { page } = await site.openSite();
    const list = page.locator('hub-list');
    await list.getByRole('link', { name: 'Boolean Maths Hub' }).click();
    await page.locator('hub-place').getByRole('heading', { name: 'Boolean Maths Hub' }).waitFor();
    expect(new URL(page.url()).searchParams.get('place')).toBe('maths-hubs:boolean');
    await page.goBack();
    await list.getByRole('link', { name: 'Boolean Maths Hub' }).waitFor();
    expect(new URL(page.url()).search).toBe('');
  });
});

function expectHubs(picture: Picture): void {
  const hues = PALETTES.light.softHues.map(colourOf);
  const hueOf = (place: Place) => hues.findIndex((hue) => distance(colourAt(picture, place), hue) <= 2);
  const seen = [KENT, SUSSEX, SHROPSHIRE].map(hueOf);
  expect(seen).not.toContain(-1);
  expect(seen[0]).not.toBe(seen[1]);
  expect(distance(colourAt(picture, NORTH_SEA), colourOf(PALETTES.light.sea))).toBeLessThanOrEqual(2);
}

function colourOf(hex: string): Colour {
  const number = Number.parseInt(hex.slice(1), 16);
  return [number >> 16, (number >> 8) & 255, number & 255];
}
