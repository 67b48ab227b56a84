import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { defineConfig, runnerImport } from 'vite';

// The source is run by Vite and not by Node, which would want a file extension on each of its imports.
const { module: picture } = await runnerImport<typeof import('./src/map/picture/inline-picture')>(
  './src/map/picture/inline-picture.ts',
);
const PAGES = ['index.html', 'embed.html'];
const neededAtOnce = new WeakMap<Graph, Set<string>>();
const { module: packaging } =
  await runnerImport<typeof import('./packaging/plugins')>('./packaging/plugins.ts');
const published = (path: string) => readFileSync(new URL(`public/atlas/${path}`, import.meta.url), 'utf8');

/** Two pages, one set of chunks. Every address is relative, so that `dist` can be put into any folder of any host. */
export default defineConfig({
  base: './',
  plugins: [
    picture.inlinePicture(published),
    packaging.withoutGlobals(),
    packaging.narrowStyles(),
    packaging.oEmbedFiles(),
    packaging.elementsBeside(),
  ],
  build: {
    target: 'es2022',
    // MapLibre alone is past Vite's warning; tests/budgets.json is what holds the sizes.
    chunkSizeWarningLimit: 2_000,
    // A data: URL in a chunk would need a looser CSP than the one we publish.
    assetsInlineLimit: 0,
    // Every browser that runs es2022 in modules but an early Safari knows these hints; that one goes without.
    modulePreload: { polyfill: false },
    rolldownOptions: {
      input: PAGES,
      output: { codeSplitting: { groups: [{ name: firstScript }] } },
    },
  },
  worker: { format: 'es' },
  server: { open: false },
  preview: { open: false, strictPort: false },
});

/** What of a build's graph is asked for here. */
interface Graph {
  getModuleInfo(id: string): { readonly importedIds: readonly string[] } | null;
}

/**
 * One chunk for all that both pages need at once, instead of one for each set of modules that some later chunk
 * shares: on a slow phone's line each file costs, and small ones pack badly.
 */
function firstScript(id: string, graph: Graph): string | null {
  const needed = neededAtOnce.get(graph) ?? sharedByPages(graph);
  neededAtOnce.set(graph, needed);
  return needed.has(id) ? 'elements' : null;
}

function sharedByPages(graph: Graph): Set<string> {
  const [site, embed] = PAGES.map((page) =>
    reachedFrom(fileURLToPath(new URL(page, import.meta.url)), graph),
  );
  return new Set([...(site ?? [])].filter((id) => embed?.has(id)));
}

function reachedFrom(id: string, graph: Graph, reached = new Set<string>()): Set<string> {
  if (reached.has(id)) return reached;
  reached.add(id);
  for (const imported of graph.getModuleInfo(id)?.importedIds ?? []) reachedFrom(imported, graph, reached);
  return reached;
}
