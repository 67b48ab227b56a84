import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { className, elementsOf } from './manifest';
import type { Declaration, Manifest } from './manifest-types';

/** Writes what TypeScript needs to know of the elements in templates of React, Vue and Svelte. */
export function writeFrameworkTypes(manifest: Manifest, folder: string): void {
  mkdirSync(folder, { recursive: true });
  const elements = elementsOf(manifest);
  const write = (name: string, lines: readonly string[]) =>
    writeFileSync(join(folder, `${name}.d.ts`), `${lines.join('\n')}\n`);
  write('attributes', attributeTypes(elements));
  write('react', react(elements));
  write('vue', vue(elements));
  write('svelte', svelte(elements));
}

type Elements = readonly Declaration[];

/** React and Svelte take listeners as attributes: `onhub-atlas-view`. */
const HANDLERS = `type Handlers = { [Name in keyof HubAtlasEvents as \`on\${Name}\`]?: (event: HubAtlasEvents[Name]) => void };`;

function attributeTypes(elements: Elements): string[] {
  return [
    `import type { ${eventClasses(elements).join(', ')} } from '../esm/index.js';`,
    '',
    ...elements.flatMap((element) => [
      `/** Attributes of \`<${element.tagName}>\`. */`,
      `export interface ${attributesOf(element)} {`,
      ...(element.attributes ?? []).map(
        ({ name, type }) => `  ${quoted(name)}?: ${attributeType(type?.text)} | undefined;`,
      ),
      '}',
      '',
    ]),
    '/** Events of every element of the atlas. */',
    'export interface HubAtlasEvents {',
    ...events(elements).map(([name, type]) => `  ${quoted(name)}: ${type};`),
    '}',
  ];
}

function react(elements: Elements): string[] {
  return [
    "import type { DetailedHTMLProps, HTMLAttributes } from 'react';",
    ...imports(elements),
    '',
    HANDLERS,
    '',
    "declare module 'react' {",
    '  namespace JSX {',
    '    interface IntrinsicElements {',
    ...elements.map(
      (element) =>
        `      ${quoted(element.tagName ?? '')}: DetailedHTMLProps<HTMLAttributes<${element.name}>, ${element.name}> & ${attributesOf(element)} & Handlers;`,
    ),
    '    }',
    '  }',
    '}',
  ];
}

function vue(elements: Elements): string[] {
  return [
    "import type { DefineComponent } from 'vue';",
    ...imports(elements),
    '',
    'type Emits = { [Name in keyof HubAtlasEvents]: (event: HubAtlasEvents[Name]) => void };',
    'type Component<Attributes> = DefineComponent<Attributes, object, object, object, object, object, object, Emits>;',
    '',
    "declare module 'vue' {",
    '  interface GlobalComponents {',
    ...elements.map(
      (element) => `    ${quoted(element.tagName ?? '')}: Component<${attributesOf(element)}>;`,
    ),
    '  }',
    '}',
    `export type { ${elements.map(({ name }) => name).join(', ')} };`,
  ];
}

function svelte(elements: Elements): string[] {
  return [
    "import type { HTMLAttributes } from 'svelte/elements';",
    ...imports(elements),
    '',
    HANDLERS,
    '',
    "declare module 'svelte/elements' {",
    '  interface SvelteHTMLElements {',
    ...elements.map(
      (element) =>
        `    ${quoted(element.tagName ?? '')}: HTMLAttributes<${element.name}> & ${attributesOf(element)} & Handlers;`,
    ),
    '  }',
    '}',
  ];
}

function imports(elements: Elements): string[] {
  return [
    `import type { ${elements.map(({ name }) => name).join(', ')} } from '../esm/index.js';`,
    `import type { ${[...elements.map(attributesOf), 'HubAtlasEvents'].join(', ')} } from './attributes.js';`,
  ];
}

function events(elements: Elements): readonly (readonly [name: string, type: string])[] {
  const pairs = elements.flatMap((element) => element.events ?? []);
  const classes = new Map(pairs.map(({ name, type }) => [name, type?.text ?? 'CustomEvent']));
  return [...classes].filter(([name]) => name.startsWith('hub-atlas-'));
}

function eventClasses(elements: Elements): readonly string[] {
  return [...new Set(events(elements).map(([, type]) => type))].filter((type) => type !== 'CustomEvent');
}

function attributesOf(element: Declaration): string {
  return `${className(element.tagName ?? '')}Attributes`;
}

function attributeType(text: string | undefined): string {
  return (text ?? 'string').replace(/ \| (undefined|null)/g, '');
}

function quoted(name: string): string {
  return /^[a-z]+$/.test(name) ? name : `'${name}'`;
}
