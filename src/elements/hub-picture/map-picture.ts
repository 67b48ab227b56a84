import type { Topology } from 'topojson-specification';
import { textWidth } from '../../exports/text-lines';
import { PALETTES } from '../../map/palette';
import { pixelsPerUnit } from '../../map/projection';
import type { Scene } from '../../map/scene';
import { AtomPaths } from '../../map/svg/atom-paths';
import { labelNodes } from '../../map/svg/label-nodes';
import { LABEL_SIZES, placeLabels } from '../../map/svg/label-placing';
import { landPath } from '../../map/svg/land-path';
import { gridTransform, layerNode } from '../../map/svg/layer-nodes';
import { AROUND_STEPS } from '../../map/svg/path-files';
import { patternNodes } from '../../map/svg/patterns';
import { shapePath } from '../../map/svg/shape-nodes';
import { type SvgNode, svg } from '../../map/svg/svg-node';
import { project, type Size, viewBoxOf } from '../../map/viewport';
import type { Camera } from '../../state/view';

export interface PictureGround {
  /** Boundaries of the atoms, as fine as the camera is near. */
  readonly boundaries: Topology;
  /** Land around England; left out where it could not be had. */
  readonly context?: Topology;
}

export interface PictureFrame {
  readonly camera: Camera;
  readonly size: Size;
  /** Prefix of the ids in it: ids are the page's, so each picture has its own. */
  readonly id: string;
  /** What it is a picture of, for those who do not see it. */
  readonly label: string;
}

const GRIDS = [2, 4, 10, 40, 100, 400];

/** A scene as one SVG that needs no engine, no style but the picture's, and answers to no pointer. */
export function mapPicture(scene: Scene, ground: PictureGround, frame: PictureFrame): SvgNode {
  const { camera, size, id } = frame;
  const scale = pixelsPerUnit(camera.zoom);
  const stepsPerUnit = GRIDS.find((steps) => steps >= 3 * scale) ?? 400;
  const paths = new AtomPaths(ground.boundaries, { stepsPerUnit, smallestCorner: 1 }, 1 / scale ** 2);
  const patternId = (texture: string) => `${id}-${texture}`;
  const [x, y] = viewBoxOf(camera, size);
  const { width, height } = size;
  return svg(
    'svg',
    {
      class: 'svg-map whole',
      viewBox: `0 0 ${width} ${height}`,
      width,
      height,
      role: 'img',
      'aria-label': frame.label,
    },
    svg('defs', {}, ...patternNodes(patternId, camera.zoom, stepsPerUnit)),
    svg('rect', { class: 'sea', width, height, fill: PALETTES.light.sea }),
    svg(
      'g',
      { transform: `translate(${round(-x * scale)} ${round(-y * scale)}) scale(${round(scale)})` },
      ...around(ground),
      svg('path', { class: 'land', transform: gridTransform(paths), d: paths.land() }),
      ...scene.layers.map((layer) => layerNode(layer, { paths, patternId, pickFamily: undefined })),
      svg('path', { class: 'coast', transform: gridTransform(paths), d: paths.rim() }),
      ...selected(scene, paths),
    ),
    ...pin(scene, frame),
    ...labels(scene, frame),
  );
}

function around({ context }: PictureGround): SvgNode[] {
  if (context === undefined) return [];
  const d = landPath(context, { stepsPerUnit: AROUND_STEPS, smallestCorner: 4 }, 4);
  return [svg('path', { class: 'neighbours', transform: `scale(${1 / AROUND_STEPS})`, d })];
}

function selected({ selection }: Scene, paths: AtomPaths): SvgNode[] {
  if (selection === undefined || selection.point !== undefined) return [];
  const transform = gridTransform(paths);
  const d = shapePath(selection, paths);
  return ['raised casing', 'raised selected'].map((name) => svg('path', { class: name, transform, d }));
}

function pin({ selection }: Scene, { camera, size }: PictureFrame): SvgNode[] {
  if (selection?.point === undefined) return [];
  const [cx, cy] = project(selection.point, camera, size).map(round);
  return [svg('circle', { class: 'pin', cx, cy, r: 7 })];
}

function labels(scene: Scene, { camera, size }: PictureFrame): SvgNode[] {
  const placed = placeLabels(scene.labels, {
    zoom: camera.zoom,
    ...size,
    project: (lon, lat) => project([lon, lat], camera, size),
    measure: (text, kind) => textWidth(text, LABEL_SIZES[kind]),
  });
  return labelNodes(placed);
}

function round(value: number): number {
  return Math.round(value * 1000) / 1000;
}
