import type { Atlas } from '../data/atlas';
import type { ViewState } from './view';

/** Who caused a change: a hand on the page, a program, or the address bar. */
export type Cause = 'user' | 'api' | 'url';

export interface ViewChange {
  readonly view: ViewState;
  readonly previous: ViewState;
  readonly cause: Cause;
}

/**
 * What the elements of one atlas share: the view, the atlas once it is open, and whether that failed.
 * One session may serve one element or a whole page of them.
 */
export class Session {
  private current: ViewState;
  private readonly listeners = new Set<(change: ViewChange) => void>();

  constructor(
    view: ViewState,
    /** Resolves when the data every answer needs is there; rejects with an `AtlasError`. */
    readonly atlas: Promise<Atlas>,
  ) {
    this.current = view;
  }

  get view(): ViewState {
    return this.current;
  }

  /** Changes part of the view. A key given as `undefined` is taken out. */
  go(change: Partial<{ [Key in keyof ViewState]: ViewState[Key] | undefined }>, cause: Cause): void {
    const previous = this.current;
    const merged = Object.entries({ ...previous, ...change }).filter(([, value]) => value !== undefined);
    this.current = Object.fromEntries(merged) as unknown as ViewState;
    for (const listener of [...this.listeners]) listener({ view: this.current, previous, cause });
  }

  /** Calls back on each change until the returned function is called. */
  subscribe(listener: (change: ViewChange) => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }
}
