import type { Scene } from './scene';

/** Name of a place as the scene has it; the id itself where it does not. */
export function nameIn(scene: Scene, place: string): string {
  for (const layer of scene.layers) {
    const named = layer.type === 'shapes' ? layer.shapes : 'features' in layer ? layer.features : [];
    const found = named.find((feature) => feature.place === place);
    if (found !== undefined) return found.name;
  }
  return place;
}
