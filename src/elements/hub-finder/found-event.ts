import type { Suggestion } from '../../core/finding/suggestion';

/** Fired when something found is picked, before the view changes; a listener that prevents the default keeps the view as it is. */
export class HubFoundEvent extends CustomEvent<{ readonly suggestion: Suggestion }> {
  constructor(suggestion: Suggestion) {
    super('hub-found', { cancelable: true, detail: { suggestion } });
  }
}

declare global {
  interface HTMLElementEventMap {
    'hub-found': HubFoundEvent;
  }
}
