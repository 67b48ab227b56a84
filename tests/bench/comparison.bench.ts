import { encodeShape } from '../../src/core/localities/shape-codec';
import { build, DIST } from '../browser/built-site';
import { launch } from '../browser/chromium';
import { until } from '../browser/harness-until';
import { SiteServer } from '../browser/server';
import { type Bench, median, type Row } from './bench';
import { MainThread } from './main-thread';

const RUNS = 5;
/** A phone of the middle range against this machine, as the issue has it. */
const SLOWER = 4;

/** Two cities, a county, a hub, a district and an outline of 200 points. */
function sixLocalities(): string {
  const ring = Array.from({ length: 200 }, (_, i) => {
    const angle = (2 * Math.PI * i) / 200;
    const reach = 0.25 * (1 + 0.15 * Math.sin(9 * angle));
    return [-1.5 + 1.6 * reach * Math.cos(angle), 52.9 + reach * Math.sin(angle)];
  });
  const shape = encodeShape({ type: 'Polygon', coordinates: [[...ring, ring[0] ?? []]] });
  const areas = ['E08000035', 'E08000032', 'E10000014', 'maths-hubs:enigma', 'E07000148'];
  return [...areas.map((code) => `!a!${code}`), `Drawn!s!${shape}`].join('~');
}

/** Marks the moment at which all figures and all maps are on the page, and the charts after them. */
function watchComparison(): void {
  const marked = new Set<string>();
  const mark = (name: string, isThere: boolean) => {
    if (!isThere || marked.has(name)) return;
    marked.add(name);
    performance.mark(name);
  };
  const look = () => {
    const root = document.querySelector('hub-comparison')?.shadowRoot;
    const all = (selector: string) => [...(root?.querySelectorAll(selector) ?? [])];
    const cells = all('table.figures td').map((cell) => cell.textContent ?? '');
    const hasFigures = cells.length > 0 && !cells.some((text) => /coming…|computed…|computed:/.test(text));
    mark('hub-atlas-compared', hasFigures && all('.map-place svg').length === 6);
    mark('hub-atlas-charted', hasFigures && all('hub-chart').length >= 9);
    requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
}

export const bench: Bench = {
  name: 'comparison',
  async run() {
    await build({ onlyWhenStale: true });
    const [server, browser] = await Promise.all([SiteServer.start({ folder: DIST }), launch()]);
    const [shown, longest]: [number[], number[]] = [[], []];
    try {
      for (let run = 0; run <= RUNS; run += 1) {
        const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
        await context.addInitScript('globalThis.__name = (it) => it');
        await context.addInitScript(watchComparison);
        const page = await context.newPage();
        const thread = await MainThread.during(browser, async () => {
          await page.goto(server.url(`?page=compare&compare=${encodeURIComponent(sixLocalities())}`));
          await until('the charts are there', () =>
            page.evaluate(() => performance.getEntriesByName('hub-atlas-charted').length),
          );
        });
        await context.close();
        const from = thread.lastAnswerBefore('hub-atlas-compared');
        // The first run is for the caches of the machine.
        if (run === 0) continue;
        shown.push(SLOWER * sum(thread.tasks(from, 'hub-atlas-compared')));
        longest.push(SLOWER * Math.max(...thread.tasks(from, 'hub-atlas-charted')));
      }
    } finally {
      await browser.close();
      await server.close();
    }
    const row = (subject: string, times: readonly number[], atMost: number): Row => ({
      subject,
      value: median(times),
      unit: 'ms',
      runs: times.length,
      atMost,
    });
    return [
      row('six localities with maps and figures, after the last file, main thread, 4 x slower', shown, 1_000),
      row('longest task after the last file, until the charts are there, 4 x slower', longest, 100),
    ];
  },
};

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
