import type { FamilyId } from '../../core/footprints/families';
import type { AreasLayer, ClassesLayer, HatchLayer, SceneLayer } from '../scene';
import type { TextureId } from '../textures';
import type { AtomPaths } from './atom-paths';
import { schoolNodes } from './school-nodes';
import { shapeNodes } from './shape-nodes';
import { type SvgNode, svg } from './svg-node';

/** What the nodes of a layer depend on beside the layer. */
export interface LayerContext {
  readonly paths: AtomPaths;
  /** Prefix of pattern ids: ids are the page's, so each drawing has its own. */
  readonly patternId: (texture: TextureId) => string;
  /** The family that answers picks: its footprints are there to be hit even where they are not filled. */
  readonly pickFamily: FamilyId | undefined;
}

/** One layer of a scene as a group. Colours are in the style sheet; only geometry and meaning are here. */
export function layerNode(layer: SceneLayer, context: LayerContext): SvgNode {
  return { ...emptyLayerNode(layer, context), children: [...layerContent(layer, context)] };
}

/** The group alone, for those who add its content bit by bit. */
export function emptyLayerNode(layer: SceneLayer, { paths }: LayerContext): SvgNode {
  return svg('g', { class: `layer ${layer.type}`, 'data-layer': layer.id, transform: gridTransform(paths) });
}

export function gridTransform(paths: AtomPaths): string | undefined {
  const { stepsPerUnit } = paths.grid;
  return stepsPerUnit === 1 ? undefined : `scale(${1 / stepsPerUnit})`;
}

/** What is in a layer's group, bottom first. Each node is worked out when it is asked for. */
export function layerContent(layer: SceneLayer, context: LayerContext): Iterable<SvgNode> {
  switch (layer.type) {
    case 'areas':
      return areas(layer, context);
    case 'hatch':
      return hatch(layer, context);
    case 'classes':
      return classes(layer, context);
    case 'shapes':
      return shapeNodes(layer, context.paths);
    case 'schools':
      return schoolNodes(layer, context.paths.grid.stepsPerUnit);
  }
}

function* areas(layer: AreasLayer, context: LayerContext): Generator<SvgNode> {
  const filled = layer.fill === 'hue';
  if (filled || layer.family === context.pickFamily) yield* footprints(layer, context);
  if (filled) {
    yield* inferred(layer, context);
    yield* shared(layer, context.paths);
  }
  yield* edges(layer, context.paths);
}

function* footprints(layer: AreasLayer, { paths }: LayerContext): Generator<SvgNode> {
  for (const { place, atoms, hue } of layer.features) {
    yield svg('path', {
      class: layer.fill === 'hue' ? `area ${layer.edge} h${hue}` : 'area clear',
      'data-place': place,
      d: paths.area(atoms),
    });
  }
}

/** A wash of bare land and dots over the hue below. */
function inferred(layer: AreasLayer, context: LayerContext): SvgNode[] {
  if (layer.inferred.isEmpty) return [];
  const d = context.paths.area(layer.inferred);
  return [
    svg('path', { class: `wash ${layer.edge}`, d }),
    svg('path', { class: 'texture', fill: `url(#${context.patternId('inferred')})`, d }),
  ];
}

function shared(layer: AreasLayer, paths: AtomPaths): SvgNode[] {
  return layer.shared.isEmpty ? [] : [svg('path', { class: 'shared', d: paths.area(layer.shared) })];
}

function* edges(layer: AreasLayer, paths: AtomPaths): Generator<SvgNode> {
  const holders = new Map<number, string>();
  layer.features.forEach(({ atoms }, i) => {
    for (const atom of atoms) holders.set(atom, `${holders.get(atom) ?? ''},${i}`);
  });
  const parted = (a: number, b: number) => holders.get(a) !== holders.get(b);
  const unsure = (a: number, b: number) => layer.inferred.has(a) || layer.inferred.has(b);
  const tone = layer.fill === 'hue' ? '' : ' line';
  yield svg('path', {
    class: `edge${tone}`,
    'stroke-width': layer.edgeWidth,
    'stroke-dasharray': layer.edge === 'soft' ? dashes(layer.edgeWidth, [4, 3]) : undefined,
    d: paths.lines((a, b) => parted(a, b) && !unsure(a, b)),
  });
  if (layer.inferred.isEmpty) return;
  yield svg('path', {
    class: `edge${tone}`,
    'stroke-width': layer.edgeWidth,
    'stroke-linecap': 'round',
    'stroke-dasharray': dashes(layer.edgeWidth, [0, 2.5]),
    d: paths.lines((a, b) => parted(a, b) && unsure(a, b)),
  });
}

function* hatch(layer: HatchLayer, { paths, patternId, pickFamily }: LayerContext): Generator<SvgNode> {
  if (layer.family === pickFamily) {
    for (const { place, atoms } of layer.features) {
      yield svg('path', { class: 'area clear', 'data-place': place, d: paths.area(atoms) });
    }
  }
  yield svg('path', {
    class: 'texture',
    fill: `url(#${patternId(`hatch-${layer.density}`)})`,
    d: paths.area(layer.atoms),
  });
  yield svg('path', {
    class: 'hatch-edge',
    d: paths.lines((a, b) => layer.atoms.has(a) !== layer.atoms.has(b)),
  });
}

function* classes(layer: ClassesLayer, { paths, patternId }: LayerContext): Generator<SvgNode> {
  for (const [step, { atoms }] of layer.classes.entries()) {
    yield svg('path', { class: `${layer.scale}-${step}`, d: paths.area(atoms) });
  }
  const missing = layer.missing.isEmpty ? '' : paths.area(layer.missing);
  if (missing === '') return;
  yield svg('path', { class: 'missing', d: missing });
  yield svg('path', { class: 'texture', fill: `url(#${patternId('missing')})`, d: missing });
}

/** Lengths in line widths, as MapLibre takes them and lets them grow with the map between whole zooms. */
function dashes(width: number, lengths: readonly number[]): string {
  return lengths
    .map((length) => `calc(var(--dash, 1) * ${Math.round(length * width * 100) / 100}px)`)
    .join(' ');
}
