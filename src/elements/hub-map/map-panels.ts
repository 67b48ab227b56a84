import { html } from 'lit';
import { formatPlaceId } from '../../core/finding/place-id';
import { mapMessages } from '../../messages/map';
import { panelMessages } from '../../messages/map-panels';
import type { Session } from '../../state/session';
import type { Announcer } from '../announcer';
import { renderAreasList } from './areas-list';
import { renderLayersPanel } from './layers-panel';
import { renderHelp } from './map-help';
import type { MapAction } from './map-keys';
import type { MapModel } from './map-model';
import { button, type PanelId, renderMoveButtons } from './map-toolbar';

export { legendOf } from '../../map/legend';
export { locate } from './locate';
export { renderMapKey } from './map-key';
export { panelStyles } from './map-panels.styles';
export { renderScaleBar } from './scale-line';
export { ScrollHint } from './scroll-hint';

export interface PanelOptions {
  readonly model: MapModel;
  readonly session: Session;
  readonly announcer: Announcer;
  /** Option of the list that the keys are on; -1 for none. */
  readonly active: number;
  readonly onActive: (index: number) => void;
  readonly onAction: (action: MapAction) => void;
  readonly onClose: (event?: Event) => void;
}

/** What opens from the toolbar. In a chunk of its own with the key: the first picture does without. */
export function renderPanel(panel: PanelId, options: PanelOptions) {
  const titles: Readonly<Record<PanelId, string>> = {
    layers: panelMessages.layers.title,
    list: panelMessages.list.title,
    move: mapMessages.buttons.move,
    help: panelMessages.help.title,
  };
  return html`<section
    id="panel"
    class="panel ${panel}"
    part="panel"
    aria-label=${titles[panel]}
    @keydown=${(event: KeyboardEvent) => event.key === 'Escape' && options.onClose(event)}
  >
    <header>
      <h2>${titles[panel]}</h2>
      ${button(mapMessages.buttons.close, 'close', () => options.onClose())}
    </header>
    ${contentOf(panel, options)}
  </section>`;
}

function contentOf(panel: PanelId, options: PanelOptions) {
  const { model, session, announcer } = options;
  switch (panel) {
    case 'layers':
      return renderLayersPanel({
        view: session.view,
        stateOf: (layer) => model.feed?.stateOf(layer),
        tryAgain: () => model.feed?.tryAgain(),
        go: (change, said) => {
          session.go(change, 'user');
          announcer.say(said);
        },
      });
    case 'list':
      return renderAreasList({
        areas: model.areasInView(),
        active: options.active,
        picked: session.view.place && formatPlaceId(session.view.place),
        anyLayer: model.scene?.pickFamily !== undefined,
        onActive: options.onActive,
        onPick: (place) => model.pick(place),
      });
    case 'move':
      return renderMoveButtons(options.onAction);
    case 'help':
      return renderHelp();
  }
}
