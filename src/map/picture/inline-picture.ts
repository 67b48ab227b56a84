import type { Plugin } from 'vite';
import { buildFamilies } from '../../core/footprints/build-families';
import { buildGeography } from '../../core/geography/build-geography';
import type { Manifest } from '../../core/records/manifest';
import { pictureStyles } from '../svg/picture-styles';
import { toMarkup } from '../svg/svg-node';
import { renderPicture } from './render-picture';

const PLACE = '<!-- picture -->';
const RULES_PLACE = '/* the rules of the map */';
/** What the picture's rules hang from in a page; inside the map element they hang from the drawing itself. */
const SCOPE = '.picture .svg-map';

/**
 * Vite plugin: puts the picture where a page has `<!-- picture -->`, and the rules that its palette makes where its
 * style sheet has a place for them.
 * @param read text of a published file of the atlas, by its path within the atlas's folder.
 */
export function inlinePicture(read: (path: string) => string): Plugin {
  let markup: string | undefined;
  return {
    name: 'hub-atlas-inline-picture',
    enforce: 'pre',
    transform(code, id) {
      if (!id.includes('picture.css') || !code.includes(RULES_PLACE)) return undefined;
      return { code: code.replace(RULES_PLACE, () => pictureStyles(SCOPE)), map: null };
    },
    transformIndexHtml(html) {
      if (!html.includes(PLACE)) return html;
      markup ??= pictureMarkup(read);
      return html.replace(PLACE, () => markup ?? '');
    },
  };
}

/** The picture as markup, from the published files. */
export function pictureMarkup(read: (path: string) => string): string {
  const manifest = JSON.parse(read('manifest.json')) as Manifest;
  const file = (name: keyof Manifest['files']) => JSON.parse(read(manifest.files[name].path));
  const geography = buildGeography(file('areas'));
  const families = buildFamilies(file('footprints'), geography);
  return renderPicture({
    england: { geography, families },
    overview: file('overview'),
    context: file('context'),
  })
    .map(toMarkup)
    .join('');
}
