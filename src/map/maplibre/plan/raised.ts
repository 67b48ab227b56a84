import type { ExpressionSpecification } from 'maplibre-gl';
import type { Palette } from '../../palette';
import type { Scene, SceneSelection } from '../../scene';
import type { AtomShapes } from '../atom-shapes';
import type { PlannedLayer, PlanPart } from '../style-plan';
import { isPart, opacityByState } from './expressions';
import { collection, feature, keyOf } from './features';
import { litSources, stateAddress } from './places';

const SOURCE = 'selection';

/** What is picked and what the pointer is over, outlined over everything else. */
export function planRaised(scene: Scene, shapes: AtomShapes, palette: Palette): PlanPart {
  const lit = litSources(scene);
  const picked = scene.selection && stateAddress(scene, scene.selection.place)?.source;
  const own = outlineOf(scene, shapes);
  return {
    sources: own === undefined ? [] : own.sources,
    layers: [
      // Each layer lit by state costs every hover an upload of its vertices, so these come with the first pick.
      ...lit
        .filter((source) => source === picked)
        .flatMap((source) =>
          selectionLines(`${source}-selected`, source, palette, opacityByState('selected')),
        ),
      ...(own === undefined ? [] : selectionLines(SOURCE, SOURCE, palette, 1)),
      ...(scene.selection?.point === undefined ? [] : [pointLayer(palette)]),
      ...lit.map((source) => hoverLine(source, palette)),
    ],
  };
}

/** The source of a selection that no layer's own outlines can light. */
function outlineOf(scene: Scene, shapes: AtomShapes): Pick<PlanPart, 'sources'> | undefined {
  const { selection } = scene;
  if (selection === undefined || stateAddress(scene, selection.place)?.source.startsWith('areas-'))
    return undefined;
  const data = () =>
    collection(geometryOf(selection, shapes).map((geometry) => feature(geometry, { part: 'outline' })));
  const key = [shapes.name, selection.place, selectionKey(selection)].join('|');
  return { sources: [[SOURCE, { key, data, options: { buffer: 32 } }]] };
}

function geometryOf({ atoms, geometry, point }: SceneSelection, shapes: AtomShapes) {
  if (point !== undefined) return [{ type: 'Point' as const, coordinates: [...point] }];
  if (geometry !== undefined) return [geometry];
  return atoms === undefined || atoms.isEmpty ? [] : [shapes.outline(atoms)];
}

function selectionKey({ atoms, geometry, point }: SceneSelection): string {
  return atoms === undefined ? JSON.stringify(geometry ?? point) : keyOf(atoms);
}

function selectionLines(
  id: string,
  source: string,
  palette: Palette,
  opacity: number | ExpressionSpecification,
): PlannedLayer[] {
  const line = (suffix: string, colour: string, width: number): PlannedLayer => ({
    id: `${id}-${suffix}`,
    type: 'line',
    source,
    filter: isPart('outline'),
    layout: { 'line-join': 'round' },
    paint: { 'line-color': colour, 'line-width': width, 'line-opacity': opacity },
  });
  return [line('casing', palette.selectionCasing, 6), line('line', palette.selection, 3)];
}

function hoverLine(source: string, palette: Palette): PlannedLayer {
  return {
    id: `${source}-hover`,
    type: 'line',
    source,
    filter: isPart('outline'),
    layout: { 'line-join': 'round' },
    paint: { 'line-color': palette.hover, 'line-width': 2.5, 'line-opacity': opacityByState('hover') },
  };
}

function pointLayer(palette: Palette): PlannedLayer {
  return {
    id: `${SOURCE}-point`,
    type: 'circle',
    source: SOURCE,
    filter: ['==', ['geometry-type'], 'Point'],
    paint: {
      'circle-radius': 7,
      'circle-color': palette.selection,
      'circle-stroke-color': palette.selectionCasing,
      'circle-stroke-width': 2.5,
    },
  };
}
