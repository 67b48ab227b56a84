import type { ScreenPoint } from '../drawing';

/** What the hand does, in the target's own CSS pixels. */
export interface GestureTarget {
  pull(by: ScreenPoint): void;
  /** @param by zoom levels. */
  zoom(by: number, at: ScreenPoint): void;
  /** The gesture is over: the last finger was lifted, the wheel has come to rest. */
  rest(): unknown;
  click(at: ScreenPoint): void;
  over(at: ScreenPoint | undefined): void;
  /** The wheel and one finger belong to the page. */
  cooperative(): boolean;
  /** Nothing moves: every gesture but pointing and picking belongs to the page. */
  still(): boolean;
}

/** CSS pixels a pointer may tremble and still click. */
const TREMOR = 4;
const WHEEL_REST = 180;
/** Zoom levels per CSS pixel of wheel; a trackpad's pinch arrives as small steps with Ctrl held. */
const PER_PIXEL = { wheel: 1 / 400, pinch: 1 / 100 } as const;
const DOUBLE_CLICK = 1;

/** Follows pointers and wheel on an element. @returns stops following. */
export function followGestures(element: HTMLElement, target: GestureTarget): () => void {
  const stop = new AbortController();
  const { signal } = stop;
  const fingers = new Map<number, ScreenPoint>();
  let start: ScreenPoint | undefined;
  let dragging = false;
  let wheelRest: ReturnType<typeof setTimeout> | undefined;

  const on = <Type extends keyof HTMLElementEventMap>(
    type: Type,
    listener: (event: HTMLElementEventMap[Type]) => void,
    options: AddEventListenerOptions = {},
  ) => element.addEventListener(type, listener, { ...options, signal });

  on('pointerdown', (event) => {
    if (event.pointerType === 'mouse' && event.button !== 0) return;
    fingers.set(event.pointerId, pointIn(element, event));
    start = fingers.size === 1 ? pointIn(element, event) : undefined;
    dragging = fingers.size > 1;
  });

  on('pointermove', (event) => {
    const at = pointIn(element, event);
    const before = fingers.get(event.pointerId);
    if (before === undefined) {
      if (event.pointerType !== 'touch') target.over(at);
      return;
    }
    if (start !== undefined && distance(start, at) > TREMOR) {
      start = undefined;
      dragging = true;
      element.setPointerCapture(event.pointerId);
      target.over(undefined);
    }
    const others = [...fingers].filter(([id]) => id !== event.pointerId).map(([, point]) => point);
    fingers.set(event.pointerId, at);
    if (
      !dragging ||
      target.still() ||
      (target.cooperative() && event.pointerType === 'touch' && others.length === 0)
    )
      return;
    const [other] = others;
    if (other === undefined) target.pull([at[0] - before[0], at[1] - before[1]]);
    else pinch(before, at, other);
  });

  const pinch = (before: ScreenPoint, at: ScreenPoint, other: ScreenPoint) => {
    const [from, to] = [distance(before, other), distance(at, other)];
    target.pull([(at[0] - before[0]) / 2, (at[1] - before[1]) / 2]);
    if (from > 0 && to > 0)
      target.zoom(Math.log2(to / from), [(at[0] + other[0]) / 2, (at[1] + other[1]) / 2]);
  };

  const lifted = (event: PointerEvent) => {
    if (!fingers.delete(event.pointerId)) return;
    const clicked = start;
    start = undefined;
    if (event.type === 'pointerup' && clicked !== undefined) target.click(clicked);
    if (fingers.size === 0 && dragging) {
      dragging = false;
      target.rest();
    }
  };
  on('pointerup', lifted);
  on('pointercancel', lifted);
  on('pointerleave', (event) => {
    if (!fingers.has(event.pointerId)) target.over(undefined);
  });

  on('dblclick', (event) => {
    if (target.still()) return;
    event.preventDefault();
    target.zoom(event.shiftKey ? -DOUBLE_CLICK : DOUBLE_CLICK, pointIn(element, event));
    target.rest();
  });

  on(
    'wheel',
    (event) => {
      const pinching = event.ctrlKey || event.metaKey;
      if (target.still() || (target.cooperative() && !pinching)) return;
      event.preventDefault();
      const lines = event.deltaMode === WheelEvent.DOM_DELTA_LINE ? 20 : 1;
      const by = -event.deltaY * lines * (event.ctrlKey ? PER_PIXEL.pinch : PER_PIXEL.wheel);
      target.zoom(Math.max(-1, Math.min(1, by)), pointIn(element, event));
      clearTimeout(wheelRest);
      wheelRest = setTimeout(() => target.rest(), WHEEL_REST);
    },
    { passive: false },
  );

  return () => {
    stop.abort();
    clearTimeout(wheelRest);
  };
}

/** The event's place in the element's own CSS pixels, also where an ancestor is scaled by a transform. */
function pointIn(element: HTMLElement, event: MouseEvent): ScreenPoint {
  const box = element.getBoundingClientRect();
  return [
    ((event.clientX - box.left) * element.offsetWidth) / (box.width || 1),
    ((event.clientY - box.top) * element.offsetHeight) / (box.height || 1),
  ];
}

function distance(a: ScreenPoint, b: ScreenPoint): number {
  return Math.hypot(a[0] - b[0], a[1] - b[1]);
}
