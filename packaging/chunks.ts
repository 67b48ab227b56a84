import { ROOT } from './builds';

/** What is fetched after the first script, by the name of its chunk: what each begins with, soonest first. */
const SOON = {
  words: ['elements/hub-atlas/words', 'data/resolve-place', 'data/answer-postcode'],
  scene: ['elements/hub-map/scene-parts'],
  finding: ['elements/hub-finder/finding'],
  place: ['elements/hub-place/hub-place'],
};

/** What of a build's graph is asked for here. */
interface Graph {
  getModuleInfo(id: string): { readonly importedIds: readonly string[] } | null;
}

/**
 * One chunk for all that both pages need at once, and one for each of what comes next, instead of one for each set of
 * modules that some later chunk shares: on a slow phone's line each file costs, and small ones pack badly.
 * @param pages the pages of the site, as paths from the root.
 * @returns groups for the bundler. One takes what its modules import with it, unless one before it has that.
 */
export function chunkGroups(pages: readonly string[]) {
  const known = new WeakMap<Graph, Map<string, string>>();
  const chunkOf = (id: string, graph: Graph) => {
    const chunks = known.get(graph) ?? modulesOfChunks(pages, graph);
    known.set(graph, chunks);
    return chunks.get(id);
  };
  const names = ['elements', ...Object.keys(SOON)];
  return names.map((chunk, i) => ({
    name: (id: string, graph: Graph) => (chunkOf(id, graph) === chunk ? chunk : null),
    priority: names.length - i,
  }));
}

function modulesOfChunks(pages: readonly string[], graph: Graph): Map<string, string> {
  const [first = new Set<string>(), ...others] = pages.map((page) => reachedFrom(pathOf(page), graph));
  const shared = [...first].filter((id) => others.every((page) => page.has(id)));
  const chunks = new Map(shared.map((id) => [id, 'elements']));
  // The pages' own modules stay with their page.
  const taken = new Set([first, ...others].flatMap((page) => [...page]));
  for (const [chunk, modules] of Object.entries(SOON)) {
    for (const id of modules.flatMap((module) => [...reachedFrom(pathOf(`src/${module}.ts`), graph)])) {
      if (!chunks.has(id) && !taken.has(id)) chunks.set(id, chunk);
    }
  }
  return chunks;
}

function pathOf(file: string): string {
  return `${ROOT}/${file}`;
}

function reachedFrom(id: string, graph: Graph, reached = new Set<string>()): Set<string> {
  if (reached.has(id)) return reached;
  reached.add(id);
  for (const imported of graph.getModuleInfo(id)?.importedIds ?? []) reachedFrom(imported, graph, reached);
  return reached;
}
