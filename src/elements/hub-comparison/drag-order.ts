import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** What a drag would do if it ended now. */
export interface Dragged {
  readonly from: number;
  readonly to: number;
}

/**
 * Reorders a vertical list by a handle in each of its items, with mouse, pen or finger. Buttons do the same for
 * everyone else; this only adds to them.
 */
export class DragOrder implements ReactiveController {
  dragged: Dragged | undefined;

  constructor(
    private readonly host: ReactiveControllerHost,
    /** The items, in their order, as they lie on the page. */
    private readonly items: () => readonly Element[],
    private readonly drop: (dragged: Dragged) => void,
  ) {
    host.addController(this);
  }

  hostDisconnected(): void {
    this.dragged = undefined;
  }

  /** For `pointerdown` on the handle of item `from`. */
  begin(event: PointerEvent, from: number): void {
    if (event.button !== 0 || !(event.currentTarget instanceof Element)) return;
    event.preventDefault();
    const handle = event.currentTarget;
    handle.setPointerCapture(event.pointerId);
    this.set({ from, to: from });
    const move = ({ clientY }: Event & { clientY?: number }) => this.over(from, clientY ?? 0);
    const end = (done: boolean) => () => {
      handle.removeEventListener('pointermove', move);
      handle.removeEventListener('pointerup', finish);
      handle.removeEventListener('pointercancel', cancel);
      const { dragged } = this;
      this.set(undefined);
      if (done && dragged !== undefined && dragged.from !== dragged.to) this.drop(dragged);
    };
    const finish = end(true);
    const cancel = end(false);
    handle.addEventListener('pointermove', move);
    handle.addEventListener('pointerup', finish);
    handle.addEventListener('pointercancel', cancel);
  }

  /** The item whose middle the pointer has passed is where it would land. */
  private over(from: number, y: number): void {
    const middles = this.items().map((item) => {
      const { top, height } = item.getBoundingClientRect();
      return top + height / 2;
    });
    const above = middles.filter((middle, i) => i !== from && middle < y).length;
    if (this.dragged?.to !== above) this.set({ from, to: above });
  }

  private set(dragged: Dragged | undefined): void {
    this.dragged = dragged;
    this.host.requestUpdate();
  }
}

/** A list with one item moved. */
export function reordered<Item>(items: readonly Item[], { from, to }: Dragged): readonly Item[] {
  const others = items.filter((_, i) => i !== from);
  return [...others.slice(0, to), ...items.slice(from, from + 1), ...others.slice(to)];
}
