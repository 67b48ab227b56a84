import { EnginesElsewhere } from './engines-elsewhere';

/** Somebody with a WebGL context. */
export interface EngineHolder {
  /** Gives the context back; called when another map on the page needs it more. */
  releaseEngine(): void;
}

/** Browsers drop the oldest context silently past about sixteen; a page of embeds must not come near, nor eat the memory. */
const MOST = 2;

/** Holders with the moment of their last claim, from the one used longest ago to the one used last. */
const live = new Map<EngineHolder, number>();
const elsewhere = new EnginesElsewhere(releaseSurplus);
let last = 0;

/** Takes a place, releasing the map used longest ago when there is none. Asking again counts as using. */
export function claimEngine(holder: EngineHolder): void {
  // Comparable between frames, and never twice the same.
  last = Math.max(last + 0.001, performance.timeOrigin + performance.now());
  live.delete(holder);
  live.set(holder, last);
  releaseSurplus();
  elsewhere.tell([...live.values()]);
}

export function freeEngine(holder: EngineHolder): void {
  if (live.delete(holder)) elsewhere.tell([...live.values()]);
}

export function liveEngines(): number {
  return live.size;
}

function releaseSurplus(): void {
  const newest = [...live.values(), ...elsewhere.claims].sort((a, b) => b - a)[MOST - 1];
  for (const [holder, claimed] of live) {
    if (newest === undefined || claimed >= newest) return;
    live.delete(holder);
    holder.releaseEngine();
  }
}
