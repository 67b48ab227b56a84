import { describe, expect, it } from 'vitest';
import type { LonLat } from '../../src/map/drawing';
import { PALETTES } from '../../src/map/palette';
import { useEnginePage } from './engine-page';
import { type Colour, distance, pictureOf } from './harness-picture';

/** Points well inside three hubs that no list of places hatches. */
const HUBS: Readonly<Record<string, LonLat>> = {
  'maths-hubs:kent-medway': [0.75, 51.2],
  'maths-hubs:sussex': [-0.45, 50.93],
  'maths-hubs:shaw': [-2.75, 52.65],
};

describe('the engine', () => {
  const { open } = useEnginePage();

  it('draws hubs in the colours of the palette, which are read back from the screen', async () => {
    const { page } = await open();
    const points = await page.evaluate(async (hubs) => {
      const drawing = await drawn.engine({ layers: ['maths-hubs'], labels: false });
      return hubs.map((point) => drawing.project(point));
    }, Object.values(HUBS));
    const picture = await pictureOf(page.locator('.map'));
    const hues = PALETTES.light.softHues.map(colourOf);
    const seen = points.map(([x, y]) => hues.findIndex((hue) => distance(picture.at(x, y), hue) <= 2));
    expect(seen).not.toContain(-1);
    expect(picture.at(5, 300)).toEqual(colourOf(PALETTES.light.sea));
  });
});

function colourOf(hex: string): Colour {
  const value = Number.parseInt(hex.slice(1), 16);
  return [value >> 16, (value >> 8) & 255, value & 255];
}
