/** Somebody with a WebGL context. */
export interface EngineHolder {
  /** Gives the context back; called when another map on the page needs it more. */
  releaseEngine(): void;
}

/** Browsers drop the oldest context silently past about sixteen; a page of embeds must not come near, nor eat the memory. */
const MOST = 2;

/** Holders from the one used longest ago to the one used last. */
const live = new Set<EngineHolder>();

/** Takes a place, releasing the map used longest ago when there is none. Asking again counts as using. */
export function claimEngine(holder: EngineHolder): void {
  live.delete(holder);
  for (const other of live) {
    if (live.size < MOST) break;
    live.delete(other);
    other.releaseEngine();
  }
  live.add(holder);
}

export function freeEngine(holder: EngineHolder): void {
  live.delete(holder);
}

export function liveEngines(): number {
  return live.size;
}
