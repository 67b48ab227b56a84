import { launch } from '../browser/chromium';
import { BUILT_ENGINE_PAGE, buildEnginePage } from '../browser/engine-page-build';
import { SiteServer } from '../browser/server';
import type { Bench } from './bench';
import { mountCycles } from './map-cycles';

const LIVES = 200;
/** Megabytes of heap: issue 4. */
const BAR = 5;

/** 200 engines mounted and destroyed beside one that stays. */
export const bench: Bench = {
  name: 'map-lives',
  async run() {
    await buildEnginePage();
    const [server, browser] = await Promise.all([SiteServer.start({ folder: BUILT_ENGINE_PAGE }), launch()]);
    try {
      const { grown, lost, cycles } = await mountCycles(browser, server, LIVES);
      if (lost > 0) throw new Error(`the engine that stayed lost its context ${lost} times`);
      return [
        {
          subject: `heap grown by ${LIVES} engines, one after another`,
          value: Math.max(0, grown) / 1e6,
          unit: 'MB',
          measure: 'most',
          runs: cycles,
          atMost: BAR,
        },
      ];
    } finally {
      await browser.close();
      await server.close();
    }
  },
};
