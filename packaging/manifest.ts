import { cli } from '@custom-elements-manifest/analyzer/cli.js';
import { ELEMENTS, ROOT } from './builds';
import type { Attribute, Declaration, Manifest, Member, Module } from './manifest-types';

const SOURCES = [
  'src/elements/atlas-element.ts',
  'src/elements/embeddable-element.ts',
  'src/elements/events.ts',
  ...ELEMENTS.map((tag) => `src/elements/${tag}/${tag}.ts`),
];

/** Where a source's module is in the package. */
const published = (path: string) => path.replace(/^src\//, 'lib/esm/').replace(/\.ts$/, '.js');

/**
 * The custom-elements manifest, from the comments and types of the elements: what others may rely on, without what is
 * private, with the modules where the package has them.
 */
export async function manifest(): Promise<Manifest> {
  // The analyser writes the manifest's place into package.json unless that is there already, as it is.
  const argv = ['analyze', '--litelement', '--quiet', '--outdir', 'lib', '--globs', ...SOURCES];
  const found = (await cli({ argv, cwd: ROOT, noWrite: true })) as Manifest;
  const modules = found.modules.map(asPublished);
  return {
    schemaVersion: found.schemaVersion,
    readme: 'README.md',
    modules: [...modules, ...ELEMENTS.map(registering)],
  };
}

/** The elements of a manifest, in the order of `ELEMENTS`. */
export function elementsOf({ modules }: Manifest): readonly Declaration[] {
  const declarations = modules.flatMap((module) => module.declarations ?? []);
  return ELEMENTS.flatMap((tag) => declarations.find(({ tagName }) => tagName === tag) ?? []);
}

function asPublished(module: Module): Module {
  const text = JSON.stringify({
    ...module,
    path: published(module.path),
    declarations: module.declarations?.map((one) => (one.kind === 'class' ? publicPart(one) : one)),
  });
  return JSON.parse(
    text.replace(/"src\/[^"]+\.ts"/g, (path) => JSON.stringify(published(path.slice(1, -1)))),
  ) as Module;
}

function publicPart(declaration: Declaration): Declaration {
  const { members, attributes, events, ...rest } = declaration;
  const tagName = ELEMENTS.find((tag) => className(tag) === declaration.name);
  const element = tagName === undefined ? {} : { tagName, customElement: true };
  return {
    ...rest,
    ...element,
    members: sorted((members ?? []).filter(isPublic)),
    ...(attributes && { attributes: sorted(attributes) }),
    // Those with a name of ours; the analyser also lists what it sees being dispatched.
    ...(events && {
      events: events.filter(({ name, type }) => name?.startsWith('hub-') && type !== undefined),
    }),
  };
}

function isPublic({ privacy }: Member): boolean {
  return privacy === undefined || privacy === 'public';
}

/** Own before inherited, as they are written: the analyser's order changes with what it inherits through. */
function sorted<Item extends Member | Attribute>(items: readonly Item[]): Item[] {
  const inherited = (item: Item) => Number('inheritedFrom' in item && item.inheritedFrom !== undefined);
  return [...items].sort((a, b) => inherited(a) - inherited(b));
}

/** `define/hub-atlas.js`, which does nothing but register. */
function registering(tag: (typeof ELEMENTS)[number]): Module {
  const declaration = { name: className(tag), module: published(`src/elements/${tag}/${tag}.ts`) };
  return {
    kind: 'javascript-module',
    path: published(`src/define/${tag}.ts`),
    declarations: [],
    exports: [{ kind: 'custom-element-definition', name: tag, declaration }],
  };
}

export function className(tag: string): string {
  return tag.replace(/(?:^|-)(\w)/g, (_, letter: string) => letter.toUpperCase());
}
