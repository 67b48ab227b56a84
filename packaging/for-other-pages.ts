import type { Plugin } from 'vite';

const HELPER = '\0vite/preload-helper.js';

/** For builds that run on other people's pages: what serves only our own pages is left out. */
export function forOtherPages(): Plugin {
  return {
    name: 'hub-atlas-for-other-pages',
    enforce: 'pre',
    resolveId(id) {
      // The map's font is declared on our own pages only.
      return id.endsWith('.woff2?url') ? '\0no-font' : undefined;
    },
    load(id) {
      if (id === '\0no-font') return "export default '';";
      // Hints for later scripts would be written into the head of somebody else's page.
      return id === HELPER ? 'export const __vitePreload = (load) => load();' : undefined;
    },
  };
}
