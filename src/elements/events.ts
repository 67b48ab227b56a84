import type { Cause, ViewChange } from '../state/session';
import { formatView, type ViewTexts } from '../state/view-keys';

/** Fired by an atlas whenever its view changes, also from its own buttons. Bubbles out of shadow roots. */
export class HubAtlasViewEvent extends CustomEvent<{ readonly view: ViewTexts; readonly reason: Cause }> {
  constructor(change: ViewChange) {
    super('hub-atlas-view', {
      bubbles: true,
      composed: true,
      detail: { view: formatView(change.view), reason: change.cause },
    });
  }
}

declare global {
  interface HTMLElementEventMap {
    'hub-atlas-view': HubAtlasViewEvent;
  }
}
