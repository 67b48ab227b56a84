import type { Plugin } from 'vite';

const FILES = /[\\/](lit-html|lit-element|reactive-element)\.js$/;

/** `(globalThis.litHtmlVersions ??= []).push('3.3.3')`: for a warning that only Lit's development build gives. */
const VERSIONS =
  /\(\w+\.(litHtmlVersions|litElementVersions|reactiveElementVersions) ?\?\?= ?\[\]\)\.push\(["'][^"']+["']\)/;
/** A map for decorators of the new kind, which this code does not use, shared by copies of Lit; here it stays inside. */
const METADATA =
  /Symbol\.metadata ?\?\?= ?Symbol\(["']metadata["']\),\w+\.litPropertyMetadata ?\?\?= ?new WeakMap;/;

/**
 * Lit leaves four names in the global scope and one on `Symbol`. An element for other people's pages leaves nothing
 * there but its names in the registry.
 */
export function withoutGlobals(): Plugin {
  return {
    name: 'hub-atlas-without-globals',
    apply: 'build',
    transform(code, id) {
      if (!FILES.test(id)) return undefined;
      const inside = code.replace(VERSIONS, '0').replace(METADATA, 'const litPropertyMetadata=new WeakMap;');
      if (/(Versions|litPropertyMetadata) ?\?\?=/.test(inside))
        this.error(`Lit has changed: look again at ${id}`);
      return { code: inside, map: null };
    },
  };
}
