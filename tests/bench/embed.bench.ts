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
import { MainThread } from './main-thread';

const VISITS = 9;
const CPU = 4;
/** Milliseconds from which a task is long. */
const LONG = 50;
const SCREENS = { 'wide page': [1280, 900], phone: [360, 740] } as const;

/**
 * What the element costs a page of another origin that nobody has touched yet, on a processor four times slower: time
 * in tasks beyond 50 ms each (total blocking time) by the thread's own clock, from navigation until the map and its
 * answer are there and the page is idle, less what the page costs without it. Bars: issue 7.
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
    /** Milliseconds that tasks of the main thread were longer than 50, by the thread's own clock. */
    const blocked = async (path: 'with' | 'without', [width, height]: readonly [number, number]) => {
      const visit = await Visit.begin(browser, { width, height, cpu: CPU, allow: /./ });
      const thread = await MainThread.during(browser, async () => {
        await visit.page.goto(`${host.origin}/${path}.html`);
        if (path === 'with') {
          await until('the answer', () => visit.page.locator('hub-atlas:state(ready) hub-answer p').count());
          await until('the picture', () => visit.page.locator('hub-map [data-place]').count());
        }
        await visit.page.evaluate(async () => {
          await new Promise((idle) => requestIdleCallback(idle));
          performance.mark('idle');
        });
      });
      await visit.end();
      return thread.tasks(0, 'idle').reduce((sum, task) => sum + Math.max(0, task - LONG), 0);
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
