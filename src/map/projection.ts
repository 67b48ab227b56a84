import type { LonLat, LonLatBox } from './drawing';

/**
 * Web mercator in the picture's own units: 36,000 to the world, so that England is about 820 by 990 units and the
 * same numbers serve the inlined picture, the SVG drawing and the change-over to the engine.
 */
export const UNITS_PER_WORLD = 36_000;
/** Side of a map tile at zoom 0, CSS pixels: zooms are MapLibre's. */
const WORLD_PIXELS = 512;

/** Top left corner of the picture in units from 180° W, 85.05° N, and its size: England with a narrow margin. */
export const FRAME = { x: 17_350, y: 11_235, width: 835, height: 1003 } as const;

export type MapPoint = readonly [x: number, y: number];

export function toMap([lon, lat]: LonLat): MapPoint {
  return [
    ((lon + 180) / 360) * UNITS_PER_WORLD - FRAME.x,
    ((1 - Math.asinh(Math.tan((lat * Math.PI) / 180)) / Math.PI) / 2) * UNITS_PER_WORLD - FRAME.y,
  ];
}

export function toLonLat([x, y]: MapPoint): LonLat {
  const north = Math.PI * (1 - (2 * (y + FRAME.y)) / UNITS_PER_WORLD);
  return [((x + FRAME.x) / UNITS_PER_WORLD) * 360 - 180, (Math.atan(Math.sinh(north)) * 180) / Math.PI];
}

/** CSS pixels per unit of the picture at a zoom. */
export function pixelsPerUnit(zoom: number): number {
  return (WORLD_PIXELS * 2 ** zoom) / UNITS_PER_WORLD;
}

export function zoomOf(pixelsPerMapUnit: number): number {
  return Math.log2((pixelsPerMapUnit * UNITS_PER_WORLD) / WORLD_PIXELS);
}

/** Metres on the ground per CSS pixel: what the scale bar shows. */
export function metresPerPixel(zoom: number, lat: number): number {
  const equator = 40_075_016.686;
  return (equator * Math.cos((lat * Math.PI) / 180)) / (WORLD_PIXELS * 2 ** zoom);
}

/** England and nothing else, degrees; what "home" shows. */
export const ENGLAND_BOX: LonLatBox = [-6.42, 49.86, 1.77, 55.82];

/** Greater London with a narrow margin: what is shown enlarged beside England. */
export const LONDON_BOX: LonLatBox = [-0.54, 51.27, 0.36, 51.71];

/** The whole picture: what is shown at first and what "home" goes back to. */
export const HOME_BOX: LonLatBox = [...toLonLat([0, FRAME.height]), ...toLonLat([FRAME.width, 0])];
