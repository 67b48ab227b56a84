import type { LonLatBox } from '../../map/drawing';
import { toLonLat, toMap, UNITS_PER_WORLD, zoomOf } from '../../map/projection';

/** What one small map shows. All maps of a comparison show as many kilometres to the pixel. */
export interface MapFrame {
  /** Top left corner in units of the picture. */
  readonly x: number;
  readonly y: number;
  /** CSS pixels per unit: differs a little from map to map, since Mercator grows towards the north. */
  readonly pixelsPerUnit: number;
  readonly zoom: number;
  /** Latitude of the middle, for the scale bar. */
  readonly lat: number;
  /** CSS pixels that the place itself takes, at its widest; it is in the middle. */
  readonly across: number;
  /** What is seen, degrees. */
  readonly box: LonLatBox;
}

/** CSS pixels of a side of a small map as it is drawn; the page may show it smaller. */
export const MAP_SIDE = 280;
const MARGIN = 18;
const EQUATOR = 40_075.017;
/** Nearer than this, borders of 50 m detail look coarse. Kilometres across. */
const LEAST_ACROSS = 6;

/** Frames of one scale around some boxes, the largest of which just fits. */
export function mapFrames(boxes: readonly LonLatBox[]): readonly MapFrame[] {
  const placed = boxes.map((box) => {
    const [left, top] = toMap([box[0], box[3]]);
    const [right, bottom] = toMap([box[2], box[1]]);
    const middle: readonly [number, number] = [(left + right) / 2, (top + bottom) / 2];
    const lat = toLonLat(middle)[1];
    const kilometres = (EQUATOR * Math.cos((lat * Math.PI) / 180)) / UNITS_PER_WORLD;
    return { middle, lat, kilometres, across: Math.max(right - left, bottom - top) * kilometres };
  });
  const across = Math.max(LEAST_ACROSS, ...placed.map((one) => one.across));
  const perPixel = across / (MAP_SIDE - 2 * MARGIN);
  return placed.map(({ middle, lat, kilometres, across: own }) => {
    const pixelsPerUnit = kilometres / perPixel;
    const side = MAP_SIDE / pixelsPerUnit;
    const [x, y] = [middle[0] - side / 2, middle[1] - side / 2];
    const [west, north] = toLonLat([x, y]);
    const [east, south] = toLonLat([x + side, y + side]);
    return {
      x,
      y,
      pixelsPerUnit,
      zoom: zoomOf(pixelsPerUnit),
      lat,
      across: own / perPixel,
      box: [west, south, east, north],
    };
  });
}

export function boxesMeet(a: LonLatBox, b: LonLatBox): boolean {
  return a[0] <= b[2] && b[0] <= a[2] && a[1] <= b[3] && b[1] <= a[3];
}
