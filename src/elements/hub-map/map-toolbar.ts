import { html, nothing } from 'lit';
import { mapMessages } from '../../messages/map';
import { type IconName, icon } from './icons';
import type { MapAction } from './map-keys';

/** Panels that open from the toolbar, one at a time. */
export type PanelId = 'layers' | 'list' | 'move' | 'help';

export interface ToolbarOptions {
  readonly open: PanelId | undefined;
  readonly canLocate: boolean;
  readonly onAction: (action: MapAction) => void;
  readonly onPanel: (panel: PanelId) => void;
  readonly onLocate: () => void;
}

const BY = 90;

/** Buttons for everything a drag, a pinch or a key does (WCAG 2.5.7). */
export function renderToolbar({ open, canLocate, onAction, onPanel, onLocate }: ToolbarOptions) {
  const words = mapMessages.buttons;
  const act = (name: string, sign: IconName, action: MapAction) => button(name, sign, () => onAction(action));
  const panel = (id: PanelId, name: string, sign: IconName) =>
    html`<button
      type="button"
      title=${name}
      aria-label=${name}
      aria-expanded=${open === id}
      aria-controls="panel"
      data-panel=${id}
      @click=${() => onPanel(id)}
    >
      ${icon(sign)}
    </button>`;
  return html`<div class="toolbar" part="toolbar" role="group" aria-label=${words.toolbar}>
    <div class="group">
      ${act(words.zoomIn, 'plus', { kind: 'zoom', by: 1 })}
      ${act(words.zoomOut, 'minus', { kind: 'zoom', by: -1 })}
      ${act(words.home, 'home', { kind: 'home' })}
    </div>
    <div class="group">
      ${panel('layers', words.layers, 'layers')} ${panel('list', words.list, 'list')}
    </div>
    <div class="group">
      ${panel('move', words.move, 'move')} ${canLocate ? button(words.locate, 'locate', onLocate) : nothing}
      ${panel('help', words.help, 'help')}
    </div>
  </div>`;
}

/** In place of all those on a map that is still: one press makes it a map to move. */
export function renderUseButton(onUse: () => void) {
  return html`<button type="button" class="use" part="use" @click=${onUse}>${mapMessages.buttons.use}</button>`;
}

/** The four ways to move, for hands that cannot drag. */
export function renderMoveButtons(onAction: (action: MapAction) => void) {
  const words = mapMessages.buttons;
  const move = (name: string, sign: IconName, by: readonly [number, number]) =>
    button(name, sign, () => onAction({ kind: 'pan', by }));
  return html`<div class="moves">
    ${move(words.north, 'up', [0, -BY])} ${move(words.west, 'left', [-BY, 0])}
    ${move(words.east, 'right', [BY, 0])} ${move(words.south, 'down', [0, BY])}
  </div>`;
}

export function button(name: string, sign: IconName, onClick: () => void) {
  return html`<button type="button" title=${name} aria-label=${name} @click=${onClick}>${icon(sign)}</button>`;
}
