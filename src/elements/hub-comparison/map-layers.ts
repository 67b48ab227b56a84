import type { Scene } from '../../map/scene';
import { familyLayer, filledLayer, type MapEngland } from '../../map/scene-layers';
import { DEFAULT_LAYERS, LAYER_IDS, type LayerId } from '../../state/view';

/** What the small maps can show under a locality. */
const ON_SMALL_MAPS: readonly LayerId[] = [
  'maths-hubs',
  'teaching-school-hubs',
  'education-investment-areas',
  'priority-areas',
];

/** Of the view's layers those that small maps show; the usual ones where the view has none of them. */
export function smallMapLayers(layers: readonly LayerId[]): readonly LayerId[] {
  const shown = LAYER_IDS.filter((id) => ON_SMALL_MAPS.includes(id) && layers.includes(id));
  return shown.length > 0 ? shown : DEFAULT_LAYERS;
}

/** The view's layers with another family of hubs on the maps. */
export function withHubs(layers: readonly LayerId[], hubs: LayerId): readonly LayerId[] {
  const others: readonly LayerId[] = layers.filter(
    (id) => id !== 'maths-hubs' && id !== 'teaching-school-hubs',
  );
  return LAYER_IDS.filter((id) => id === hubs || others.includes(id));
}

/** The same layers as on the map of the site, in its order: fills, hatch, lines. */
export function sceneLayers(shown: readonly LayerId[], england: MapEngland): Scene['layers'] {
  const filled = filledLayer(shown);
  const layers = shown.flatMap((id) => familyLayer(id, england, id === filled ? 'hue' : 'none') ?? []);
  const rank = (layer: (typeof layers)[number]) =>
    layer.type === 'hatch' ? 1 : layer.type === 'areas' && layer.fill === 'hue' ? 0 : 2;
  return layers.sort((a, b) => rank(a) - rank(b));
}
