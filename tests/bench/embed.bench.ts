import { elementCode } from '../../src/state/embed-code';
import { parseEmbed } from '../../src/state/embed-state';
import { VERSION } from '../../src/version';
import { build, DIST } from '../browser/built-site';
import { launch } from '../browser/chromium';
import { until } from '../browser/harness-until';
import { Visit } from '../browser/harness-visit';
import { SiteServer } from '../browser/server';
import { page as pageRoute } from '../browser/server-routes';
import { type Bench, median, type Row } from './bench';

const VISITS = 9;
const CPU = 4;
/** Milliseconds from which a task is long. */
const LONG = 50;
const SCREENS = { 'wide page': [1280, 900], phone: [360, 740] } as const;

/**
 * What the element costs a page of another origin that nobody has touched yet, on a processor four times slower: time
 * in tasks beyond 50 ms each (total blocking time) as the page itself observes them, waiting for the machine included,
 * from navigation until the map is drawn to its last layer and nothing long has run for a while, less what the page
 * costs without it. Bars: issue 7.
 */
export const bench: Bench = {
  name: 'embed',
  async run() {
    if (!(await build({ onlyWhenStale: true }))) throw new Error('the site did not build');
    const [atlas, host] = await Promise.all([
      SiteServer.start({ folder: DIST, crossOrigin: true }),
      SiteServer.start({ folder: DIST }),
    ]);
    const browser = await launch();
    const source = { home: `${atlas.origin}/`, folder: `cdn/${VERSION}/`, integrity: {} };
    const options = { title: 'Map', strict: false, autoHeight: false };
    const element = elementCode(parseEmbed({}).state, source, options).html;
    host.route('/with.html', pageRoute(hostPage(element)));
    host.route('/without.html', pageRoute(hostPage('')));
    const blocked = async (path: 'with' | 'without', [width, height]: readonly [number, number]) => {
      const visit = await Visit.begin(browser, {
        width,
        height,
        cpu: CPU,
        allow: /./,
        before: observeLongTasks,
      });
      await visit.page.goto(`${host.origin}/${path}.html`);
      if (path === 'with') {
        await until('the answer', () => visit.page.locator('hub-atlas:state(ready) hub-answer p').count());
        await until('the last of the map', () => visit.page.locator('hub-map path.neighbours').count());
      }
      const tasks = await visit.page.evaluate(() => window.longTasksOnceQuiet(1_500));
      await visit.end();
      return tasks.reduce((sum, task) => sum + task - LONG, 0);
    };
    try {
      const rows: Row[] = [];
      for (const [screen, size] of Object.entries(SCREENS)) {
        const added: number[] = [];
        for (let i = 0; i < VISITS; i++) {
          const without = await blocked('without', size);
          added.push(Math.max(0, (await blocked('with', size)) - without));
        }
        const subject = `blocking time that the element adds to a ${screen}`;
        rows.push({ subject, value: median(added), unit: 'ms', runs: VISITS, atMost: 50 });
      }
      return rows;
    } finally {
      await browser.close();
      await Promise.all([atlas.close(), host.close()]);
    }
  },
};

function hostPage(element: string): string {
  return `<!doctype html><html lang="en-GB"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
    <title>A council</title></head><body><h1>A council</h1><p>Before</p>${element}<p>After</p></body></html>`;
}

declare global {
  interface Window {
    /** Milliseconds of each task of 50 ms and more, once none has run for `quiet` milliseconds. */
    longTasksOnceQuiet(quiet: number): Promise<readonly number[]>;
  }
}

/** Runs in the page, before its own scripts. */
function observeLongTasks(): void {
  const tasks: number[] = [];
  let last = performance.now();
  new PerformanceObserver((list) => {
    for (const task of list.getEntries()) {
      tasks.push(task.duration);
      last = Math.max(last, task.startTime + task.duration);
    }
  }).observe({ type: 'longtask', buffered: true });
  window.longTasksOnceQuiet = async (quiet) => {
    while (performance.now() - last < quiet) await new Promise((done) => setTimeout(done, 100));
    return tasks;
  };
}
