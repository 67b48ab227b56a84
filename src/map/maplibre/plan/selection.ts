import type { Geometry } from 'geojson';
import type { Palette } from '../../palette';
import type { SceneSelection } from '../../scene';
import type { AtomShapes } from '../atom-shapes';
import type { PlannedLayer, PlanPart } from '../style-plan';
import { collection, feature, keyOf } from './features';
import { outlineOf } from './places';

const SOURCE = 'selection';

/** What is picked, outlined over everything else. */
export function planSelection(
  selection: SceneSelection | undefined,
  shapes: AtomShapes,
  palette: Palette,
): PlanPart {
  if (selection === undefined) return { sources: [], layers: [] };
  const data = () => {
    const geometry = geometryOf(selection, shapes);
    return collection(geometry === undefined ? [] : [feature(geometry, {})]);
  };
  const key = [shapes.name, selection.place, selectionKey(selection)].join('|');
  return {
    sources: [[SOURCE, { key, data, options: { buffer: 32 } }]],
    layers:
      selection.point === undefined
        ? [outline('casing', palette.selectionCasing, 6), outline('line', palette.selection, 3)]
        : [pointLayer(palette)],
  };
}

function geometryOf(selection: SceneSelection, shapes: AtomShapes): Geometry | undefined {
  const { point } = selection;
  return point === undefined ? outlineOf(selection, shapes) : { type: 'Point', coordinates: [...point] };
}

function selectionKey({ atoms, geometry, point }: SceneSelection): string {
  return atoms === undefined ? JSON.stringify(geometry ?? point) : keyOf(atoms);
}

function outline(name: string, colour: string, width: number): PlannedLayer {
  return {
    id: `${SOURCE}-${name}`,
    type: 'line',
    source: SOURCE,
    layout: { 'line-join': 'round' },
    paint: { 'line-color': colour, 'line-width': width },
  };
}

function pointLayer(palette: Palette): PlannedLayer {
  return {
    id: `${SOURCE}-point`,
    type: 'circle',
    source: SOURCE,
    paint: {
      'circle-radius': 7,
      'circle-color': palette.selection,
      'circle-stroke-color': palette.selectionCasing,
      'circle-stroke-width': 2.5,
    },
  };
}
