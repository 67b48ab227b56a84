import type { FamilyId } from '../core/footprints/families';
import type { LabelsRecord } from '../core/records/labels-record';
import type { SchoolTable } from '../core/records/school-table';
import { FAMILY_OF_LAYER } from '../state/layer-families';
import { LAYER_IDS, type LayerId, type ViewState } from '../state/view';
import type { LonLat } from './drawing';
import type { ThemeId } from './palette';
import type { ClassesLayer, Scene, SceneLabel, SceneLayer, ShapesLayer } from './scene';
import { footprintLabels, townLabels } from './scene-labels';
import { familyLayer, filledLayer, type MapEngland } from './scene-layers';
import { selectionOf, shapeOf } from './scene-selection';
import { isSchoolLayer, schoolRows } from './school-rows';

/** What a scene needs beyond the view: what was fetched for it so far. A layer whose data is not there yet is left out. */
export interface SceneExtras {
  readonly theme: ThemeId;
  readonly schools?: SchoolTable;
  readonly labels?: LabelsRecord;
  readonly kinds?: ClassesLayer;
  readonly shade?: ClassesLayer;
  /** Where the picked postcode or school is. */
  readonly point?: LonLat;
  /** Where the schools of the picked trust are. */
  readonly points?: readonly LonLat[];
}

const AREAS_OF_CLASSES = { kinds: 'districts', shade: 'authorities' } as const;

/** The one place where a view becomes something to be seen. Pure: same arguments, same scene. */
export function sceneOf(
  england: MapEngland,
  view: Pick<ViewState, 'layers' | 'place' | 'localities' | 'shade'>,
  extras: SceneExtras,
): Scene {
  const on = LAYER_IDS.filter((layer) => view.layers.includes(layer));
  const classes = classesLayer(on, view, extras);
  const filled = classes === undefined ? filledLayer(on) : undefined;
  // Classes are picked from by the areas that they are classes of, which are then drawn as lines.
  const below = classes === undefined ? undefined : AREAS_OF_CLASSES[classes.id];
  const drawn = LAYER_IDS.filter((id) => id === below || on.includes(id));
  const families = drawn.flatMap((id) => familyLayer(id, england, id === filled ? 'hue' : 'none') ?? []);
  const layers: SceneLayer[] = [
    ...(classes === undefined ? [] : [classes]),
    ...families.filter((layer) => layer.type === 'areas' && layer.fill === 'hue'),
    ...families.filter((layer) => layer.type === 'hatch'),
    ...families.filter((layer) => layer.type === 'areas' && layer.fill === 'none'),
    ...schoolLayers(on, extras),
    ...(on.includes('localities') ? [shapesLayer(england, view)] : []),
  ];
  const pickFamily = pickedFamily(classes, filled, on);
  return {
    theme: extras.theme,
    layers,
    pickFamily,
    selection: selectionOf(view.place, england, view.localities, extras),
    labels: sceneLabels(england, pickFamily, extras),
  };
}

/** The layer of areas whose footprints are picked: the one that is coloured, or what the classes are classes of. */
function pickedFamily(
  classes: ClassesLayer | undefined,
  filled: LayerId | undefined,
  on: readonly LayerId[],
): FamilyId | undefined {
  if (classes !== undefined) return AREAS_OF_CLASSES[classes.id];
  const layer = filled ?? on.find((id) => FAMILY_OF_LAYER[id] !== undefined);
  return layer === undefined ? undefined : FAMILY_OF_LAYER[layer];
}

function classesLayer(
  on: readonly LayerId[],
  view: Pick<ViewState, 'shade'>,
  extras: SceneExtras,
): ClassesLayer | undefined {
  if (view.shade !== undefined && extras.shade !== undefined) return extras.shade;
  return on.includes('kinds') ? extras.kinds : undefined;
}

function schoolLayers(on: readonly LayerId[], { schools }: SceneExtras): SceneLayer[] {
  if (schools === undefined) return [];
  return on
    .filter(isSchoolLayer)
    .map((id) => ({ type: 'schools', id, table: schools, rows: schoolRows(id, schools) }));
}

function shapesLayer(england: MapEngland, { localities }: Pick<ViewState, 'localities'>): ShapesLayer {
  return {
    type: 'shapes',
    id: 'localities',
    shapes: localities.flatMap((spec, index) => shapeOf(spec, index, england) ?? []),
  };
}

function sceneLabels(england: MapEngland, family: FamilyId | undefined, extras: SceneExtras): SceneLabel[] {
  const found = family === undefined ? undefined : england.families.get(family);
  const layer = found && familyLayer(layerOf(found.id), england, 'none');
  return [
    ...(layer === undefined ? [] : footprintLabels(layer.features, england.geography)),
    ...(extras.labels === undefined ? [] : townLabels(extras.labels)),
  ];
}

function layerOf(family: FamilyId): LayerId {
  return LAYER_IDS.find((layer) => FAMILY_OF_LAYER[layer] === family) ?? 'districts';
}
