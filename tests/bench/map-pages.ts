import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { build as viteBuild } from 'vite';
import { PALETTES } from '../../src/map/palette';
import { familyLayer } from '../../src/map/scene-layers';
import { build as buildSite, DIST } from '../browser/built-site';
import { SiteServer } from '../browser/server';
import { SLOW_4G } from '../browser/server-line';
import { openRealAtlas } from '../core/real-atlas';
import type { PeerHub } from './peers/hubs';

const PEERS = resolve(import.meta.dirname, 'peers');
const CACHE = resolve(import.meta.dirname, '../../node_modules/.cache');
const BUILT_PEERS = join(CACHE, 'hub-atlas-peers');
const SITE = join(CACHE, 'hub-atlas-bench-site');

/** A page that shows the 40 Maths Hubs and says the name of the one that is clicked. */
export interface MapPage {
  readonly name: PageName;
  readonly server: SiteServer;
  readonly path: string;
}
export type PageName = 'ours' | 'ours, eager' | 'Leaflet' | 'D3' | 'MapLibre';

/** Builds the site and its peers, and serves each with brotli at its best. */
export async function mapPages(): Promise<{ readonly pages: readonly MapPage[]; close(): Promise<void> }> {
  await Promise.all([buildOurs(), buildPeers()]);
  const [site, peers] = await Promise.all([
    SiteServer.start({ folder: SITE, quality: 11 }),
    SiteServer.start({ folder: BUILT_PEERS, quality: 11 }),
  ]);
  // No measured request waits for packing; what these pages never ask for is left alone.
  await Promise.all([
    site.warm(/\.(html|js|css|svg)$|(manifest|areas|footprints|weights|overview|context)\./),
    peers.warm(),
  ]);
  return {
    pages: [
      { name: 'ours', server: site, path: '' },
      { name: 'ours, eager', server: site, path: 'eager.html' },
      { name: 'Leaflet', server: peers, path: 'leaflet/index.html' },
      { name: 'D3', server: peers, path: 'd3/index.html' },
      { name: 'MapLibre', server: peers, path: 'maplibre/index.html' },
    ],
    close: async () => {
      await Promise.all([site.close(), peers.close()]);
    },
  };
}

/** Both line and counts begin anew. */
export function slowDown({ server }: MapPage): void {
  server.reset();
  server.slow(SLOW_4G);
}

/** The built site, with its front page a second time as one would serve it who wants the engine at once. */
async function buildOurs(): Promise<void> {
  if (!(await buildSite({ onlyWhenStale: true }))) throw new Error('the site did not build');
  rmSync(SITE, { recursive: true, force: true });
  cpSync(DIST, SITE, { recursive: true, filter: (path) => !path.includes('postcodes') });
  const server = await SiteServer.start({ folder: SITE });
  const { paths } = server;
  await server.close();
  const html = readFileSync(join(SITE, 'index.html'), 'utf8');
  const eager = html
    // After the hints for the first script, which is to come first.
    .replace('<style data-sheets>', `${hints(paths).join('')}<style data-sheets>`)
    .replace('<hub-atlas ', '<hub-atlas engine="webgl" loading="eager" ');
  writeFileSync(join(SITE, 'eager.html'), eager);
}

/** Code, worker and data of the engine, named before the page's own script has asked for any of them. */
function hints(paths: readonly string[]): string[] {
  const code = paths.filter((path) => /^assets\/(maplibre-(?!gl-worker)|scene-)[^/]*\.js$/.test(path));
  const fetched = paths.filter((path) =>
    /^assets\/maplibre-gl-worker-|^atlas\/(manifest|overview|context|areas|footprints|weights)\./.test(path),
  );
  // MapLibre's code goes first, since it takes longest to start; the data come while it does.
  return [
    ...code.map((path) => `<link rel="modulepreload" href="./${path}">`),
    ...fetched.map(
      (path) => `<link rel="preload" as="fetch" crossorigin fetchpriority="low" href="./${path}">`,
    ),
  ];
}

/** The same footprints, colours and topology for every peer. */
async function buildPeers(): Promise<void> {
  const atlas = await openRealAtlas();
  const layer = familyLayer('maths-hubs', atlas.england, 'hue');
  if (layer?.type !== 'areas') throw new Error('the Maths Hubs are no layer of areas');
  const hubs: PeerHub[] = layer.features.map(({ name, hue, atoms }) => ({
    name,
    colour: PALETTES.light.hues[hue] ?? '#888888',
    atoms: [...atoms],
  }));
  await viteBuild({
    configFile: false,
    mode: 'production',
    root: PEERS,
    base: './',
    logLevel: 'error',
    build: {
      outDir: BUILT_PEERS,
      emptyOutDir: true,
      target: 'es2022',
      chunkSizeWarningLimit: 2_000,
      modulePreload: { polyfill: false },
      rolldownOptions: {
        input: ['leaflet', 'd3', 'maplibre'].map((name) => join(PEERS, name, 'index.html')),
      },
    },
    worker: { format: 'es' },
  });
  mkdirSync(join(BUILT_PEERS, 'data'));
  writeFileSync(join(BUILT_PEERS, 'data/hubs.json'), JSON.stringify(hubs));
  writeFileSync(join(BUILT_PEERS, 'data/overview.topojson'), JSON.stringify(await atlas.overview()));
}
