import type { Map as MapLibreMap } from 'maplibre-gl';
import type { LayerId } from '../../state/view';
import type { Palette } from '../palette';
import { drawImage, setImage } from './texture-images';

const SIDE = 16;
/** Phases differ in shape as well as in colour: disc, square, triangle. */
const SIGNS = [
  { layer: 'schools-primary', colour: 'primary', path: 'M8 3.2a4.8 4.8 0 1 0 .01 0z' },
  { layer: 'schools-secondary', colour: 'secondary', path: 'M3.8 3.8h8.4v8.4h-8.4z' },
  { layer: 'schools-special', colour: 'special', path: 'M8 2.4l5.6 10h-11.2z' },
] as const satisfies readonly { layer: LayerId; colour: keyof Palette['schools']; path: string }[];

/** Puts the signs of schools into the map, each named after its layer. */
export function setSchoolSigns(map: MapLibreMap, palette: Palette): void {
  for (const { layer, colour, path } of SIGNS) {
    const image = drawImage(SIDE, (context) => {
      const sign = new Path2D(path);
      context.fillStyle = palette.schools[colour];
      context.strokeStyle = palette.schoolEdge;
      context.lineWidth = 2;
      context.lineJoin = 'round';
      context.stroke(sign);
      context.fill(sign);
    });
    setImage(map, layer, image);
  }
}
