import type { Topology } from 'topojson-specification';
import { pictureMessages } from '../../messages/picture';
import { DEFAULT_VIEW } from '../../state/view';
import { FRAME, LONDON_BOX, toMap } from '../projection';
import type { Scene, SceneLayer } from '../scene';
import type { MapEngland } from '../scene-layers';
import { sceneOf } from '../scene-of';
import type { AtomPaths } from '../svg/atom-paths';
import { gridTransform, layerNode } from '../svg/layer-nodes';
import { patternNodes } from '../svg/patterns';
import { type SvgNode, svg } from '../svg/svg-node';
import { pictureLabels } from './picture-labels';
import { atomsNear, contextPath, londonPaths, nationalPaths } from './picture-paths';

export interface PictureSources {
  readonly england: MapEngland;
  readonly overview: Topology;
  readonly context: Topology;
}

/** Zoom at which the picture is about 800 pixels high: what the size of its textures is right for. */
const USUAL_ZOOM = 5.8;
/** Prefixes of the ids of the two pieces, which whoever takes them over goes on using. */
const PICTURE_IDS = { england: 'hub-atlas-picture', london: 'hub-atlas-london' } as const;
const ID = PICTURE_IDS.england;

/**
 * The first thing seen: the plain map as two pieces of SVG, England and London enlarged, with a link per hub.
 * Right without script; the map element takes it over as it is.
 */
export function renderPicture({ england, overview, context }: PictureSources): readonly SvgNode[] {
  const scene = sceneOf(england, DEFAULT_VIEW, { theme: 'light' });
  return [national(scene, nationalPaths(overview), context), london(scene, england, overview)];
}

function national(scene: Scene, paths: AtomPaths, context: Topology): SvgNode {
  const hubs = scene.layers.find(({ id }) => id === 'maths-hubs');
  const areas = scene.layers.find(({ id }) => id === 'education-investment-areas');
  const count = (layer: SceneLayer | undefined) => (layer && 'features' in layer ? layer.features.length : 0);
  return svg(
    'svg',
    {
      class: 'svg-map',
      viewBox: `0 0 ${FRAME.width} ${FRAME.height}`,
      'data-steps': paths.grid.stepsPerUnit,
      role: 'group',
      'aria-labelledby': `${ID}-title ${ID}-about`,
    },
    svg('title', { id: `${ID}-title` }, pictureMessages.title),
    svg('desc', { id: `${ID}-about` }, pictureMessages.describe(count(hubs), count(areas))),
    svg('defs', {}, ...patternNodes((texture) => `${ID}-${texture}`, USUAL_ZOOM, paths.grid.stepsPerUnit)),
    svg('g', { class: 'ground' }, svg('path', { class: 'neighbours', d: contextPath(context) })),
    svg('g', { class: 'layers' }, ...layersOf(scene, paths, ID)),
    svg('path', { class: 'coast', transform: gridTransform(paths), d: paths.rim() }),
    svg('g', { class: 'labels' }, ...pictureLabels(scene)),
  );
}

function london(scene: Scene, england: MapEngland, overview: Topology): SvgNode {
  const near = atomsNear(england.geography, LONDON_BOX);
  const [left, bottom] = toMap([LONDON_BOX[0], LONDON_BOX[1]]);
  const [right, top] = toMap([LONDON_BOX[2], LONDON_BOX[3]]);
  const paths = londonPaths(overview, near);
  const id = PICTURE_IDS.london;
  return svg(
    'svg',
    {
      class: 'svg-map london',
      viewBox: [left, top, right - left, bottom - top].map((value) => Math.round(value * 10) / 10).join(' '),
      'data-steps': paths.grid.stepsPerUnit,
      role: 'group',
      'aria-label': pictureMessages.london,
    },
    svg(
      'defs',
      {},
      ...patternNodes((texture) => `${id}-${texture}`, USUAL_ZOOM + 1.3, paths.grid.stepsPerUnit),
    ),
    svg('g', { class: 'layers' }, ...layersOf(partOf(scene, near), paths, id)),
  );
}

/** Layers of the scene with the paths of hubs inside links. */
function layersOf(scene: Scene, paths: AtomPaths, id: string): SvgNode[] {
  const { pickFamily } = scene;
  const patternId = (texture: string) => `${id}-${texture}`;
  return scene.layers.map((layer) => {
    const node = layerNode(layer, { paths, patternId, pickFamily });
    return { ...node, children: node.children.map((child) => linked(child, layer)) };
  });
}

function linked(node: SvgNode | string, layer: SceneLayer): SvgNode | string {
  const place = typeof node === 'string' ? undefined : node.attributes['data-place'];
  if (typeof node === 'string' || place === undefined || !('features' in layer)) return node;
  const name = layer.features.find((feature) => feature.place === place)?.name ?? place;
  return svg('a', { href: `?place=${place}` }, { ...node, children: [svg('title', {}, name)] });
}

/** The scene with only those footprints that reach into the part. */
function partOf(scene: Scene, near: ReadonlySet<number>): Scene {
  const layers = scene.layers.map((layer) =>
    layer.type === 'areas'
      ? {
          ...layer,
          features: layer.features.filter(({ atoms }) => [...atoms].some((atom) => near.has(atom))),
        }
      : layer,
  );
  return { ...scene, layers };
}
