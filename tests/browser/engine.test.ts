import { describe, expect, it } from 'vitest';
import type { LonLat } from '../../src/map/drawing';
import { PALETTES } from '../../src/map/palette';
import { useEnginePage } from './engine-page';
import { type Colour, distance, pictureOf } from './harness-picture';

/** Points well inside hubs that no list of places hatches and no entry infers. */
const INSIDE: Readonly<Record<string, LonLat>> = {
  'maths-hubs:kent-and-medway': [0.75, 51.2],
  'maths-hubs:sussex': [-0.6, 50.95],
  'maths-hubs:shaw': [-2.75, 52.65],
};
const NORTH_SEA: LonLat = [1.5, 54.5];

describe('the engine', () => {
  const { open } = useEnginePage();

  it('draws hubs in the colours of the palette, as read back from the screen', async () => {
    const { page } = await open();
    const points = await page.evaluate(
      async (all) => {
        const drawing = await drawn.engine({ layers: ['maths-hubs'], labels: false });
        return all.map((point) => drawing.project(point));
      },
      [...Object.values(INSIDE), NORTH_SEA],
    );
    const picture = await pictureOf(page.locator('.map'));
    const [kent, sussex, shaw, sea] = points.map(([x, y]) => picture.at(x, y));
    const hues = PALETTES.light.softHues.map(colourOf);
    const hueOf = (colour: Colour) => hues.findIndex((hue) => distance(colour, hue) <= 2);
    expect([kent, sussex, shaw].map((colour) => hueOf(colour!))).not.toContain(-1);
    expect(hueOf(kent!)).not.toBe(hueOf(sussex!));
    expect(distance(sea!, colourOf(PALETTES.light.sea))).toBeLessThanOrEqual(2);
  });

  it('knows what lies under a point, both hubs where an area is shared, and nothing at sea', async () => {
    const { page } = await open();
    const hits = await page.evaluate(
      async ({ inside, sea }) => {
        const maths = await drawn.engine({ layers: ['maths-hubs'] });
        const at = (point: LonLat) => maths.featureAt(maths.project(point));
        const teaching = await drawn.engine({ layers: ['teaching-school-hubs'] });
        const birmingham = teaching.featureAt(teaching.project([-1.89, 52.48]));
        return { hubs: inside.map((point) => at(point)?.place), sea: at(sea), birmingham };
      },
      { inside: Object.values(INSIDE), sea: NORTH_SEA },
    );
    expect(hits.hubs).toEqual(Object.keys(INSIDE));
    expect(hits.sea).toBeUndefined();
    expect(hits.birmingham?.places).toHaveLength(2);
    expect(hits.birmingham?.places[0]).toBe(hits.birmingham?.place);
  });

  it('tells of the pointer: over something else, and picks; a drag picks nothing and moves the map', async () => {
    const { page } = await open();
    const [[kx, ky], [sx, sy]] = await page.evaluate(
      async ([kent, sussex]) => {
        const drawing = await drawn.engine();
        Object.assign(globalThis, { heard: [] });
        for (const type of ['hover', 'pick'] as const) {
          drawing.on(type, ({ hit }) => heard.push(`${type} ${hit?.place ?? 'nothing'}`));
        }
        drawing.on('move', ({ settled, byUser }) => settled && heard.push(`moved by user ${byUser}`));
        return [drawing.project(kent!), drawing.project(sussex!)] as const;
      },
      [INSIDE['maths-hubs:kent-and-medway']!, INSIDE['maths-hubs:sussex']!],
    );
    await page.mouse.move(kx, ky);
    await page.mouse.move(sx, sy);
    await page.mouse.move(sx + 1, sy);
    await page.mouse.click(sx, sy);
    await page.mouse.down();
    await page.mouse.move(sx + 40, sy, { steps: 4 });
    // Resting before letting go leaves no swing that would move the map on.
    await page.evaluate(() => new Promise((done) => setTimeout(done, 300)));
    await page.mouse.up();
    const told = await page.evaluate(() => heard);
    expect(told).toEqual([
      'hover maths-hubs:kent-and-medway',
      'hover maths-hubs:sussex',
      'pick maths-hubs:sussex',
      'moved by user true',
    ]);
  });

  it('keeps to the limits of the camera, and projects to and fro', async () => {
    const { page } = await open();
    const { far, near, there, back } = await page.evaluate(async () => {
      const drawing = await drawn.engine();
      drawing.moveTo({ lon: 30, lat: 10, zoom: 1 }, { animate: false });
      const far = drawing.camera;
      drawing.moveTo({ lon: -1.5, lat: 53.8, zoom: 20 }, { animate: false });
      const near = drawing.camera;
      drawing.moveTo(drawing.cameraFor([-2, 53, -1, 54], 20), { animate: false });
      const there = drawing.project([-1.5, 53.5]);
      return { far, near, there, back: drawing.unproject(there) };
    });
    expect(far).toEqual({ lon: expect.closeTo(2.8, 6), lat: expect.closeTo(49.2, 6), zoom: 4 });
    expect(near.zoom).toBe(12);
    expect(there).toEqual([expect.closeTo(210, 0), expect.closeTo(250, -1)]);
    expect(back).toEqual([expect.closeTo(-1.5, 6), expect.closeTo(53.5, 6)]);
  });

  it('jumps for a reader who asked for less motion', async () => {
    const { page } = await open({ reducedMotion: true });
    const zoom = await page.evaluate(async () => {
      const drawing = await drawn.engine();
      drawing.moveTo({ lon: -1.5, lat: 53.8, zoom: 9 }, { animate: true });
      return drawing.camera.zoom;
    });
    expect(zoom).toBe(9);
  });

  it('raises what is highlighted within two frames, and lowers it again', async () => {
    const { page } = await open();
    await page.evaluate(async () => void (await drawn.engine({ layers: ['maths-hubs'], labels: false })));
    const plain = await pictureOf(page.locator('.map'));
    await page.evaluate(async () => {
      drawn.drawings[0]!.highlight('maths-hubs:kent-and-medway');
      await drawn.painted();
    });
    const raised = await pictureOf(page.locator('.map'));
    await page.evaluate(async () => {
      drawn.drawings[0]!.highlight(undefined);
      await drawn.painted();
    });
    const lowered = await pictureOf(page.locator('.map'));
    expect(raised.difference(plain, 24)).toBeGreaterThan(0.002);
    expect(lowered.difference(plain, 24)).toBe(0);
  });

  it('has the pixels of the screen once it is seen, and those of another screen the window moves to', async () => {
    const { page, context } = await open();
    const box = await page.evaluateHandle(() => drawn.box());
    await page.evaluate(async (into) => void (await drawn.engine({}, into)), box);
    const pixels = () =>
      page
        .locator('canvas')
        .evaluate((canvas) => [(canvas as HTMLCanvasElement).width, (canvas as HTMLCanvasElement).height]);
    expect(await pixels()).toEqual([420, 500]);

    const screen = await context.newCDPSession(page);
    const finer = { width: 1280, height: 800, deviceScaleFactor: 2, mobile: false };
    await screen.send('Emulation.setDeviceMetricsOverride', finer);
    await box.evaluate((map) => {
      map.style.width = '400px';
    });
    await expect.poll(pixels).toEqual([800, 1000]);
  });

  it('takes another scene without opening another map: theme, layers and what is picked', async () => {
    const { page } = await open();
    await page.evaluate(async () => void (await drawn.engine()));
    await page.evaluate(async () => {
      const [drawing] = drawn.drawings;
      const place = { kind: 'footprint', family: 'teaching-school-hubs', id: 'SW1' } as const;
      drawing!.show(await drawn.scene({ layers: ['teaching-school-hubs'], theme: 'dark', place }));
    });
    const selection = colourOf(PALETTES.dark.selection);
    await expect
      .poll(async () => sharesOf(await pictureOf(page.locator('.map')), selection), { timeout: 5_000 })
      .toBeGreaterThan(0.0005);
    expect(await page.locator('canvas').count()).toBe(1);
    const picture = await pictureOf(page.locator('.map'));
    expect(sharesOf(picture, colourOf(PALETTES.dark.sea))).toBeGreaterThan(0.2);
  });
});

/** Share of the picture in a colour, all but. */
function sharesOf(
  picture: { readonly width: number; readonly height: number; at(x: number, y: number): Colour },
  colour: Colour,
): number {
  let count = 0;
  for (let y = 0; y < picture.height; y++) {
    for (let x = 0; x < picture.width; x++) if (distance(picture.at(x, y), colour) <= 3) count++;
  }
  return count / (picture.width * picture.height);
}

function colourOf(hex: string): Colour {
  const value = Number.parseInt(hex.slice(1), 16);
  return [value >> 16, (value >> 8) & 255, value & 255];
}

declare global {
  var heard: string[];
}
