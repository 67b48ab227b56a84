import { html, nothing } from 'lit';
import type { MapHit, ScreenPoint } from '../../map/drawing';
import type { Scene } from '../../map/scene';
import { nameIn } from '../../map/scene-names';
import { mapMessages } from '../../messages/map';

/** CSS pixels from the right edge within which the tip stands left of the pointer. */
const ROOM = 200;

/** What the pointer is over, by name; both names where an area is shared. */
export function renderTip(hit: MapHit | undefined, scene: Scene | undefined) {
  if (hit === undefined) return nothing;
  const names = hit.places.map((place) =>
    place === hit.place || scene === undefined ? hit.name : nameIn(scene, place),
  );
  return html`<div class="tip" aria-hidden="true">${mapMessages.several(names)}</div>`;
}

export function placeTip(tip: HTMLElement | null, [x, y]: ScreenPoint, width: number): void {
  tip?.style.setProperty('translate', `${x}px ${y}px`);
  tip?.classList.toggle('left', x > width - ROOM);
}

/** Where a pointer is in an element's own CSS pixels, also where an ancestor is scaled. */
export function pointerIn(element: HTMLElement, event: PointerEvent): ScreenPoint {
  const box = element.getBoundingClientRect();
  const scale = element.offsetWidth / (box.width || 1);
  return [(event.clientX - box.left) * scale, (event.clientY - box.top) * scale];
}
