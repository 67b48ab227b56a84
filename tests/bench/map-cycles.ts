import type { Browser } from 'playwright-core';
import { Visit } from '../browser/harness-visit';
import type { SiteServer } from '../browser/server';

/** What 200 engines, one after the other, leave behind in a page in which another one stays. */
export interface Cycles {
  /** Bytes of heap after all of them less the bytes after the first twenty, garbage collected. */
  readonly grown: number;
  /** Contexts lost by the engine that stayed. */
  readonly lost: number;
  readonly cycles: number;
}

const WARM_UP = 20;

export async function mountCycles(browser: Browser, server: SiteServer, cycles: number): Promise<Cycles> {
  const visit = await Visit.begin(browser, { width: 700, height: 500, allow: /./ });
  const { page, context } = visit;
  const session = await context.newCDPSession(page);
  const heap = async () => {
    await session.send('HeapProfiler.enable');
    for (let i = 0; i < 3; i++) await session.send('HeapProfiler.collectGarbage');
    return (await session.send('Runtime.getHeapUsage')).usedSize;
  };
  const cycle = (times: number) =>
    page.evaluate(async (count) => {
      for (let i = 0; i < count; i++) {
        const container = drawn.box('width: 120px; height: 140px');
        const drawing = await drawn.engine({ labels: false }, container);
        drawing.destroy();
        drawn.drawings.pop();
        container.remove();
      }
    }, times);
  await page.goto(server.url(''));
  await page.evaluate(async () => {
    const drawing = await drawn.engine({ labels: false }, drawn.box('width: 200px; height: 240px'));
    Object.assign(globalThis, { contextsLost: 0 });
    document.querySelector('canvas')?.addEventListener('webglcontextlost', () => {
      contextsLost += 1;
    });
    return drawing.camera;
  });
  await cycle(WARM_UP);
  const before = await heap();
  await cycle(cycles - WARM_UP);
  const grown = (await heap()) - before;
  const lost = await page.evaluate(() => contextsLost);
  await visit.end();
  return { grown, lost, cycles };
}

declare global {
  var contextsLost: number;
}
