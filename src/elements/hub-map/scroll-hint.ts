import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { html, nothing } from 'lit';
import { ENGINE_WORDS } from '../../messages/engine';

const SHOWN = 1600;

/**
 * On a page of somebody else's the wheel and one finger scroll that page; this says, when one is tried on the map, what
 * moves the map instead. The engine says the same by itself.
 */
export class ScrollHint implements ReactiveController {
  private words: string | undefined;
  private timer: ReturnType<typeof setTimeout> | undefined;

  /** @param wanted whether the gestures belong to the page just now. */
  constructor(
    private readonly host: ReactiveControllerHost,
    private readonly wanted: () => boolean,
  ) {
    host.addController(this);
  }

  hostDisconnected(): void {
    clearTimeout(this.timer);
    this.words = undefined;
  }

  /** Listeners for the viewport; passive, since they only look on. */
  readonly wheel = {
    handleEvent: (event: WheelEvent) => {
      if (event.ctrlKey || event.metaKey) return;
      const apple = /Mac|iP(hone|ad)/.test(navigator.userAgent);
      this.show(apple ? ENGINE_WORDS.scrollWithCommand : ENGINE_WORDS.scrollWithCtrl);
    },
    passive: true,
  };
  readonly touch = {
    handleEvent: (event: TouchEvent) => {
      if (event.touches.length === 1) this.show(ENGINE_WORDS.twoFingers);
    },
    passive: true,
  };

  render() {
    return this.words === undefined
      ? nothing
      : html`<div class="hint" aria-hidden="true">${this.words}</div>`;
  }

  private show(words: string): void {
    if (!this.wanted()) return;
    clearTimeout(this.timer);
    this.timer = setTimeout(() => {
      this.words = undefined;
      this.host.requestUpdate();
    }, SHOWN);
    if (words === this.words) return;
    this.words = words;
    this.host.requestUpdate();
  }
}
