import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { formatPlaceId, type PlaceId } from '../core/finding/place-id';
import type { Atlas } from '../data/atlas';
import { type AtlasError, asAtlasError } from '../data/atlas-error';
import type { ResolvedPlace } from '../data/resolve-place';

export type PlaceState =
  | { readonly kind: 'none' }
  | { readonly kind: 'coming' }
  | { readonly kind: 'failed'; readonly error: AtlasError }
  | { readonly kind: 'here'; readonly place: ResolvedPlace };

/** Who has asked an atlas for a place: one “Try again” is for all of them. */
const asking = new WeakMap<Atlas, Set<PlaceController>>();

/**
 * Looks up the view's place for an element and tells it when the answer is there. An answer that comes after the
 * reader has gone on is dropped. Two elements asking for one place share the files, which the atlas fetches once.
 */
export class PlaceController implements ReactiveController {
  state: PlaceState = { kind: 'none' };
  private asked = '';
  private atlas: Atlas | undefined;
  private isConnected = false;

  constructor(
    private readonly host: ReactiveControllerHost,
    private readonly onChange: (state: PlaceState) => void = () => {},
  ) {
    host.addController(this);
  }

  hostConnected(): void {
    this.isConnected = true;
  }

  hostDisconnected(): void {
    this.isConnected = false;
    this.join(undefined);
  }

  /** Call before rendering with what the view holds. */
  follow(atlas: Atlas | undefined, place: PlaceId | undefined): void {
    // An element may update once more after it was taken out; it must not be kept by those that still ask.
    this.join(this.isConnected ? atlas : undefined);
    const text = place === undefined ? '' : formatPlaceId(place);
    const key = atlas === undefined ? '' : text;
    if (key === this.asked) return;
    this.asked = key;
    if (atlas === undefined || place === undefined) {
      this.set({ kind: 'none' });
      return;
    }
    this.state = { kind: 'coming' };
    lookUp(atlas, place).then(
      (resolved) => this.asked === key && this.set({ kind: 'here', place: resolved }),
      (cause: unknown) => this.asked === key && this.set({ kind: 'failed', error: asAtlasError(cause) }),
    );
  }

  /** Asks again for a place that could not be had, for every element of the page that shows it. */
  tryAgain(): void {
    for (const other of (this.atlas && asking.get(this.atlas)) ?? []) {
      if (other.state.kind !== 'failed') continue;
      other.asked = '';
      other.host.requestUpdate();
    }
  }

  private join(atlas: Atlas | undefined): void {
    if (atlas === this.atlas) return;
    if (this.atlas !== undefined) asking.get(this.atlas)?.delete(this);
    this.atlas = atlas;
    if (atlas === undefined) return;
    const all = asking.get(atlas) ?? new Set();
    asking.set(atlas, all.add(this));
  }

  private set(state: PlaceState): void {
    this.state = state;
    this.onChange(state);
    this.host.requestUpdate();
  }
}

/** What looks places up is fetched with the first place. */
async function lookUp(atlas: Atlas, place: PlaceId): Promise<ResolvedPlace> {
  const { resolvePlace } = await import('../data/resolve-place');
  return resolvePlace(atlas, place);
}
