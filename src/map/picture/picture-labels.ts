import { FRAME, toMap, zoomOf } from '../projection';
import type { Scene } from '../scene';
import { labelNodes } from '../svg/label-nodes';
import { placeLabels } from '../svg/label-placing';
import { type SvgNode, svg } from '../svg/svg-node';

/**
 * The picture cannot know how large it is shown, so it carries its names twice, placed for a desktop and for a
 * phone; the style sheet shows the set that fits.
 */
const SETS = [
  { className: 'for-wide', pixelsPerUnit: 0.78 },
  { className: 'for-narrow', pixelsPerUnit: 0.42 },
] as const;

/** Mean width of a letter of the map's face as a part of its size; measured at build time there is no page to ask. */
const LETTER = 0.53;

export function pictureLabels(scene: Scene): SvgNode[] {
  return SETS.map(({ className, pixelsPerUnit }) => {
    const [width, height] = [FRAME.width * pixelsPerUnit, FRAME.height * pixelsPerUnit];
    const placed = placeLabels(scene.labels, {
      zoom: zoomOf(pixelsPerUnit),
      width,
      height,
      project: (lon, lat) => {
        const [x, y] = toMap([lon, lat]);
        return [x * pixelsPerUnit, y * pixelsPerUnit];
      },
      measure: (text) => text.length * 13 * LETTER,
    });
    const scale = Math.round(1e4 / pixelsPerUnit) / 1e4;
    return svg('g', { class: className, transform: `scale(${scale})` }, ...labelNodes(placed));
  });
}
