import type { LegendEntry } from '../../map/legend';
import type { Scene } from '../../map/scene';

/** The scene with what an entry of the key stands for outlined instead of what is picked. */
export function pointedScene(scene: Scene, entry: LegendEntry | undefined): Scene {
  if (entry?.atoms === undefined) return scene;
  return { ...scene, selection: { place: `key:${entry.id}`, name: '', atoms: entry.atoms } };
}
