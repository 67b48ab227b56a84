import { savesData } from '../saves-data';

/** When the engine is fetched: `lazy` waits for a hand on the map, `auto` also for an idle page, `eager` for nothing. */
export type LoadingAttribute = 'auto' | 'lazy' | 'eager';
export type EngineAttribute = 'auto' | 'svg' | 'webgl';

export interface EngineUser {
  readonly engine: EngineAttribute;
  readonly loading: LoadingAttribute;
  /** What every answer needs is there. */
  isReady(): boolean;
  wantEngine(): void;
  releaseEngine(): void;
}

/** CSS pixels around the screen: within the first the map is about to be seen, beyond the second it is forgotten. */
const NEAR = 200;
const FAR = 2400;
const IDLE_TIMEOUT = 4000;

/** Decides by attributes, sight and idleness; the reader's hand is told by `intent`. */
export class EnginePolicy {
  private observers: IntersectionObserver[] = [];
  private near = false;
  private idle: ReturnType<typeof setTimeout> | number | undefined;

  constructor(private readonly user: EngineUser) {}

  watch(element: Element): void {
    this.stop();
    if (typeof IntersectionObserver === 'undefined') return;
    this.observe(element, NEAR, (seen) => {
      this.near = seen;
      if (seen) this.consider();
    });
    this.observe(element, FAR, (seen) => {
      if (!seen) this.user.releaseEngine();
    });
  }

  stop(): void {
    for (const observer of this.observers) observer.disconnect();
    this.observers = [];
    this.near = false;
    this.cancelIdle();
  }

  /** The reader began to do what the engine is better at. */
  intent(): void {
    if (this.user.engine !== 'svg') this.user.wantEngine();
  }

  /** Attributes have changed, the data has come, the map has come near. */
  consider(): void {
    const { engine, loading } = this.user;
    if (engine === 'svg') this.user.releaseEngine();
    else if (this.near && (loading === 'eager' || engine === 'webgl')) this.user.wantEngine();
    // A page that waits for its data is idle too, and the engine on its line would have it wait longer.
    else if (this.near && loading === 'auto' && this.user.isReady() && !savesData()) this.whenIdle();
  }

  private whenIdle(): void {
    if (this.idle !== undefined) return;
    const go = () => {
      this.idle = undefined;
      if (this.near && this.user.engine !== 'svg') this.user.wantEngine();
    };
    this.idle =
      typeof requestIdleCallback === 'function'
        ? requestIdleCallback(go, { timeout: IDLE_TIMEOUT })
        : setTimeout(go, IDLE_TIMEOUT / 2);
  }

  private cancelIdle(): void {
    if (this.idle === undefined) return;
    if (typeof cancelIdleCallback === 'function') cancelIdleCallback(this.idle as number);
    else clearTimeout(this.idle);
    this.idle = undefined;
  }

  private observe(element: Element, margin: number, seen: (near: boolean) => void): void {
    const observer = new IntersectionObserver(
      (entries) => seen(entries.some(({ isIntersecting }) => isIntersecting)),
      { rootMargin: `${margin}px` },
    );
    observer.observe(element);
    this.observers.push(observer);
  }
}
