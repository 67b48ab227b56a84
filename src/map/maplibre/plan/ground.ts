import type { Feature, MultiPolygon, Polygon } from 'geojson';
import { feature as decode } from 'topojson-client';
import type { Topology } from 'topojson-specification';
import type { Palette } from '../../palette';
import type { AtomShapes } from '../atom-shapes';
import type { PlannedLayer, PlanPart } from '../style-plan';
import { isPart } from './expressions';
import { collection, feature } from './features';

const LAND = 'england';
const AROUND = 'context';

/** The sea, which is there before any file is. */
export function planSea(palette: Palette): PlanPart {
  const sea: PlannedLayer = { id: 'sea', type: 'background', paint: { 'background-color': palette.sea } };
  return { sources: [], layers: [sea] };
}

/** Wales, Scotland and the land across the sea, so that England is not an island. */
export function planAround(context: Topology, palette: Palette): PlanPart {
  const data = () => collection(Object.keys(context.objects).flatMap((name) => polygonsOf(context, name)));
  return {
    sources: [[AROUND, { key: 'context', data, options: { buffer: 8 } }]],
    layers: [
      {
        id: `${AROUND}-fill`,
        type: 'fill',
        source: AROUND,
        paint: { 'fill-color': palette.neighbours, 'fill-antialias': false },
      },
      { id: `${AROUND}-coast`, type: 'line', source: AROUND, paint: coastPaint(palette, 0.4) },
    ],
  };
}

/** England's land, under the layers; without its fill where a layer fills all of it. */
export function planLand(shapes: AtomShapes, palette: Palette, covered: boolean): PlanPart {
  const land = covered ? [] : [feature(shapes.land(), { part: 'land' })];
  const data = () => collection([...land, feature(shapes.rim(), { part: 'coast' })]);
  const fill: PlannedLayer = {
    id: `${LAND}-fill`,
    type: 'fill',
    source: LAND,
    filter: isPart('land'),
    paint: { 'fill-color': palette.land, 'fill-antialias': false },
  };
  return {
    sources: [[LAND, { key: `${shapes.name} ${covered}`, data, options: { buffer: 16 } }]],
    layers: covered ? [] : [fill],
  };
}

/** England's rim, over the layers: fills end at it and must not eat it. */
export function planCoast(palette: Palette): PlanPart {
  const coast: PlannedLayer = {
    id: `${LAND}-coast`,
    type: 'line',
    source: LAND,
    filter: isPart('coast'),
    layout: { 'line-join': 'round' },
    paint: coastPaint(palette, 0.8),
  };
  return { sources: [], layers: [coast] };
}

function coastPaint(palette: Palette, width: number) {
  return { 'line-color': palette.coast, 'line-width': width };
}

function polygonsOf(topology: Topology, name: string): Feature<Polygon | MultiPolygon>[] {
  const object = topology.objects[name];
  if (object === undefined) return [];
  const decoded = decode(topology, object);
  const features = decoded.type === 'FeatureCollection' ? decoded.features : [decoded];
  return features.filter(isPolygonal);
}

function isPolygonal(item: Feature): item is Feature<Polygon | MultiPolygon> {
  return item.geometry?.type === 'Polygon' || item.geometry?.type === 'MultiPolygon';
}
