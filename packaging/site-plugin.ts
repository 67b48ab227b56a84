import { resolve } from 'node:path';
import type { Plugin, ResolvedConfig } from 'vite';
import { buildCdn, CDN_FOLDER } from './builds';

/**
 * Vite plugin: puts the elements' bundle beside the built site, at `cdn/<version>/`, where the codes of the embed
 * page point. Its links lead to the site that it lies in.
 */
export function elementsBeside(): Plugin {
  let config: ResolvedConfig;
  let failed = false;
  return {
    name: 'hub-atlas-elements-beside',
    apply: 'build',
    configResolved(resolved) {
      config = resolved;
    },
    buildEnd(error) {
      failed = error !== undefined;
    },
    async closeBundle() {
      if (failed) return;
      await buildCdn(resolve(config.root, config.build.outDir, CDN_FOLDER), '../../');
    },
  };
}
