import type { Feature } from 'geojson';
import type { Palette } from '../../palette';
import type { AreasLayer } from '../../scene';
import type { AtomShapes } from '../atom-shapes';
import type { PlannedLayer, PlanPart } from '../style-plan';
import { colourBy, isPart } from './expressions';
import { collection, feature, keyOf } from './features';

/** Footprints of one family: fills by hue, what is inferred or shared told apart, and the lines between them. */
export function planAreas(layer: AreasLayer, shapes: AtomShapes, palette: Palette): PlanPart {
  const source = areasSource(layer.id);
  const key = [
    shapes.name,
    layer.edge,
    layer.fill,
    keyOf(layer.inferred, layer.shared),
    ...layer.features.map(({ hue, atoms, inferred }) => `${hue}:${keyOf(atoms, inferred)}`),
  ].join('|');
  const data = () =>
    collection([...(layer.fill === 'hue' ? fills(layer, shapes) : []), ...edges(layer, shapes)]);
  return {
    sources: [[source, { key, data, options: { buffer: 32 } }]],
    layers: [
      ...(layer.fill === 'hue' ? fillLayers(layer, source, palette) : []),
      ...edgeLayers(layer, source, palette),
    ],
  };
}

export function areasSource(layer: string): string {
  return `areas-${layer}`;
}

function fills(layer: AreasLayer, shapes: AtomShapes): Feature[] {
  const pieces = layer.features.flatMap(({ atoms, inferred, hue }) => {
    const own = atoms.without(layer.shared);
    return [
      { part: 'plain', hue, atoms: own.without(inferred) },
      { part: 'inferred', hue, atoms: own.intersect(inferred) },
    ];
  });
  return [...pieces, { part: 'shared', hue: 0, atoms: layer.shared }]
    .filter(({ atoms }) => !atoms.isEmpty)
    .map(({ part, hue, atoms }) => feature(shapes.outline(atoms), { part, hue }));
}

function edges(layer: AreasLayer, shapes: AtomShapes): Feature[] {
  const holders = new Map<number, string>();
  layer.features.forEach(({ atoms }, i) => {
    for (const atom of atoms) holders.set(atom, `${holders.get(atom) ?? ''},${i}`);
  });
  const parted = (a: number, b: number) => holders.get(a) !== holders.get(b);
  const inferred = (a: number, b: number) => layer.inferred.has(a) || layer.inferred.has(b);
  return [
    feature(
      shapes.lines((a, b) => parted(a, b) && !inferred(a, b)),
      { part: 'edge' },
    ),
    feature(
      shapes.lines((a, b) => parted(a, b) && inferred(a, b)),
      { part: 'inferred-edge' },
    ),
  ];
}

function fillLayers(layer: AreasLayer, source: string, palette: Palette): PlannedLayer[] {
  const plain = layer.edge === 'soft' ? palette.softHues : palette.hues;
  const fill: PlannedLayer = {
    id: `${source}-fill`,
    type: 'fill',
    source,
    filter: isPart('plain', 'inferred', 'shared'),
    paint: {
      'fill-antialias': false,
      'fill-color': [
        'match',
        ['get', 'part'],
        'plain',
        colourBy('hue', plain),
        'inferred',
        colourBy('hue', palette.inferredHues),
        palette.shared,
      ],
    },
  };
  const dots: PlannedLayer = {
    id: `${source}-dots`,
    type: 'fill',
    source,
    filter: isPart('inferred'),
    paint: { 'fill-pattern': 'inferred', 'fill-antialias': false },
  };
  return layer.inferred.isEmpty ? [fill] : [fill, dots];
}

function edgeLayers(layer: AreasLayer, source: string, palette: Palette): PlannedLayer[] {
  const paint = {
    'line-color': layer.fill === 'hue' ? palette.edge : palette.line,
    'line-width': layer.edgeWidth,
  };
  const edge: PlannedLayer = {
    id: `${source}-edge`,
    type: 'line',
    source,
    filter: isPart('edge'),
    layout: { 'line-join': 'round' },
    paint: layer.edge === 'soft' ? { ...paint, 'line-dasharray': [4, 3] } : paint,
  };
  const dotted: PlannedLayer = {
    id: `${source}-inferred-edge`,
    type: 'line',
    source,
    filter: isPart('inferred-edge'),
    layout: { 'line-cap': 'round', 'line-join': 'round' },
    paint: { ...paint, 'line-dasharray': [0, 2.5] },
  };
  return layer.inferred.isEmpty ? [edge] : [edge, dotted];
}
