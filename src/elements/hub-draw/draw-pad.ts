import { html, nothing, type TemplateResult } from 'lit';
import { drawMapMessages as words } from '../../messages/draw-map';
import { button, renderMoveButtons } from '../hub-map/map-toolbar';
import type { DrawHand, Editing } from './draw-hand';
import type { DrawAction } from './draw-keys';
import { type DrawTool, sketchKind } from './draw-tool';

type Act = (action: DrawAction) => void;

/** Zooming and all of England; moving is below, with what is done at the crosshair. */
export function renderToolbar(act: Act): TemplateResult {
  return html`<div class="toolbar" role="group" aria-label=${words.toolbar}>
    <div class="group">
      ${button(words.zoomIn, 'plus', () => act({ kind: 'zoom', by: 1 }))}
      ${button(words.zoomOut, 'minus', () => act({ kind: 'zoom', by: -1 }))}
      ${button(words.home, 'home', () => act({ kind: 'home' }))}
    </div>
  </div>`;
}

/** Everything that a pointer does on the map, as buttons: the map is moved under the crosshair. */
export function renderPad(
  tool: DrawTool,
  hand: DrawHand,
  editing: Editing | undefined,
  act: Act,
): TemplateResult | typeof nothing {
  if (tool === 'look' || (tool === 'edit' && editing === undefined)) return nothing;
  return html`<div class="pad" role="group" aria-label=${words.pad}>
    ${renderMoveButtons((action) => action.kind === 'pan' && act(action))}
    <div class="acts">${buttons(tool, hand, act)}</div>
  </div>`;
}

function buttons(tool: DrawTool, hand: DrawHand, act: Act): TemplateResult {
  const press = (text: string, kind: 'set' | 'remove' | 'finish' | 'cancel', isOff = false) =>
    html`<button type="button" ?disabled=${isOff} @click=${() => act({ kind })}>${text}</button>`;
  if (tool === 'pick') return press(words.pickHere, 'set');
  if (tool === 'edit') {
    const isTaken = hand.corners.taken !== undefined;
    return html`${press(isTaken ? words.putCorner : words.takeCorner, 'set')} ${press(words.removeCorner, 'remove')}
      ${press(words.cancel, 'cancel', !isTaken)}`;
  }
  const isIdle = !hand.isSketching;
  const isCircle = sketchKind(tool) === 'circle';
  const set = isCircle ? (hand.sketch === undefined ? words.setCentre : words.setEdge) : words.addCorner;
  return html`${press(set, 'set')} ${isCircle ? nothing : press(words.removeLast, 'remove', isIdle)}
    ${isCircle ? nothing : press(words.finish, 'finish', isIdle)} ${press(words.cancel, 'cancel', isIdle)}`;
}
