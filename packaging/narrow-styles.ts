import type { Plugin } from 'vite';

/** A `css` template without expressions; one with them is left as it is. */
const STYLES = /\bcss`([^`$\\]*)`/g;

/**
 * Takes line breaks, indents and comments out of style sheets in templates, which minifiers leave alone: they are a
 * fiftieth of the first script, compressed.
 */
export function narrowStyles(): Plugin {
  return {
    name: 'hub-atlas-narrow-styles',
    apply: 'build',
    enforce: 'pre',
    transform(code, id) {
      if (!/\/src\/.*\.ts$/.test(id) || !code.includes('css`')) return undefined;
      const narrow = code.replace(STYLES, (_, sheet: string) => `css\`${narrowed(sheet)}\``);
      return { code: narrow, map: null };
    },
  };
}

function narrowed(sheet: string): string {
  return sheet
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .replace(/\s+/g, ' ')
    .replace(/ ?([{};]) ?/g, '$1')
    .replace(/: (?=[^{}]*;)/g, ':')
    .trim();
}
