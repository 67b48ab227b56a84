import type { Plugin } from 'vite';

/** `(globalThis.litHtmlVersions ??= []).push('3.3.3')`, as minified and as not. */
const NOTED =
  /\(\w+\.(litHtmlVersions|litElementVersions|reactiveElementVersions) ?\?\?= ?\[\]\)\.push\(["'][^"']+["']\)/;
const FILES = /[\\/](lit-html|lit-element|reactive-element)\.js$/;

/**
 * Lit notes its versions in three globals, for a warning that only its development build gives. An element for other
 * people's pages leaves nothing in their global scope but its names in the registry.
 */
export function withoutGlobals(): Plugin {
  return {
    name: 'hub-atlas-without-globals',
    apply: 'build',
    transform(code, id) {
      if (!FILES.test(id) || !NOTED.test(code)) return undefined;
      return { code: code.replace(NOTED, '0'), map: null };
    },
  };
}
