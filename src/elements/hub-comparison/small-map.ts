import type { MultiPolygon, Polygon } from 'geojson';
import type { Topology } from 'topojson-specification';
import { AtomSet } from '../../core/geography/atom-set';
import { textWidth } from '../../exports/text-lines';
import { toMap } from '../../map/projection';
import { scaleBar } from '../../map/scale-bar';
import type { Scene, SceneLayer } from '../../map/scene';
import { footprintLabels } from '../../map/scene-labels';
import type { MapEngland } from '../../map/scene-layers';
import { AtomPaths } from '../../map/svg/atom-paths';
import { labelNodes } from '../../map/svg/label-nodes';
import { LABEL_SIZES, type PlacedLabel, placeLabels } from '../../map/svg/label-placing';
import { gridTransform, layerNode } from '../../map/svg/layer-nodes';
import { DETAIL_ZOOM } from '../../map/svg/path-files';
import { patternNodes } from '../../map/svg/patterns';
import { shapePath } from '../../map/svg/shape-nodes';
import { type SvgNode, svg } from '../../map/svg/svg-node';
import { mapMessages } from '../../messages/map';
import type { AroundLand } from './around-land';
import { boxesMeet, MAP_SIDE, type MapFrame } from './map-frames';

/** What the small maps of a comparison have in common. */
export interface MapGround {
  readonly england: MapEngland;
  /** Bottom to top, the same on every map. */
  readonly layers: Scene['layers'];
  readonly overview: Topology;
  /** For maps that look from near; without it they are drawn from the overview. */
  readonly detail?: Topology;
  readonly around?: AroundLand;
}

/** A locality's outline: as it was drawn, or the atoms that it is made of. */
export interface MapOutline {
  readonly atoms?: AtomSet;
  readonly geometry?: Polygon | MultiPolygon;
}

const GRIDS = [4, 10, 40, 100, 400];
const LONGEST_BAR = 90;
/** CSS pixels: a smaller place can be lost under a name. */
const SMALL_PLACE = 60;

/**
 * One locality over the areas of the hubs, as SVG that needs no engine.
 * @param id prefix of the ids in it: ids are the page's, so each map has its own.
 */
export function smallMap(
  ground: MapGround,
  frame: MapFrame,
  outline: MapOutline,
  id: string,
  label: string,
): SvgNode {
  const { geography } = ground.england;
  const near = geography.atoms.filter(({ box }) => boxesMeet(box, frame.box)).map(({ index }) => index);
  const inside = AtomSet.of(geography.size, near);
  const paths = pathsOf(ground, frame, new Set(near));
  const patternId = (texture: string) => `${id}-${texture}`;
  const layers = ground.layers.map((layer) => partOf(layer, inside));
  const transform = `translate(${round(-frame.x * frame.pixelsPerUnit)} ${round(-frame.y * frame.pixelsPerUnit)}) scale(${frame.pixelsPerUnit})`;
  return svg(
    'svg',
    {
      class: 'svg-map small',
      viewBox: `0 0 ${MAP_SIDE} ${MAP_SIDE}`,
      width: MAP_SIDE,
      height: MAP_SIDE,
      role: 'img',
      'aria-label': label,
    },
    svg('defs', {}, ...patternNodes(patternId, frame.zoom, paths.grid.stepsPerUnit)),
    svg('rect', { class: 'sea', width: MAP_SIDE, height: MAP_SIDE, fill: '#cfd9dd' }),
    svg(
      'g',
      { transform },
      ...aroundNodes(ground, frame),
      svg('path', { class: 'land', transform: gridTransform(paths), d: paths.land() }),
      ...layers.map((layer) => layerNode(layer, { paths, patternId, pickFamily: undefined })),
      svg('path', { class: 'coast', transform: gridTransform(paths), d: paths.rim() }),
      ...outlineNodes(outline, inside, paths),
    ),
    ...labelNodes(placedLabels(ground, frame, near, layers).filter((label) => !hides(label, frame))),
    ...scaleNodes(frame),
  );
}

function pathsOf(ground: MapGround, frame: MapFrame, near: ReadonlySet<number>): AtomPaths {
  const topology = frame.zoom >= DETAIL_ZOOM ? (ground.detail ?? ground.overview) : ground.overview;
  const stepsPerUnit = GRIDS.find((steps) => steps >= 4 * frame.pixelsPerUnit) ?? 400;
  return new AtomPaths(topology, { stepsPerUnit, smallestCorner: 0 }, 0, near);
}

/** A layer with only what is in view. */
function partOf(layer: SceneLayer, inside: AtomSet): SceneLayer {
  if (layer.type === 'areas') {
    return {
      ...layer,
      features: cut(layer.features, inside),
      inferred: layer.inferred.intersect(inside),
      shared: layer.shared.intersect(inside),
    };
  }
  if (layer.type !== 'hatch') return layer;
  return { ...layer, features: cut(layer.features, inside), atoms: layer.atoms.intersect(inside) };
}

function cut<Feature extends { readonly atoms: AtomSet }>(
  features: readonly Feature[],
  inside: AtomSet,
): readonly Feature[] {
  return features
    .filter(({ atoms }) => atoms.meets(inside))
    .map((feature) => ({ ...feature, atoms: feature.atoms.intersect(inside) }));
}

function aroundNodes({ around }: MapGround, frame: MapFrame): SvgNode[] {
  const d = around?.path(frame) ?? '';
  if (around === undefined || d === '') return [];
  return [svg('path', { class: 'neighbours', transform: `scale(${1 / around.stepsPerUnit})`, d })];
}

function outlineNodes(outline: MapOutline, inside: AtomSet, paths: AtomPaths): SvgNode[] {
  const d = shapePath(
    { ...outline, ...(outline.atoms && { atoms: outline.atoms.intersect(inside) }) },
    paths,
  );
  const transform = gridTransform(paths);
  return [
    svg('path', { class: 'raised casing', transform, d }),
    svg('path', { class: 'locality', transform, d }),
  ];
}

/** Names of the hubs, where there is room: their areas in view, the largest first. */
function placedLabels(
  { england }: MapGround,
  frame: MapFrame,
  near: readonly number[],
  layers: readonly SceneLayer[],
) {
  const { geography } = england;
  const project = (lon: number, lat: number): readonly [number, number] => {
    const [x, y] = toMap([lon, lat]);
    return [(x - frame.x) * frame.pixelsPerUnit, (y - frame.y) * frame.pixelsPerUnit];
  };
  const seen = near.filter((index) => {
    const point = geography.atoms[index]?.point;
    const [x, y] = point === undefined ? [-1, -1] : project(...point);
    return x > 0 && y > 0 && x < MAP_SIDE && y < MAP_SIDE;
  });
  const filled = layers.find((layer) => layer.type === 'areas' && layer.fill === 'hue');
  if (filled?.type !== 'areas') return [];
  const features = cut(filled.features, AtomSet.of(geography.size, seen));
  return placeLabels(
    footprintLabels(features, geography).map((one) => ({ ...one, minZoom: 0 })),
    {
      zoom: frame.zoom,
      width: MAP_SIDE,
      height: MAP_SIDE - 26,
      project,
      measure: (text, kind) => textWidth(text, LABEL_SIZES[kind]),
    },
  );
}

/** Whether a name would lie on a locality that is not much larger than it. */
function hides({ at: [x, y], lines, label }: PlacedLabel, { across }: MapFrame): boolean {
  if (across > SMALL_PLACE) return false;
  const half = [
    Math.max(...lines.map((line) => textWidth(line, LABEL_SIZES[label.kind]))) / 2,
    (lines.length * LABEL_SIZES[label.kind]) / 2,
  ] as const;
  const [dx, dy] = [Math.abs(x - MAP_SIDE / 2), Math.abs(y - MAP_SIDE / 2)];
  return dx < half[0] + across / 2 && dy < half[1] + across / 2;
}

function scaleNodes({ zoom, lat }: MapFrame): SvgNode[] {
  const { pixels, kilometres, miles } = scaleBar(zoom, lat, LONGEST_BAR);
  const text = mapMessages.scale(kilometres, miles >= 10 ? String(Math.round(miles)) : miles.toFixed(1));
  const width = Math.max(pixels, textWidth(text, 12));
  const x = 8 + width / 2;
  return [
    svg('rect', {
      class: 'land',
      x: 3,
      y: MAP_SIDE - 28,
      width: round(width + 10),
      height: 26,
      'fill-opacity': 0.85,
    }),
    svg('text', { class: 'town', x: round(x), y: MAP_SIDE - 14 }, text),
    svg('path', {
      class: 'edge',
      'stroke-width': 1.5,
      d: `M8 ${MAP_SIDE - 10}v4h${round(pixels)}v-4`,
    }),
  ];
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
