import type { Topology } from 'topojson-specification';
import { PALETTES } from '../../palette';
import type { Scene, SceneLayer, SchoolsLayer } from '../../scene';
import type { AtomShapes } from '../atom-shapes';
import { joinParts, type PlanPart, type StylePlan } from '../style-plan';
import { planAreas } from './areas';
import { planClasses } from './classes';
import { planAround, planCoast, planLand, planSea } from './ground';
import { planHatch } from './hatch';
import { planLabels } from './labels';
import { planSchools } from './schools';
import { planSelection } from './selection';
import { planShapes } from './shapes';

/** Files that have come so far; what has not come is left out and added when it comes. */
export interface Files {
  readonly shapes: AtomShapes | undefined;
  readonly context: Topology | undefined;
}

/** A scene as sources and layers, in the order of the picture: ground, layers, coast, what is raised, names. */
export function planScene(scene: Scene, { shapes, context }: Files): StylePlan {
  const palette = PALETTES[scene.theme];
  const schools = scene.layers.filter((layer): layer is SchoolsLayer => layer.type === 'schools');
  return joinParts([
    planSea(palette),
    ...(context === undefined ? [] : [planAround(context, palette)]),
    ...(shapes === undefined
      ? []
      : [
          planLand(
            shapes,
            palette,
            scene.layers.some((layer) => fillsAll(layer, shapes)),
          ),
          ...scene.layers.flatMap((layer) => planLayer(layer, scene, shapes)),
          planCoast(palette),
          planSelection(scene.selection, shapes, palette),
        ]),
    planSchools(schools, palette),
    planLabels(scene.labels, palette),
  ]);
}

function planLayer(layer: SceneLayer, scene: Scene, shapes: AtomShapes): PlanPart[] {
  const palette = PALETTES[scene.theme];
  switch (layer.type) {
    case 'areas':
      return [planAreas(layer, shapes, palette)];
    case 'hatch':
      return [planHatch(layer, shapes, palette)];
    case 'classes':
      return [planClasses(layer, shapes, palette)];
    case 'shapes':
      return [planShapes(layer, shapes, palette)];
    case 'schools':
      return [];
  }
}

/** Whether the layer leaves nothing of the land below to be seen. */
function fillsAll(layer: SceneLayer, shapes: AtomShapes): boolean {
  if (layer.type === 'classes')
    return shapes.areAll([...layer.classes.map(({ atoms }) => atoms), layer.missing]);
  if (layer.type !== 'areas' || layer.fill === 'none') return false;
  return shapes.areAll(layer.features.map(({ atoms }) => atoms));
}
