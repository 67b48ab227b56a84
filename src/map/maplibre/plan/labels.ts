import type { SymbolLayerSpecification } from 'maplibre-gl';
import type { Palette } from '../../palette';
import type { SceneLabel } from '../../scene';
import { broken, LABEL_SIZES } from '../../svg/label-placing';
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
        feature(
          { type: 'Point', coordinates: [lon, lat] },
          {
            text: broken(text).join('\n'),
            kind,
            from: minZoom,
            order,
          },
        ),
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
    layout: layout(kind),
    paint: {
      'text-color': hub ? palette.label : palette.townLabel,
      'text-halo-color': palette.halo,
      'text-halo-width': 1.5,
    },
  };
}

/** Names are broken where the picture breaks them, so that the change-over does not set them anew. */
function layout(kind: SceneLabel['kind']): NonNullable<SymbolLayerSpecification['layout']> {
  return {
    'text-field': ['get', 'text'],
    'text-font': [kind === 'footprint' ? FONTS.strong : FONTS.plain],
    'text-size': LABEL_SIZES[kind],
    'text-line-height': 1.15,
    'text-max-width': 100,
    // TinySDF sets small capitals lower in the line than the browser does; this is the difference, measured.
    'text-offset': [0, -0.11],
    'text-padding': 3,
    'symbol-sort-key': ['get', 'order'],
  };
}
