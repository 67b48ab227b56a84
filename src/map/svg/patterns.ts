import { FRAME, pixelsPerUnit } from '../projection';
import { TEXTURES, type Texture, type TextureId, textureScale } from '../textures';
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

/** Keeps a texture's size on the screen and its start at the corner of the world, as MapLibre lays its patterns. */
export function patternTransform({ period }: Texture, zoom: number, stepsPerUnit: number): string {
  const scale = (textureScale(zoom) / pixelsPerUnit(zoom)) * stepsPerUnit;
  // Whole tiles are left out of the way from the corner of the world, which would cost the browser its precision.
  const [x, y] = [FRAME.x, FRAME.y].map((start) => -((start * stepsPerUnit) % (period * scale)));
  return `translate(${rounded(x)} ${rounded(y)}) scale(${rounded(scale)})`;
}

function rounded(value = 0): number {
  return Math.round(value * 1e4) / 1e4;
}
