import { TEXTURES, type TextureId } from '../textures';
import { patternTransform } from './pattern-transform';
import { type SvgNode, svg } from './svg-node';

/** The textures as SVG patterns, in steps of a grid of `stepsPerUnit`. */
export function patternNodes(
  patternId: (texture: TextureId) => string,
  zoom: number,
  stepsPerUnit: number,
): SvgNode[] {
  return Object.values(TEXTURES).map(({ id, period, path, strokeWidth, ink }) =>
    svg(
      'pattern',
      {
        id: patternId(id),
        width: period,
        height: period,
        patternUnits: 'userSpaceOnUse',
        patternTransform: patternTransform(TEXTURES[id], zoom, stepsPerUnit),
      },
      svg('path', { class: `ink-${ink}`, 'stroke-width': strokeWidth, d: path }),
    ),
  );
}
