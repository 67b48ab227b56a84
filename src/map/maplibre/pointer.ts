import type { Map as MapLibreMap } from 'maplibre-gl';
import type { MapHit, ScreenPoint } from '../drawing';
import type { DrawingEvents } from '../drawing-events';

/** What the pointer's events need to know of the drawing. */
export interface PointerTarget {
  readonly events: DrawingEvents;
  hitAt(at: ScreenPoint): MapHit | undefined;
  /** True when a click at the point was answered by the map itself (a disc of many schools opens). */
  opens(at: ScreenPoint): boolean;
}

/** Turns the pointer over the map into `hover` and `pick`; a drag, a pinch and a touch hover nothing. */
export function followPointer(map: MapLibreMap, target: PointerTarget): () => void {
  const canvas = map.getCanvasContainer();
  const container = map.getContainer();
  let over: string | undefined;

  const hover = (hit: MapHit | undefined, at: ScreenPoint) => {
    const places = hit?.places.join();
    if (places === over) return;
    over = places;
    container.classList.toggle('hub-atlas-over', hit !== undefined);
    target.events.emit('hover', { hit, at });
  };
  const moved = (event: PointerEvent) => {
    if (event.pointerType === 'touch' || event.buttons !== 0) return;
    const at = pointIn(canvas, event);
    hover(target.hitAt(at), at);
  };
  const left = (event: PointerEvent) => hover(undefined, pointIn(canvas, event));

  canvas.addEventListener('pointermove', moved);
  canvas.addEventListener('pointerleave', left);
  const clicks = map.on('click', ({ point, lngLat }) => {
    const at: ScreenPoint = [point.x, point.y];
    if (target.opens(at)) return;
    target.events.emit('pick', { hit: target.hitAt(at), at, lonLat: [lngLat.lng, lngLat.lat] });
  });
  return () => {
    canvas.removeEventListener('pointermove', moved);
    canvas.removeEventListener('pointerleave', left);
    clicks.unsubscribe();
  };
}

/** The event's place in the element's own CSS pixels, also where an ancestor is scaled by a transform. */
function pointIn(element: HTMLElement, event: PointerEvent): ScreenPoint {
  const box = element.getBoundingClientRect();
  return [
    ((event.clientX - box.left) * element.offsetWidth) / (box.width || 1),
    ((event.clientY - box.top) * element.offsetHeight) / (box.height || 1),
  ];
}
