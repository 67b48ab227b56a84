import { html, nothing } from 'lit';
import { LAYER_GROUPS, LAYERS_OF_LENS, toggled } from '../../map/lens-layers';
import { mapMessages } from '../../messages/map';
import { panelMessages } from '../../messages/map-panels';
import type { ViewPatch } from '../../state/session';
import { type LayerId, LENSES, type ViewState } from '../../state/view';

export interface LayersPanelOptions {
  readonly view: ViewState;
  readonly stateOf: (layer: LayerId) => 'coming' | 'failed' | undefined;
  readonly go: (change: ViewPatch, said: string) => void;
  readonly tryAgain: () => void;
}

/** What the map shows: a lens that chooses a set, and each layer by itself. Localities only when there are some. */
export function renderLayersPanel(options: LayersPanelOptions) {
  const words = panelMessages.layers;
  return html`<fieldset class="lenses">
      <legend>${words.lensTitle}</legend>
      ${LENSES.map(
        (lens) => html`<label>
          <input
            type="radio"
            name="lens"
            .checked=${options.view.lens === lens}
            @change=${() => options.go({ lens, layers: LAYERS_OF_LENS[lens] }, words.lenses[lens])}
          />
          <span>${words.lenses[lens]}: <span class="quiet">${words.lensNotes[lens]}</span></span>
        </label>`,
      )}
    </fieldset>
    ${LAYER_GROUPS.map(([group, layers]) =>
      group === 'own' && options.view.localities.length === 0
        ? nothing
        : html`<fieldset>
            <legend>${words.groups[group]}</legend>
            ${layers.map((layer) => renderLayer(layer, options))}
          </fieldset>`,
    )}`;
}

function renderLayer(layer: LayerId, { view, stateOf, go, tryAgain }: LayersPanelOptions) {
  const words = panelMessages.layers;
  const on = view.layers.includes(layer);
  const name = words.names[layer];
  const state = on ? stateOf(layer) : undefined;
  const change = () =>
    go(
      { layers: toggled(view.layers, layer), lens: undefined },
      on ? panelMessages.layerOff(name) : panelMessages.layerOn(name),
    );
  return html`<label>
      <input type="checkbox" .checked=${on} @change=${change} />
      <span>${name}${state === undefined ? nothing : html` <span class="quiet">(${words[state]})</span>`}</span>
    </label>
    ${
      state === 'failed'
        ? html`<button type="button" class="plain" @click=${tryAgain}>${mapMessages.buttons.tryAgain}</button>`
        : nothing
    }`;
}
