import type { Scene } from '../../scene';
import { areasSource } from './areas';
import { stateId } from './features';
import { SCHOOLS_SOURCE } from './schools';
import { SHAPES_SOURCE } from './shapes';

/** Where MapLibre keeps the state (hover, selected) of a place. */
export interface StateAddress {
  readonly source: string;
  readonly id: number;
}

/** `undefined` for a place that no source of the scene holds: it can be outlined, but not by state. */
export function stateAddress(scene: Scene, place: string): StateAddress | undefined {
  if (place.startsWith('school:')) {
    const shown = scene.layers.some(({ type }) => type === 'schools');
    return shown ? { source: SCHOOLS_SOURCE, id: Number(place.slice('school:'.length)) } : undefined;
  }
  for (const layer of scene.layers) {
    if (layer.type === 'shapes') {
      const index = layer.shapes.findIndex((shape) => shape.place === place);
      if (index >= 0) return { source: SHAPES_SOURCE, id: stateId(index) };
    }
    if ((layer.type === 'areas' || layer.type === 'hatch') && layer.family === scene.pickFamily) {
      const index = layer.features.findIndex((feature) => feature.place === place);
      if (index >= 0) return { source: areasSource(layer.id), id: stateId(index) };
    }
  }
  return undefined;
}

/** Sources whose outlines are lit by hover and selection: the family that answers, and one's own localities. */
export function litSources(scene: Scene): string[] {
  return scene.layers.flatMap((layer) => {
    if (layer.type === 'shapes') return [SHAPES_SOURCE];
    const answers = (layer.type === 'areas' || layer.type === 'hatch') && layer.family === scene.pickFamily;
    return answers ? [areasSource(layer.id)] : [];
  });
}
