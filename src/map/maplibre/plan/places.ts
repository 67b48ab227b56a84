import type { MultiPolygon, Polygon } from 'geojson';
import type { Scene, SceneSelection } from '../../scene';
import type { AtomShapes } from '../atom-shapes';

/** The outline of a place that the scene shows as an area; `undefined` for any other. */
export function outlineOfPlace(
  scene: Scene,
  place: string,
  shapes: AtomShapes | undefined,
): Polygon | MultiPolygon | undefined {
  for (const layer of scene.layers) {
    if (layer.type === 'shapes' || layer.type === 'areas' || layer.type === 'hatch') {
      const items: readonly Outlined[] = layer.type === 'shapes' ? layer.shapes : layer.features;
      const found = items.find((item) => item.place === place);
      if (found !== undefined) return outlineOf(found, shapes);
    }
  }
  return undefined;
}

type Outlined = Pick<SceneSelection, 'place' | 'atoms' | 'geometry'>;

/** `undefined` for what has no area, and for official areas while their boundaries are on their way. */
export function outlineOf(
  { atoms, geometry }: Outlined,
  shapes: AtomShapes | undefined,
): Polygon | MultiPolygon | undefined {
  if (geometry !== undefined) return geometry;
  return atoms === undefined || atoms.isEmpty ? undefined : shapes?.outline(atoms);
}

/** The number of a school's place, by which MapLibre keeps its state; `undefined` for any other place. */
export function schoolNumber(place: string | undefined): number | undefined {
  return place?.startsWith('school:') ? Number(place.slice('school:'.length)) : undefined;
}
