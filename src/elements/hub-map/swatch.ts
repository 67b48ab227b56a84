import { nothing, svg } from 'lit';
import type { Swatch } from '../../map/legend';
import { TEXTURES, type TextureId } from '../../map/textures';

const WIDTH = 30;
const HEIGHT = 18;

const patternId = (texture: TextureId) => `hub-atlas-key-${texture}`;

/** The textures for the key's samples, at the size they have on the map at whole zooms. */
export function keyPatterns() {
  return svg`<svg class="svg-map patterns" width="0" height="0" aria-hidden="true"><defs>${Object.values(
    TEXTURES,
  ).map(
    ({
      id,
      period,
      path,
      strokeWidth,
      ink,
    }) => svg`<pattern id=${patternId(id)} width=${period} height=${period}
      patternUnits="userSpaceOnUse"><path class="ink-${ink}" stroke-width=${strokeWidth} d=${path}></path></pattern>`,
  )}</defs></svg>`;
}

/** A sample as it is on the map: drawn by the same classes, so that key and map cannot drift apart. */
export function swatchOf(swatch: Swatch) {
  return svg`<svg class="svg-map swatch" width=${WIDTH} height=${HEIGHT} aria-hidden="true">${contentOf(swatch)}</svg>`;
}

function contentOf(swatch: Swatch) {
  switch (swatch.kind) {
    case 'area':
      return [box(`${swatch.edge} h1`, 0, 15), box(`${swatch.edge} h0`, 15, 15), divide(swatch)];
    case 'inferred':
      return [
        box(`${swatch.edge} h0`),
        box(`wash ${swatch.edge}`),
        texture('inferred'),
        svg`<path class="edge" stroke-width=${swatch.width} stroke-linecap="round"
          stroke-dasharray="0 ${2.5 * swatch.width}" d="M1 1h28v16h-28z"></path>`,
      ];
    case 'shared':
      return box('shared');
    case 'line':
      return svg`<path class="edge line" stroke-width=${swatch.width}
        stroke-dasharray=${swatch.edge === 'soft' ? dashes(swatch.width) : nothing} d="M0 9h30"></path>`;
    case 'hatch':
      return [
        box('land'),
        texture(`hatch-${swatch.density}`),
        svg`<path class="hatch-edge" d="M.5 .5h29v17h-29z"></path>`,
      ];
    case 'class':
      return box(`${swatch.scale}-${swatch.step}`);
    case 'missing':
      return [box('missing'), texture('missing')];
    case 'school':
      return svg`<path class="dots-edge" d="M15 9h0"></path><path class="dots ${swatch.layer}" d="M15 9h0"></path>`;
    case 'locality':
      return svg`<path class="locality" d="M2 2h26v14h-26z"></path>`;
  }
}

/** Two neighbours with the line between them: what the kind of edge looks like. */
function divide({ edge, width }: { readonly edge: 'firm' | 'soft'; readonly width: number }) {
  return svg`<path class="edge" stroke-width=${width}
    stroke-dasharray=${edge === 'soft' ? dashes(width) : nothing} d="M15 0v18"></path>`;
}

function box(className: string, x = 0, width = WIDTH) {
  return svg`<rect class=${className} x=${x} width=${width} height=${HEIGHT}></rect>`;
}

function texture(id: TextureId) {
  return svg`<rect class="texture" fill="url(#${patternId(id)})" width=${WIDTH} height=${HEIGHT}></rect>`;
}

function dashes(width: number): string {
  return `${4 * width} ${3 * width}`;
}
