import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { html } from 'lit';

/** What the reader did wins over what merely happened around it. */
export type Urgency = 'user' | 'ambient';

/** Long enough for a held arrow key to come to rest, short enough to seem at once. */
const SETTLE = { user: 250, ambient: 900 } as const;
/** Repeating a text changes nothing for a screen reader; this invisible end makes it a new text. */
const REPEAT_MARK = '\u00a0';

/** The text as another one than the last, so that a live region speaks it again. */
export const anew = (text: string, last: string): string =>
  text && text === last ? `${text}${REPEAT_MARK}` : text;

/**
 * One polite live region for an element. Messages wait a moment, so that only the last of a row is spoken; while one
 * that the reader caused is waiting, ambient ones are dropped.
 */
export class Announcer implements ReactiveController {
  private text = '';
  private waiting: Urgency | undefined;
  private timer: ReturnType<typeof setTimeout> | undefined;

  constructor(private readonly host: ReactiveControllerHost) {
    host.addController(this);
  }

  hostDisconnected(): void {
    this.hush();
  }

  /** Drops what waits to be spoken: it is true no longer. */
  hush(): void {
    clearTimeout(this.timer);
    this.waiting = undefined;
  }

  say(text: string, urgency: Urgency = 'user'): void {
    if (urgency === 'ambient' && this.waiting === 'user') return;
    clearTimeout(this.timer);
    this.waiting = urgency;
    this.timer = setTimeout(() => {
      this.waiting = undefined;
      this.text = anew(text, this.text);
      this.host.requestUpdate();
    }, SETTLE[urgency]);
  }

  /** The region, which must be in the page from the start: regions that come with their text are not spoken. */
  render() {
    return html`<div class="visually-hidden" role="status" aria-live="polite" aria-atomic="true">${this.text}</div>`;
  }
}
