import type { Map as MapLibreMap } from 'maplibre-gl';
import type { Palette } from '../palette';
import { inkOf, TEXTURES, type Texture } from '../textures';

/** Points of an image per CSS pixel: patterns grow up to twice between whole zooms. More would be sampled unevenly. */
const PIXEL_RATIO = 2 * Math.max(1, Math.round(globalThis.devicePixelRatio ?? 1));

/** Puts the patterns into the map in the colours of a palette; called again, it recolours them. */
export function setTextures(map: MapLibreMap, palette: Palette): void {
  for (const texture of Object.values(TEXTURES)) {
    setImage(map, texture.id, drawTexture(texture, inkOf(texture, palette)));
  }
}

export function setImage(map: MapLibreMap, id: string, image: ImageData): void {
  if (map.hasImage(id)) map.updateImage(id, image);
  else map.addImage(id, image, { pixelRatio: PIXEL_RATIO });
}

function drawTexture({ period, path, strokeWidth }: Texture, ink: string): ImageData {
  return drawImage(period, (context) => {
    context.strokeStyle = ink;
    context.lineWidth = strokeWidth;
    context.stroke(new Path2D(path));
  });
}

/** @param side CSS pixels. */
export function drawImage(
  side: number,
  draw: (context: OffscreenCanvasRenderingContext2D) => void,
): ImageData {
  const pixels = side * PIXEL_RATIO;
  const context = new OffscreenCanvas(pixels, pixels).getContext('2d', { willReadFrequently: true });
  if (context === null) throw new Error('the browser gives no canvas to draw patterns on');
  context.scale(PIXEL_RATIO, PIXEL_RATIO);
  draw(context);
  return context.getImageData(0, 0, pixels, pixels);
}
