import type { Browser } from 'playwright-core';
import { Visit } from '../browser/harness-visit';
import type { SiteServer } from '../browser/server';

const CPU = 4;
/** Steps of the pointer, and how far apart: far enough that most come over another hub. */
const STEPS = 80;
const STRIDE = 23;

/**
 * Milliseconds from each movement of the pointer that came over another hub to the end of the frame in which that hub
 * was raised, at a processor 4x slower. The page does what the element does: what is hovered is highlighted.
 */
export async function hoverTimes(
  browser: Browser,
  server: SiteServer,
  kind: 'engine' | 'picture',
): Promise<readonly number[]> {
  const visit = await Visit.begin(browser, { width: 700, height: 800, allow: /./ });
  const { page } = visit;
  await page.goto(server.url(''));
  await page.evaluate(async (which) => {
    const drawing = await drawn[which]({}, drawn.box('width: 700px; height: 800px'));
    // The second look is at what came after the first.
    drawing.moveTo(drawing.camera, { animate: false });
    Object.assign(globalThis, { hovered: [] });
    let moved = 0;
    addEventListener(
      'pointermove',
      (event) => {
        moved = event.timeStamp;
      },
      { capture: true },
    );
    drawing.on('hover', ({ hit }) => {
      drawing.highlight(hit?.place);
      const from = moved;
      requestAnimationFrame(() => {
        // A message posted in a frame is delivered when the frame has been handed on.
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => hovered.push(performance.now() - from);
        port2.postMessage(undefined);
      });
    });
  }, kind);
  await page.evaluate(() => new Promise((done) => setTimeout(done, 1_500)));
  await visit.slowCpu(CPU);
  for (let i = 0; i < STEPS; i++) {
    await page.mouse.move(200 + ((i * STRIDE) % 380), 120 + ((i * STRIDE * 7) % 560));
    await page.evaluate(() => drawn.painted());
  }
  const times = await page.evaluate(() => hovered);
  await visit.end();
  return times;
}

declare global {
  var hovered: number[];
}
