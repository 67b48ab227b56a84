import { launch } from '../browser/chromium';
import { type Bench, median, type Row } from './bench';
import { type Loading, load, whereToClick } from './map-loading';
import { type MapPage, mapPages, type PageName } from './map-pages';

/** Cold visits to each page; they take turns, so that a slow minute of the machine slows them all. */
const VISITS = 7;
/** Interactive pages that our picture is set against, by which is quickest. */
const PEERS = ['Leaflet', 'D3', 'MapLibre'] as const satisfies readonly PageName[];

/**
 * The loading of the front page against pages of the same 40 footprints from the same topology, on a slow phone:
 * processor 4x slower, 562 ms a request, 1.44 Mbit/s. Bars: issue 4.
 */
export const bench: Bench = {
  name: 'map',
  async run() {
    const { pages, close } = await mapPages();
    const browser = await launch();
    try {
      const spots = new Map<MapPage, readonly [number, number]>();
      for (const page of pages) spots.set(page, await whereToClick(browser, page));
      const visits = new Map<PageName, Loading[]>(pages.map(({ name }) => [name, []]));
      for (let i = 0; i < VISITS; i++) {
        for (const [page, spot] of spots) visits.get(page.name)?.push(await load(browser, page, spot));
      }
      return rows((name) => visits.get(name) ?? []);
    } finally {
      await browser.close();
      await close();
    }
  },
};

function rows(of: (name: PageName) => readonly Loading[]): readonly Row[] {
  const value = (name: PageName, what: keyof Loading) =>
    median(of(name).map((visit) => visit[what] ?? Number.NaN));
  const row = (name: PageName, what: keyof Loading, words: string, unit: Row['unit'] = 'ms'): Row => ({
    subject: `${words}: ${name}`,
    value: unit === 'kB' ? value(name, what) / 1000 : value(name, what),
    unit,
    runs: of(name).length,
  });
  const best = (what: 'picture' | 'answer') =>
    PEERS.reduce((a, b) => (value(b, what) < value(a, what) ? b : a));
  const picture = 'first useful picture';
  const answer = 'first pick answered';
  const engine = 'engine idle';
  return [
    ...PEERS.map((name) => row(name, 'picture', picture)),
    { ...row('ours', 'picture', picture), against: `${picture}: ${best('picture')}`, atMost: 0.35 },
    ...PEERS.map((name) => row(name, 'answer', answer)),
    { ...row('ours', 'answer', answer), against: `${answer}: ${best('answer')}`, atMost: 0.65 },
    row('ours', 'sentence', 'what the hub covers'),
    { ...row('ours', 'pictureBytes', 'bytes to picture', 'kB'), atMost: 30 },
    { ...row('ours', 'answerBytes', 'bytes to first pick', 'kB'), atMost: 80 },
    { ...row('ours', 'longestTask', 'longest task until then'), atMost: 150 },
    row('MapLibre', 'engine', engine),
    { ...row('ours, eager', 'engine', engine), against: `${engine}: MapLibre`, atMost: 0.9 },
    row('MapLibre', 'allBytes', 'bytes with engine', 'kB'),
    {
      ...row('ours, eager', 'allBytes', 'bytes with engine', 'kB'),
      atMost: value('MapLibre', 'allBytes') / 1000 + 90,
    },
  ];
}
