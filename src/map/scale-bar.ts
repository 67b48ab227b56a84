import { metresPerPixel } from './projection';

const METRES_PER_MILE = 1609.344;
const STEPS = [1, 2, 5];

export interface ScaleBar {
  /** Length of the bar in CSS pixels, at most the width asked for. */
  readonly pixels: number;
  readonly kilometres: number;
  readonly miles: number;
}

/** The longest bar of 1, 2 or 5 times a power of ten that fits, and what it is in miles. */
export function scaleBar(zoom: number, lat: number, most: number): ScaleBar {
  const metres = metresPerPixel(zoom, lat);
  const power = 10 ** Math.floor(Math.log10(metres * most));
  const length = Math.max(...STEPS.map((step) => step * power).filter((m) => m <= metres * most));
  return { pixels: length / metres, kilometres: length / 1000, miles: length / METRES_PER_MILE };
}
