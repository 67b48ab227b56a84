import { expect, it } from 'vitest';
import type { LonLat } from '../../src/map/drawing';
import { PALETTES } from '../../src/map/palette';
import type { EngineSite } from '../browser/engine-page';
import { type Colour, distance, pictureOf } from '../browser/harness-picture';

/** Points well inside hubs that no list of places hatches and no entry infers. */
const INSIDE: readonly (readonly [place: string, at: LonLat])[] = [
  ['maths-hubs:kent-and-medway', [0.75, 51.2]],
  ['maths-hubs:sussex', [-0.6, 50.95]],
  ['maths-hubs:shaw', [-2.75, 52.65]],
];
const NORTH_SEA: LonLat = [1.5, 54.5];

/** What `MapDrawing` promises, tried on one of the two that are one: what a map's element relies on is here. */
export function drawingContract(kind: 'picture' | 'engine', { open }: EngineSite): void {
  it('is seen when `mount` resolves, and tells `ready` once', async () => {
    const { page } = await open();
    const told = await page.evaluate(async (which) => {
      const drawing = which === 'engine' ? await drawn.make() : await drawn.makePicture();
      const ready: string[] = [];
      drawing.on('ready', () => ready.push(drawing.kind));
      drawing.show(await drawn.scene());
      const box = drawn.box();
      await drawing.mount(box);
      drawing.show(await drawn.scene({ layers: ['maths-hubs'] }));
      await drawn.painted();
      return { ready, filled: box.childElementCount > 0 };
    }, kind);
    expect(told).toEqual({ ready: [kind === 'engine' ? 'webgl' : 'svg'], filled: true });
  });

  it('fills hubs with the palette’s soft hues, each neighbour with another, and leaves the sea', async () => {
    const { page } = await open();
    const points = await page.evaluate(
      async ([which, all]) => {
        const drawing = await drawn[which]({ layers: ['maths-hubs'], labels: false });
        return all.map((at) => drawing.project(at));
      },
      [kind, INSIDE.map(([, at]) => at)] as const,
    );
    const seen = await pictureOf(page.locator('.map'));
    const hues = points.map(([x, y]) => hueOf(seen.at(x, y)));
    expect(hues).not.toContain(-1);
    expect(hues[0]).not.toBe(hues[1]);
  });

  it('knows what lies under a point: all that share it, the picked family only, nothing at sea', async () => {
    const { page } = await open();
    const found = await page.evaluate(
      async ([which, inside, sea]) => {
        const maths = await drawn[which]({ layers: ['maths-hubs', 'districts'] });
        const at = (point: LonLat) => maths.featureAt(maths.project(point));
        const teaching = await drawn[which]({ layers: ['teaching-school-hubs'] });
        const birmingham = teaching.featureAt(teaching.project([-1.89, 52.48]));
        return { hubs: inside.map((point) => at(point)), sea: at(sea) ?? 'nothing', birmingham };
      },
      [kind, INSIDE.map(([, at]) => at), NORTH_SEA] as const,
    );
    expect(found.hubs.map((hit) => hit?.places)).toEqual(INSIDE.map(([place]) => [place]));
    expect(found.hubs[0]?.name).toBe('Kent and Medway Maths Hub');
    expect(found.sea).toBe('nothing');
    expect(found.birmingham?.places).toHaveLength(2);
    expect(found.birmingham?.places[0]).toBe(found.birmingham?.place);
  });

  it('keeps the limits of the camera, and what is projected comes back', async () => {
    const { page } = await open();
    const { far, near, back, bounds } = await page.evaluate(async (which) => {
      const drawing = await drawn[which]();
      drawing.moveTo({ lon: 30, lat: 10, zoom: 1 }, { animate: false });
      const far = drawing.camera;
      drawing.moveTo({ lon: -1.5, lat: 53.8, zoom: 20 }, { animate: false });
      const near = drawing.camera;
      drawing.moveTo(drawing.cameraFor([-2, 53, -1, 54], 20), { animate: false });
      return { far, near, back: drawing.unproject(drawing.project([-1.25, 53.5])), bounds: drawing.bounds };
    }, kind);
    expect(far).toEqual({ lon: expect.closeTo(2.8, 6), lat: expect.closeTo(49.2, 6), zoom: 4 });
    expect(near.zoom).toBe(12);
    expect(back).toEqual([expect.closeTo(-1.25, 6), expect.closeTo(53.5, 6)]);
    expect(bounds[0]).toBeLessThan(-2);
    expect(bounds[3]).toBeGreaterThan(54);
  });

  it('tells `move` when it is moved, settled once, and whether a hand did it', async () => {
    const { page } = await open();
    await page.evaluate(async (which) => {
      const drawing = await drawn[which]();
      Object.assign(globalThis, { heard: [] });
      drawing.on('move', ({ settled, byUser }) => settled && heard.push(`by user ${byUser}`));
      drawing.moveTo({ lon: -1.5, lat: 53, zoom: 7 }, { animate: false });
    }, kind);
    const map = await page.locator('.map').boundingBox();
    const [x, y] = [map!.x + 200, map!.y + 200];
    await page.mouse.move(x, y);
    await page.mouse.down();
    await page.mouse.move(x + 60, y, { steps: 4 });
    // Resting before letting go leaves no swing that would move the map on.
    await page.evaluate(() => new Promise((done) => setTimeout(done, 300)));
    await page.mouse.up();
    await expect.poll(() => page.evaluate(() => heard)).toEqual(['by user false', 'by user true']);
  });

  it('tells `hover` on a change only, and `pick` on a click but not on a drag', async () => {
    const { page } = await open();
    const [[kx, ky], [sx, sy]] = await page.evaluate(
      async ([which, kent, sussex]) => {
        const drawing = await drawn[which]();
        Object.assign(globalThis, { heard: [] });
        for (const type of ['hover', 'pick'] as const) {
          drawing.on(type, ({ hit }) => heard.push(`${type} ${hit?.place ?? 'nothing'}`));
        }
        return [drawing.project(kent), drawing.project(sussex)] as const;
      },
      [kind, INSIDE[0]![1], INSIDE[1]![1]] as const,
    );
    await page.mouse.move(kx, ky);
    await page.mouse.move(sx, sy);
    await page.mouse.move(sx + 1, sy);
    await page.mouse.click(sx, sy);
    await page.mouse.down();
    await page.mouse.move(sx + 40, sy, { steps: 4 });
    await page.mouse.up();
    const told = (await page.evaluate(() => heard)).slice(0, 3);
    expect(told).toEqual([
      'hover maths-hubs:kent-and-medway',
      'hover maths-hubs:sussex',
      'pick maths-hubs:sussex',
    ]);
    expect((await page.evaluate(() => heard)).filter((line) => line.startsWith('pick'))).toHaveLength(1);
  });

  it('raises what is highlighted within two frames, and lowers it again', async () => {
    const { page } = await open();
    // Asked for by the drawing they would come between the pictures that are compared.
    await page.evaluate(async () => {
      const { overview, context } = await drawn.atlas;
      await Promise.all([overview(), context()]);
    });
    await page.evaluate(
      async (which) => void (await drawn[which]({ layers: ['maths-hubs'], labels: false })),
      kind,
    );
    const plain = await pictureOf(page.locator('.map'));
    const highlight = (place: string | undefined) =>
      page.evaluate(async (given) => {
        drawn.drawings.at(-1)?.highlight(given);
        await drawn.painted();
      }, place);
    await highlight('maths-hubs:kent-and-medway');
    const raised = await pictureOf(page.locator('.map'));
    expect(raised.difference(plain, 40)).toBeGreaterThan(0.0005);
    await highlight(undefined);
    expect((await pictureOf(page.locator('.map'))).difference(plain, 40)).toBeLessThan(0.0001);
  });

  it('outlines what is picked, be it an area of another family or a point', async () => {
    const { page } = await open();
    await page.evaluate(
      async (which) => void (await drawn[which]({ layers: ['maths-hubs'], labels: false })),
      kind,
    );
    const selection = colourOf(PALETTES.light.selection);
    const share = async (place: { kind: 'area'; code: string } | undefined) => {
      await page.evaluate(async (given) => {
        const wish = { layers: ['maths-hubs'] as const, ...(given === undefined ? {} : { place: given }) };
        drawn.drawings.at(-1)?.show({ ...(await drawn.scene(wish)), labels: [] });
        await new Promise((done) => setTimeout(done, 400));
      }, place);
      const seen = await pictureOf(page.locator('.map'));
      return shareOf(seen, selection);
    };
    expect(await share(undefined)).toBe(0);
    expect(await share({ kind: 'area', code: 'E10000020' })).toBeGreaterThan(0.001);
    expect(await share(undefined)).toBe(0);
  });

  it('takes everything out of its container when it is destroyed, and answers quietly afterwards', async () => {
    const { page } = await open();
    const left = await page.evaluate(async (which) => {
      const box = drawn.box();
      const drawing = await drawn[which]({}, box);
      drawing.destroy();
      drawing.highlight('maths-hubs:shaw');
      return box.childElementCount;
    }, kind);
    expect(left).toBe(0);
  });

  function hueOf(colour: Colour): number {
    return PALETTES.light.softHues.map(colourOf).findIndex((hue) => distance(colour, hue) <= 2);
  }
}

interface Pixels {
  readonly width: number;
  readonly height: number;
  at(x: number, y: number): Colour;
}

/** Share, 0 to 1, of the pixels that have a colour, nearly. */
function shareOf(seen: Pixels, colour: Colour): number {
  let count = 0;
  for (let y = 0; y < seen.height; y++) {
    for (let x = 0; x < seen.width; x++) if (distance(seen.at(x, y), colour) <= 8) count++;
  }
  return count / (seen.width * seen.height);
}

function colourOf(hex: string): Colour {
  const value = Number.parseInt(hex.slice(1), 16);
  return [value >> 16, (value >> 8) & 255, value & 255];
}
