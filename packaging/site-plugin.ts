import { resolve } from 'node:path';
import type { Plugin, ResolvedConfig } from 'vite';
import { buildCdn, CDN_FOLDER } from './builds';

/**
 * Vite plugin: puts the elements' bundle beside the built site, at `cdn/<version>/`, where the codes of the embed
 * page point. Its links lead to the site that it lies in.
 */
export function elementsBeside(): Plugin {
  let config: ResolvedConfig;
  return {
    name: 'hub-atlas-elements-beside',
    apply: 'build',
    configResolved(resolved) {
      config = resolved;
    },
    async closeBundle() {
      await buildCdn(resolve(config.root, config.build.outDir, CDN_FOLDER), '../../');
    },
  };
}
