import type { SymbolLayerSpecification } from 'maplibre-gl';
import type { Palette } from '../../palette';
import type { SceneLabel } from '../../scene';
import { FONTS } from '../fonts';
import type { PlannedLayer, PlanPart } from '../style-plan';
import { collection, feature } from './features';

const SOURCE = 'labels';

/**
 * Names from the scene's own points: named from the areas themselves they would be repeated once per part and
 * per tile. MapLibre places the topmost layer first, so what is to be seen from far out comes last.
 */
export function planLabels(labels: readonly SceneLabel[], palette: Palette): PlanPart {
  if (labels.length === 0) return { sources: [], layers: [] };
  const data = () =>
    collection(
      labels.map(({ text, kind, minZoom, lon, lat }, order) =>
        feature({ type: 'Point', coordinates: [lon, lat] }, { text, kind, from: minZoom, order }),
      ),
    );
  const key = labels.map(({ text, lon, lat, minZoom }) => `${text}@${lon},${lat},${minZoom}`).join('|');
  const zooms = [...new Set(labels.map(({ minZoom }) => minZoom))].sort((a, b) => b - a);
  return {
    sources: [[SOURCE, { key, data, options: { buffer: 128, maxzoom: 12 } }]],
    layers: zooms.flatMap((from) => [
      labelLayer('town', from, palette),
      labelLayer('footprint', from, palette),
    ]),
  };
}

function labelLayer(kind: SceneLabel['kind'], from: number, palette: Palette): PlannedLayer {
  const hub = kind === 'footprint';
  return {
    id: `${SOURCE}-${kind}-${from}`,
    type: 'symbol',
    source: SOURCE,
    minzoom: from,
    filter: ['all', ['==', ['get', 'kind'], kind], ['==', ['get', 'from'], from]],
    layout: LAYOUT[kind],
    paint: {
      'text-color': hub ? palette.label : palette.townLabel,
      'text-halo-color': palette.halo,
      'text-halo-width': 1.6,
      'text-halo-blur': 0.4,
    },
  };
}

const LAYOUT: Readonly<Record<SceneLabel['kind'], NonNullable<SymbolLayerSpecification['layout']>>> = {
  footprint: {
    'text-field': ['get', 'text'],
    'text-font': [FONTS.strong],
    'text-size': 13,
    'text-max-width': 8,
    'text-padding': 3,
    'symbol-sort-key': ['get', 'order'],
  },
  town: {
    'text-field': ['get', 'text'],
    'text-font': [FONTS.plain],
    'text-size': 12,
    'text-max-width': 8,
    'text-padding': 3,
    'symbol-sort-key': ['get', 'order'],
  },
};
