import type { Map as MapLibreMap } from 'maplibre-gl';

/** How long a lost context is given to come back, as it does after the graphics driver restarts. */
const PATIENCE = 3000;

export interface ContextEvents {
  /** The context came back and MapLibre has put its style back: states that are not style must be set again. */
  restored(): void;
  /** It did not come back in time: the browser has given it to somebody else. */
  gone(): void;
}

/** Follows the loss and return of the map's WebGL context. @returns how to stop. */
export function watchContext(map: MapLibreMap, events: ContextEvents): () => void {
  let waiting: ReturnType<typeof setTimeout> | undefined;
  const lost = map.on('webglcontextlost', () => {
    clearTimeout(waiting);
    waiting = setTimeout(() => events.gone(), PATIENCE);
  });
  const restored = map.on('webglcontextrestored', () => {
    clearTimeout(waiting);
    waiting = undefined;
    map.once('style.load', () => events.restored());
  });
  return () => {
    clearTimeout(waiting);
    lost.unsubscribe();
    restored.unsubscribe();
  };
}
