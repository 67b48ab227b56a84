import type { Atlas } from '../data/atlas';
import { queryOf } from './address';
import type { ViewState } from './view';

/** Who caused a change: a hand on the page, a program, or the address bar. */
export type Cause = 'user' | 'api' | 'url';

export interface ViewChange {
  readonly view: ViewState;
  readonly previous: ViewState;
  readonly cause: Cause;
}

export type ViewPatch = { readonly [Key in keyof ViewState]?: ViewState[Key] | undefined };

/**
 * What the elements of one atlas share: the view, and the atlas once it is open.
 * One session may serve one element or a whole page of them.
 */
export class Session {
  /**
   * Address of the whole site, for links to what an element alone does not show. Empty on the site itself,
   * where links are relative.
   */
  home = '';
  /** False where an element stands alone in somebody's page: other pages are then links to `home`. */
  hasPages = false;
  /** Resolves when an element of the session is about to be seen: code and data before that are not worth fetching. */
  wanted: Promise<void> = Promise.resolve();

  private current: ViewState;
  private opening: Promise<Atlas> | undefined;
  private readonly listeners = new Set<(change: ViewChange) => void>();
  private readonly waiting = new Set<() => void>();

  constructor(
    view: ViewState,
    /** Starts fetching the data that every answer needs. */
    private readonly open: () => Promise<Atlas>,
  ) {
    this.current = view;
  }

  get view(): ViewState {
    return this.current;
  }

  /** Resolves when the data every answer needs is there; rejects with an `AtlasError`. Fetched on first asking. */
  get atlas(): Promise<Atlas> {
    this.opening ??= this.open();
    return this.opening;
  }

  /** Forgets a failed opening, and has everyone who waits for the atlas ask for it again. */
  reopen(): void {
    this.opening = undefined;
    for (const ask of [...this.waiting]) ask();
  }

  /** Calls back on each reopening until the returned function is called. */
  onReopen(ask: () => void): () => void {
    this.waiting.add(ask);
    return () => this.waiting.delete(ask);
  }

  /** Changes part of the view. A key given as `undefined` is taken out. */
  go(change: ViewPatch, cause: Cause): void {
    const previous = this.current;
    this.current = patched(previous, change);
    for (const listener of [...this.listeners]) listener({ view: this.current, previous, cause });
  }

  /** Link to the present view with the change made, for `href`: works in a new tab and without script. */
  hrefOf(change: ViewPatch): string {
    return `${this.home}${queryOf(patched(this.current, change)) || '?'}`;
  }

  /** Calls back on each change until the returned function is called. */
  subscribe(listener: (change: ViewChange) => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }
}

function patched(view: ViewState, change: ViewPatch): ViewState {
  const entries = Object.entries({ ...view, ...change }).filter(([, value]) => value !== undefined);
  return Object.fromEntries(entries) as unknown as ViewState;
}
