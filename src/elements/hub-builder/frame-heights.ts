import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { GREETING, heightOf } from '../../embed/height-message';

/** Greets the preview's frames as a page with our script does, gives them their height, and remembers it. */
export class FrameHeights implements ReactiveController {
  private readonly heights = new Map<HTMLIFrameElement, number>();

  constructor(
    private readonly host: ReactiveControllerHost,
    private readonly frames: () => Iterable<HTMLIFrameElement>,
  ) {
    host.addController(this);
  }

  hostConnected(): void {
    window.addEventListener('message', this.onMessage);
  }

  hostDisconnected(): void {
    window.removeEventListener('message', this.onMessage);
  }

  /** For the `load` event of a frame. */
  greet = (event: Event): void => {
    if (event.target instanceof HTMLIFrameElement)
      event.target.contentWindow?.postMessage(GREETING, location.origin);
  };

  of(frame: HTMLIFrameElement | null): number | undefined {
    return frame === null ? undefined : this.heights.get(frame);
  }

  private onMessage = ({ data, origin, source }: MessageEvent): void => {
    const height = origin === location.origin ? heightOf(data) : undefined;
    if (height === undefined) return;
    const frame = [...this.frames()].find(({ contentWindow }) => contentWindow === source);
    if (frame === undefined || this.heights.get(frame) === height) return;
    frame.style.setProperty('height', `${height}px`);
    this.heights.set(frame, height);
    this.host.requestUpdate();
  };
}
