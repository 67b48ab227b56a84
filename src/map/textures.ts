import type { Palette } from './palette';

/**
 * Patterns that carry meaning, laid alike by both drawings. A texture is one square tile of `period` CSS pixels,
 * stroked along `path` (SVG path data, which `Path2D` reads too) and repeated from the corner of the world in
 * web mercator (180° W, 85.05° N). Between whole zooms it grows with the map, as MapLibre's patterns do and as
 * `textureScale` gives it, so that the lines do not jump when one drawing takes over from the other.
 */
export interface Texture {
  readonly id: TextureId;
  readonly period: number;
  readonly path: string;
  /** CSS pixels. */
  readonly strokeWidth: number;
  readonly ink: 'hatch' | 'denseHatch' | 'missingPattern' | 'edge';
}
export type TextureId = 'hatch-open' | 'hatch-dense' | 'inferred' | 'missing';

/** Rising lines at 45°, with the corners filled in so that neighbouring tiles join. */
const risingLines = (period: number) =>
  `M-1 1L1 -1M0 ${period}L${period} 0M${period - 1} ${period + 1}L${period + 1} ${period - 1}`;

export const TEXTURES: Readonly<Record<TextureId, Texture>> = {
  'hatch-open': { id: 'hatch-open', period: 8, path: risingLines(8), strokeWidth: 0.6, ink: 'hatch' },
  'hatch-dense': { id: 'hatch-dense', period: 4, path: risingLines(4), strokeWidth: 0.6, ink: 'denseHatch' },
  // A dot is a stroke as long as it is wide: canvases draw nothing for a stroke without length.
  inferred: { id: 'inferred', period: 8, path: 'M1.4 2h1.2M5.4 6h1.2', strokeWidth: 1.2, ink: 'edge' },
  missing: { id: 'missing', period: 8, path: 'M0 4h8M4 0v8', strokeWidth: 0.8, ink: 'missingPattern' },
};

export function inkOf(texture: Texture, palette: Palette): string {
  return palette[texture.ink];
}

/** CSS pixels per unit of a texture at a zoom: 1 at whole zooms, rising to 2 just below the next. */
export function textureScale(zoom: number): number {
  return 2 ** (zoom - Math.floor(zoom));
}
