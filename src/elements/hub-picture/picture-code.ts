import type { Atlas } from '../../data/atlas';
import { PALETTES } from '../../map/palette';
import { pictureStyles } from '../../map/svg/picture-styles';
import { toElement } from '../../map/svg/svg-node';
import type { Size } from '../../map/viewport';
import type { ViewState } from '../../state/view';
import { defineAlone } from '../alone';
import { drawPicture } from './draw-picture';

const LOOKS = `${pictureStyles('.svg-map')}
  .svg-map { display: block; width: 100%; height: auto; }
  .sea { fill: light-dark(${PALETTES.light.sea}, ${PALETTES.dark.sea}); }
`;
let looks: CSSStyleSheet | undefined;

/** The rules of the picture, one sheet for all pictures of a page. */
export function pictureLooks(): CSSStyleSheet {
  if (looks === undefined) {
    looks = new CSSStyleSheet();
    looks.replaceSync(LOOKS);
  }
  return looks;
}

/** The picture of a view; registers the words that stand below it. */
export async function pictureElement(atlas: Atlas, view: ViewState, size: Size): Promise<SVGElement> {
  defineAlone();
  return toElement(await drawPicture(atlas, view, { size, theme: 'light', id: 'hub-picture' }));
}
