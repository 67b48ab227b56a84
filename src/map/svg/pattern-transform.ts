import { FRAME, pixelsPerUnit } from '../projection';
import { type Texture, textureScale } from '../textures';

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
