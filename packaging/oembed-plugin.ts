import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import { buildFamilies } from '../src/core/footprints/build-families';
import { buildGeography } from '../src/core/geography/build-geography';
import type { Manifest } from '../src/core/records/manifest';
import { oEmbeds } from '../src/site/oembed';
import { CDN_FOLDER, HOME, ROOT } from './builds';

/**
 * Vite plugin: writes the oEmbed responses to `oembed/`, since a static site can answer no query, and the link by
 * which consumers find the one for the front page. Their addresses have to be whole, hence `HUB_ATLAS_HOME`.
 */
export function oEmbedFiles(): Plugin {
  return {
    name: 'hub-atlas-oembed',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler: (_html, { path }) =>
        path.endsWith('/index.html')
          ? [
              {
                tag: 'link',
                injectTo: 'head',
                attrs: {
                  rel: 'alternate',
                  type: 'application/json+oembed',
                  href: 'oembed/england.json',
                  title: 'Hub Atlas',
                },
              },
            ]
          : [],
    },
    generateBundle() {
      const source = { home: HOME, folder: `${CDN_FOLDER}/`, integrity: {} };
      const read = (path: string) => JSON.parse(readFileSync(join(ROOT, 'public/atlas', path), 'utf8'));
      const { files } = read('manifest.json') as Manifest;
      const geography = buildGeography(read(files.areas.path));
      const families = buildFamilies(read(files.footprints.path), geography);
      for (const [name, response] of oEmbeds(geography, families, source)) {
        this.emitFile({ type: 'asset', fileName: `oembed/${name}`, source: `${JSON.stringify(response)}\n` });
      }
    },
  };
}
