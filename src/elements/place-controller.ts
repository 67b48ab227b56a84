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

/**
 * Looks up the view's place for an element and tells it when the answer is there. An answer that comes after the
 * reader has gone on is dropped. Two elements asking for one place share the files, which the atlas fetches once.
 */
export class PlaceController implements ReactiveController {
  state: PlaceState = { kind: 'none' };
  private asked = '';

  constructor(
    private readonly host: ReactiveControllerHost,
    private readonly onChange: (state: PlaceState) => void = () => {},
  ) {
    host.addController(this);
  }

  hostConnected(): void {}

  /** Call before rendering with what the view holds. */
  follow(atlas: Atlas | undefined, place: PlaceId | undefined): void {
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

  /** Forgets a failure, so that the next rendering asks again. */
  tryAgain(): void {
    this.asked = '';
    this.host.requestUpdate();
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
