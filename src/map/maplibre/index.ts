import type { MapDrawing, MapSources } from '../drawing';
import { Engine } from './engine';

export { EngineError, type EngineFailure } from './engine-error';

export interface EngineOptions {
  readonly sources: MapSources;
}

/** The engine, in a chunk of its own: `const { createEngine } = await import('../map/maplibre/index')`. */
export async function createEngine({ sources }: EngineOptions): Promise<MapDrawing> {
  return new Engine(sources);
}
