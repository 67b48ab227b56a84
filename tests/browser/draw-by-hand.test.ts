import type { Polygon } from 'geojson';
import { describe, expect, it } from 'vitest';
import { geodesicArea } from '../../src/core/geography/geodesic-area';
import type { LocalitySpec } from '../../src/core/localities/locality-spec';
import { isStateFunded, STATUSES } from '../../src/core/records/school-table';
import { openRealAtlas } from '../core/real-atlas';
import { DrawPage, type FromMiddle } from './draw-page';
import { useSite } from './harness';
import { until } from './harness-until';

/** Over Leeds; a square of 240 pixels is 42 km wide here. */
const OVER_LEEDS = '?page=draw&view=9/53.8/-1.55';
/** 10 km wide. */
const CLOSER = '?page=draw&view=11/53.8/-1.55';
const SQUARE: readonly FromMiddle[] = [
  [-120, -120],
  [120, -120],
  [120, 120],
  [-120, 120],
];

function polygonOf(spec: LocalitySpec): Polygon {
  if (spec.kind !== 'shape' || spec.geometry.type !== 'Polygon') throw new Error('expected one polygon');
  return spec.geometry;
}

/** State-funded schools within an outline without holes, counted by crossings of a line to the east. */
async function schoolsWithin({ coordinates: [ring = []] }: Polygon): Promise<number> {
  const schools = await (await openRealAtlas()).schools();
  let count = 0;
  for (let row = 0; row < schools.count; row += 1) {
    const [x, y] = [schools.lon[row]!, schools.lat[row]!];
    const crossings = ring.filter(([x1, y1], i) => {
      const [x2, y2] = ring[i + 1] ?? [x1, y1];
      return y1! > y !== y2! > y && x < x1! + ((y - y1!) / (y2! - y1!)) * (x2! - x1!);
    });
    if (crossings.length % 2 === 1 && isStateFunded(STATUSES[schools.status[row]!])) count += 1;
  }
  return count;
}

describe('drawing by hand', () => {
  const site = useSite({ coarse: true });
  const begin = async (path = OVER_LEEDS) => {
    const visit = await site.openSite(path, { width: 1440, height: 900, reducedMotion: true });
    const draw = new DrawPage(visit.page);
    await draw.ready();
    return { ...visit, page: visit.page, draw };
  };

  it('makes a polygon of clicks: what it would hold is told on the way, what it holds at the end', async () => {
    const { page, draw } = await begin();
    await draw.click(...SQUARE);
    await page
      .locator('hub-draw .preview hub-locality .first')
      .getByText(/state-funded schools/)
      .waitFor();
    expect(draw.localities()).toEqual([]);
    await draw.click(SQUARE[0]!);

    const polygon = polygonOf(await draw.made());
    expect(polygon.coordinates[0]).toHaveLength(5);
    const said = await draw.says(/^It holds [\d,]+ state-funded schools/);
    expect(said).toContain(
      `It holds ${(await schoolsWithin(polygon)).toLocaleString('en-GB')} state-funded schools`,
    );
    expect(await page.locator('hub-draw .preview').count()).toBe(0);

    await page.reload();
    expect(await draw.says(/It holds/)).toBe(said);
  });

  it('undoes, redoes, and goes Back by the browser', async () => {
    const { page, draw } = await begin();
    await draw.click(...SQUARE, SQUARE[0]!);
    const before = geodesicArea(polygonOf(await draw.made()));
    const area = () => geodesicArea(polygonOf(draw.localities()[0]!));

    await draw.next('taken away');
    await draw.click([0, -160], [160, -160], [160, 160], [0, 160], [0, -160]);
    await until('half of it is left', () => Math.abs(area() / before - 0.5) < 0.01);
    await page.keyboard.press('Control+z');
    await until('all of it is back', () => area() === before);
    await draw.press('Redo');
    await until('half of it is gone again', () => area() < before);
    await page.goBack();
    await until('Back undoes too', () => area() === before);
    await draw.press('Clear');
    await until('nothing is left', () => draw.localities().length === 0);
    await draw.press('Undo');
    await until('it is there again', () => draw.localities().length === 1);
  });

  it('takes a sketch’s corners back one by one before it undoes anything else', async () => {
    const { page, draw } = await begin();
    await draw.click(...SQUARE.slice(0, 3));
    await draw.press('Remove last corner');
    await page.keyboard.press('Control+z');
    await draw.click([120, -100], [120, 120]);
    await draw.press('Finish shape');
    const [ring = []] = polygonOf(await draw.made()).coordinates;
    expect(ring).toHaveLength(4);
  });

  it('makes a circle of a pull, and adds a freely drawn loop to it', async () => {
    const { draw } = await begin(CLOSER);
    await draw.take('Circle');
    await draw.drag([-100, 0], [-98, 0], [0, 0]);
    const circle = await draw.made();
    expect(circle).toMatchObject({ kind: 'circle', lat: 53.8 });
    expect(circle.kind === 'circle' && circle.radius).toBeGreaterThan(2);
    await draw.says(/It holds/);

    await draw.take('Freehand');
    const loop = Array.from({ length: 24 }, (_, i): FromMiddle => {
      const angle = (2 * Math.PI * i) / 24;
      return [60 + 90 * Math.cos(angle), 90 * Math.sin(angle)];
    });
    await draw.drag(loop[0]!, ...loop.slice(1));
    await until('they are one outline', () => draw.localities()[0]?.kind === 'shape');
    expect(polygonOf(draw.localities()[0]!).coordinates).toHaveLength(1);
  });

  it('says where a sketch crosses itself, shows the place, and takes it once its corners are put right', async () => {
    const { page, draw } = await begin();
    await draw.click([-120, -120], [120, 120], [120, -120], [-120, 120], [-120, -120]);
    await page
      .locator('hub-draw .outcome')
      .getByText(/crosses itself at 53\.\d+° north, 1\.\d+° west/)
      .waitFor();
    expect(await page.locator('hub-draw-map .overlay .fault').count()).toBe(1);
    expect(draw.localities()).toEqual([]);
    // The bow's lower right corner goes up past the line: +---+ becomes a plain quadrilateral.
    await draw.drag([120, 120], [60, -60], [0, -200]);
    await draw.made();
    expect(await page.locator('hub-draw-map .overlay .fault').count()).toBe(0);
  });

  it('moves a corner, makes one of the middle of a side, and removes it', async () => {
    const { page, draw } = await begin();
    await draw.click(...SQUARE, SQUARE[0]!);
    const before = geodesicArea(polygonOf(await draw.made()));
    const area = () => geodesicArea(polygonOf(draw.localities()[0]!));
    const corners = () => polygonOf(draw.localities()[0]!).coordinates[0]!.length - 1;
    await draw.take('Edit corners');
    await draw.drag([120, 120], [150, 150], [180, 180]);
    await until('it is larger', () => area() > before * 1.1);
    await draw.drag([0, -120], [0, -150], [0, -200]);
    await until('it has a fifth corner', () => corners() === 5);
    await page.mouse.click(...(await draw.at([0, -200])), { button: 'right' });
    await until('it has four again', () => corners() === 4);
  });

  it('picks areas, and gives one back that is pressed again', async () => {
    const { draw } = await begin();
    await draw.take('Pick areas');
    await draw.click([0, 0]);
    expect(await draw.made()).toEqual({ kind: 'areas', name: '', places: ['E08000035'] });
    await draw.click([-220, 20]);
    await until('Bradford is in', () => JSON.stringify(draw.localities()).includes('E08000032'));
    await draw.click([0, 0]);
    await until('Leeds is out', () => !JSON.stringify(draw.localities()).includes('E08000035'));
    expect(draw.localities()).toEqual([{ kind: 'areas', name: '', places: ['E08000032'] }]);
  });

  it('snaps to the boundaries’ own corners', async () => {
    const { page, draw } = await begin(CLOSER);
    await page.getByLabel('Snap to boundaries').check();
    const [lon, lat] = await cornerInSight();
    const [right, down] = [
      fromMiddle(lon, X) - fromMiddle(-1.55, X),
      fromMiddle(lat, Y) - fromMiddle(53.8, Y),
    ];
    // Five pixels beside it; the boundaries come with the first move.
    await draw.click([right + 4, down + 3], [right + 150, down], [right, down + 150]);
    await draw.press('Finish shape');
    const [ring = []] = polygonOf(await draw.made()).coordinates;
    const off = ring.map(([x, y]) => Math.hypot(x! - lon, y! - lat));
    expect(Math.min(...off)).toBeLessThan(1e-5);
  });
});

const X = (degrees: number) => degrees / 360;
const Y = (degrees: number) => -Math.asinh(Math.tan((degrees * Math.PI) / 180)) / (2 * Math.PI);

/** CSS pixels along one axis of the world at the zoom of `CLOSER`. */
function fromMiddle(degrees: number, axis: typeof X): number {
  return axis(degrees) * 512 * 2 ** 11;
}

/** A corner of the published boundaries that the map shows, with no other near it. */
async function cornerInSight(): Promise<readonly [lon: number, lat: number]> {
  const { arcs, transform } = await (await openRealAtlas()).detail();
  const [[scaleX, scaleY], [moveX, moveY]] = [transform!.scale, transform!.translate];
  const corners: [number, number][] = [];
  for (const arc of arcs) {
    let [x, y] = [0, 0];
    for (const [stepX, stepY] of arc) {
      [x, y] = [x + stepX!, y + stepY!];
      corners.push([x * scaleX + moveX, y * scaleY + moveY]);
    }
  }
  const inSight = corners.filter(([x, y]) => Math.abs(x + 1.55) < 0.12 && Math.abs(y - 53.8) < 0.06);
  const apart = (a: readonly number[], b: readonly number[]) => Math.hypot(a[0]! - b[0]!, a[1]! - b[1]!);
  // Where arcs meet the same corner comes more than once.
  const lonely = inSight.find((one) =>
    corners.every((other) => apart(one, other) < 1e-9 || apart(one, other) > 0.005),
  );
  if (lonely === undefined) throw new Error('every corner in sight has another near it');
  return lonely;
}
