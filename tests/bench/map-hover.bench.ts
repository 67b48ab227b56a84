import { launch } from '../browser/chromium';
import { BUILT_ENGINE_PAGE, buildEnginePage } from '../browser/engine-page-build';
import { SiteServer } from '../browser/server';
import { type Bench, p95 } from './bench';
import { hoverTimes } from './map-hover';

/** Two frames of a screen with 60 a second: the one in which the hand moved and the next. Bar: issue 4. */
const BAR = 32;

export const bench: Bench = {
  name: 'map-hover',
  async run() {
    await buildEnginePage();
    const [server, browser] = await Promise.all([SiteServer.start({ folder: BUILT_ENGINE_PAGE }), launch()]);
    try {
      const picture = await hoverTimes(browser, server, 'picture');
      const engine = await hoverTimes(browser, server, 'engine');
      const row = (subject: string, times: readonly number[]) =>
        ({
          subject,
          value: p95(times),
          unit: 'ms',
          measure: 'p95',
          runs: times.length,
          atMost: BAR,
        }) as const;
      return [row('hover to highlight, picture', picture), row('hover to highlight, engine', engine)];
    } finally {
      await browser.close();
      await server.close();
    }
  },
};
