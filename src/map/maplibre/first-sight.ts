import type { Map as MapLibreMap } from 'maplibre-gl';
import { EngineError } from './engine-error';

/** Resolves when sources and layers can be added. */
export function styleReady(map: MapLibreMap): Promise<void> {
  return new Promise((resolve) => {
    if (map.isStyleLoaded()) resolve();
    else map.once('style.load', () => resolve());
  });
}

/**
 * `drawn()` resolves when all that is asked of the map by then is drawn. `failed` rejects when MapLibre's worker
 * does not start: nothing is ever drawn then, and nothing else is said.
 */
export function firstSight(map: MapLibreMap): { drawn(): Promise<void>; readonly failed: Promise<never> } {
  const failed = new Promise<never>((_, reject) => {
    const errors = map.on('error', ({ error }) => {
      if (!/worker/i.test(error.message)) return;
      errors.unsubscribe();
      reject(new EngineError('code', 'the map could not start its worker', { cause: error }));
    });
  });
  failed.catch(() => undefined);
  return { drawn: () => new Promise((resolve) => map.once('idle', () => resolve())), failed };
}

/** The promise, or a rejection with the signal's reason as soon as it is given. */
export function unlessAborted<Value>(promise: Promise<Value>, signal: AbortSignal): Promise<Value> {
  return new Promise((resolve, reject) => {
    if (signal.aborted) reject(signal.reason);
    signal.addEventListener('abort', () => reject(signal.reason), { once: true });
    promise.then(resolve, reject);
  });
}
