import type { Browser, Page } from 'playwright-core';
import { until } from '../browser/harness-until';
import { Visit } from '../browser/harness-visit';
import { type MapPage, slowDown } from './map-pages';
import { probe } from './map-probe';

/** A phone held upright. */
const VIEWPORT = { width: 412, height: 915 };
const CPU = 4;

/** One cold visit: a new profile, a slow line, a slow processor. */
export interface Loading {
  /** Milliseconds from the start of the navigation. */
  readonly picture: number;
  readonly answer: number;
  /** `undefined` where nothing of WebGL is asked for. */
  readonly engine: number | undefined;
  /** Bytes of the bodies that had come by then, after brotli. */
  readonly pictureBytes: number;
  readonly answerBytes: number;
  readonly allBytes: number;
  /** The sentence on what the hub covers; `undefined` where there is none. */
  readonly sentence: number | undefined;
  /** Milliseconds of the longest task before the answer and its sentence. */
  readonly longestTask: number;
}

/**
 * Where Kent is on the screen, found by clicking about in the south-east of the map without the slow line, so that
 * the timed visits can click there from the start.
 */
export async function whereToClick(
  browser: Browser,
  page: MapPage,
): Promise<readonly [x: number, y: number]> {
  page.server.reset();
  const visit = await Visit.begin(browser, { ...VIEWPORT, before: probe, allow: /./ });
  const begun = page.server.url(page.path);
  await visit.page.goto(begun);
  await visit.page.waitForLoadState('networkidle');
  const map = await visit.page.locator('#map, hub-map').boundingBox();
  if (map === null) throw new Error(`${page.name}: no map`);
  for (let v = 0.95; v > 0.5; v -= 0.03) {
    for (let u = 0.97; u > 0.5; u -= 0.03) {
      const at = [map.x + u * map.width, map.y + v * map.height] as const;
      await visit.page.mouse.click(...at);
      await visit.page.evaluate(
        () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))),
      );
      if (await visit.page.evaluate(() => sighted.answer)) {
        await visit.end();
        return at;
      }
      // Another hub was picked, whose answer has moved the map down: timed visits begin without.
      if (visit.page.url() === begun) continue;
      await visit.page.goto(begun);
      await visit.page.waitForLoadState('networkidle');
    }
  }
  throw new Error(`${page.name}: no click said Kent`);
}

/** Opens the page and clicks one hub until its name is said, then waits for the engine where one is coming. */
export async function load(
  browser: Browser,
  page: MapPage,
  at: readonly [x: number, y: number],
): Promise<Loading> {
  slowDown(page);
  const visit = await Visit.begin(browser, { ...VIEWPORT, cpu: CPU, before: probe, allow: /./ });
  await visit.page.goto(page.server.url(page.path), { waitUntil: 'commit' });
  // Who picks a hub is sent its page, with the schools: of no use for what the engine takes.
  const answer = page.name === 'ours, eager' ? Number.NaN : await clickUntilAnswered(visit.page, at);
  const sentence =
    page.name === 'ours'
      ? await until('the answer is whole', () => visit.page.evaluate(() => sighted.sentence), {
          timeout: 60_000,
        })
      : undefined;
  const longestTask = await visit.page.evaluate(() => sighted.longest.duration);
  const comes = page.name === 'MapLibre' || page.name === 'ours, eager';
  const engine = comes
    ? await until('the engine is idle', () => visit.page.evaluate(() => sighted.engine), { timeout: 120_000 })
    : undefined;
  const picture = await visit.page.evaluate(() => sighted.picture ?? Number.NaN);
  const [pictureBytes, answerBytes] = await Promise.all([
    bytesBy(visit.page, picture),
    bytesBy(visit.page, answer),
  ]);
  const allBytes = page.server.bytes;
  await visit.end();
  return { picture, answer, engine, pictureBytes, answerBytes, allBytes, longestTask, sentence };
}

async function clickUntilAnswered(page: Page, [x, y]: readonly [number, number]): Promise<number> {
  return until(
    'a click is answered',
    async () => {
      await page.mouse.click(x, y);
      return page.evaluate(() => sighted.answer);
    },
    { timeout: 120_000, interval: 60 },
  );
}

/** Bytes of everything that had wholly arrived at a time of the page's clock. */
function bytesBy(page: Page, time: number): Promise<number> {
  return page.evaluate((by) => {
    const entries = [
      ...(performance.getEntriesByType('navigation') as PerformanceResourceTiming[]),
      ...(performance.getEntriesByType('resource') as PerformanceResourceTiming[]),
    ];
    return entries
      .filter(({ responseEnd }) => responseEnd > 0 && responseEnd <= by)
      .reduce((sum, { encodedBodySize }) => sum + encodedBodySize, 0);
  }, time);
}
