import { describe, expect, it } from 'vitest';
import { PALETTES } from '../../src/map/palette';
import { useEnginePage } from './engine-page';
import { type Colour, distance, type Picture, pictureOf } from './harness-picture';

const SCHOOLS = ['maths-hubs', 'schools-primary', 'schools-secondary', 'schools-special'] as const;
const LEEDS = { lon: -1.55, lat: 53.8, zoom: 11.5 };

describe('schools on the engine', () => {
  const { open, site } = useEnginePage({ coarse: true });

  it('asks for no school while no layer of schools is on', async () => {
    const { page } = await open();
    await page.evaluate(async () => void (await drawn.engine()));
    expect(site.server.served.filter(({ url }) => url.includes('schools'))).toEqual([]);
  });

  it('shows each school by the colour of its phase when close, and finds it by its number', async () => {
    const { page } = await open();
    const found = await page.evaluate(
      async ({ layers, camera }) => {
        const drawing = await drawn.engine({ layers, camera, labels: false });
        const { lon, lat, urn, count } = await (await drawn.atlas).schools();
        const [width, height] = [420, 500];
        const hits: { wanted: string; got: string | undefined }[] = [];
        for (let row = 0; row < count && hits.length < 12; row++) {
          const [x, y] = drawing.project([lon[row]!, lat[row]!]);
          if (x < 20 || y < 20 || x > width - 20 || y > height - 20) continue;
          hits.push({ wanted: `school:${urn[row]}`, got: drawing.featureAt([x, y])?.place });
        }
        return hits;
      },
      { layers: SCHOOLS, camera: LEEDS },
    );
    // Where two stand side by side, or are of a phase that no layer shows, another may answer.
    expect(found.filter(({ wanted, got }) => wanted === got).length).toBeGreaterThan(6);
    const picture = await pictureOf(page.locator('.map'));
    for (const colour of Object.values(PALETTES.light.schools))
      expect(countOf(picture, colour)).toBeGreaterThan(10);
  });

  it('counts them in discs from far out, and a press on a disc goes closer and picks nothing', async () => {
    const { page } = await open();
    const [x, y] = await page.evaluate(async (layers) => {
      const drawing = await drawn.engine({ layers, camera: { lon: -1.55, lat: 53.8, zoom: 7 } });
      Object.assign(globalThis, { heard: [] });
      drawing.on('pick', ({ hit }) => heard.push(hit?.place ?? 'nothing'));
      return drawing.project([-1.55, 53.8]);
    }, SCHOOLS);
    const disc = await discNear(await pictureOf(page.locator('.map')), x, y);
    await page.mouse.click(...disc);
    await expect.poll(() => page.evaluate(() => drawn.drawings[0]!.camera.zoom)).toBeGreaterThan(7.5);
    expect(await page.evaluate(() => heard)).toEqual([]);
  });
});

function countOf(picture: Picture, hex: string): number {
  let count = 0;
  for (let y = 0; y < picture.height; y++) {
    for (let x = 0; x < picture.width; x++) if (distance(picture.at(x, y), colourOf(hex)) < 12) count++;
  }
  return count;
}

/** The white of a disc nearest to a point: where most of the pixels around are the colour of discs. */
async function discNear(picture: Picture, x: number, y: number): Promise<readonly [number, number]> {
  const white = colourOf(PALETTES.light.halo);
  const near = [];
  for (let dy = -60; dy <= 60; dy += 3) {
    for (let dx = -60; dx <= 60; dx += 3) {
      let covered = 0;
      for (let i = -4; i <= 4; i++) if (distance(picture.at(x + dx + i, y + dy - 8), white) < 6) covered++;
      if (covered === 9) near.push([x + dx, y + dy, Math.hypot(dx, dy)] as const);
    }
  }
  const [first] = near.sort((a, b) => a[2] - b[2]);
  if (first === undefined) throw new Error('there is no disc near the point');
  return [first[0], first[1]];
}

function colourOf(hex: string): Colour {
  const value = Number.parseInt(hex.slice(1), 16);
  return [value >> 16, (value >> 8) & 255, value & 255];
}
