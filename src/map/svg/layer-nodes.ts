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
  return svg(
    'g',
    { class: `layer ${layer.type}`, 'data-layer': layer.id, transform: gridTransform(context.paths) },
    ...contentOf(layer, context),
  );
}

export function gridTransform(paths: AtomPaths): string | undefined {
  const { stepsPerUnit } = paths.grid;
  return stepsPerUnit === 1 ? undefined : `scale(${1 / stepsPerUnit})`;
}

function contentOf(layer: SceneLayer, context: LayerContext): SvgNode[] {
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

function areas(layer: AreasLayer, context: LayerContext): SvgNode[] {
  const filled = layer.fill === 'hue';
  const fills = filled || layer.family === context.pickFamily ? footprints(layer, context) : [];
  const overlays = filled ? [...inferred(layer, context), ...shared(layer, context.paths)] : [];
  return [...fills, ...overlays, ...edges(layer, context.paths)];
}

function footprints(layer: AreasLayer, { paths }: LayerContext): SvgNode[] {
  return layer.features.map(({ place, atoms, hue }) =>
    svg('path', {
      class: layer.fill === 'hue' ? `area ${layer.edge} h${hue}` : 'area clear',
      'data-place': place,
      d: paths.area(atoms),
    }),
  );
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

function edges(layer: AreasLayer, paths: AtomPaths): SvgNode[] {
  const holders = new Map<number, string>();
  layer.features.forEach(({ atoms }, i) => {
    for (const atom of atoms) holders.set(atom, `${holders.get(atom) ?? ''},${i}`);
  });
  const parted = (a: number, b: number) => holders.get(a) !== holders.get(b);
  const unsure = (a: number, b: number) => layer.inferred.has(a) || layer.inferred.has(b);
  const tone = layer.fill === 'hue' ? '' : ' line';
  const edge = svg('path', {
    class: `edge${tone}`,
    'stroke-width': layer.edgeWidth,
    'stroke-dasharray': layer.edge === 'soft' ? dashes(layer.edgeWidth, [4, 3]) : undefined,
    d: paths.lines((a, b) => parted(a, b) && !unsure(a, b)),
  });
  const dotted = svg('path', {
    class: `edge${tone}`,
    'stroke-width': layer.edgeWidth,
    'stroke-linecap': 'round',
    'stroke-dasharray': dashes(layer.edgeWidth, [0, 2.5]),
    d: paths.lines((a, b) => parted(a, b) && unsure(a, b)),
  });
  return layer.inferred.isEmpty ? [edge] : [edge, dotted];
}

function hatch(layer: HatchLayer, { paths, patternId, pickFamily }: LayerContext): SvgNode[] {
  const pickable = layer.family === pickFamily;
  return [
    ...(pickable
      ? layer.features.map(({ place, atoms }) =>
          svg('path', { class: 'area clear', 'data-place': place, d: paths.area(atoms) }),
        )
      : []),
    svg('path', {
      class: 'texture',
      fill: `url(#${patternId(`hatch-${layer.density}`)})`,
      d: paths.area(layer.atoms),
    }),
    svg('path', {
      class: 'hatch-edge',
      d: paths.lines((a, b) => layer.atoms.has(a) !== layer.atoms.has(b)),
    }),
  ];
}

function classes(layer: ClassesLayer, { paths, patternId }: LayerContext): SvgNode[] {
  const missing = layer.missing.isEmpty ? '' : paths.area(layer.missing);
  return [
    ...layer.classes.map(({ atoms }, step) =>
      svg('path', { class: `${layer.scale}-${step}`, d: paths.area(atoms) }),
    ),
    ...(missing === ''
      ? []
      : [
          svg('path', { class: 'missing', d: missing }),
          svg('path', { class: 'texture', fill: `url(#${patternId('missing')})`, d: missing }),
        ]),
  ];
}

/** Lengths in line widths, as MapLibre takes them and lets them grow with the map between whole zooms. */
function dashes(width: number, lengths: readonly number[]): string {
  return lengths
    .map((length) => `calc(var(--dash, 1) * ${Math.round(length * width * 100) / 100}px)`)
    .join(' ');
}
