import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { England } from '../../core/england';
import { legendOf } from '../../map/legend';
import { comparisonMessages as words } from '../../messages/comparison';
import { panelMessages } from '../../messages/map-panels';
import type { LayerId } from '../../state/view';
import { wordsFor } from '../hub-map/map-key';
import { keyPatterns, swatchOf } from '../hub-map/swatch';
import { type Compared, isReady } from './compared';
import { sceneLayers } from './map-layers';
import { servedSentences } from './served-words';
import type { DrawnMap } from './small-maps';

export interface MapsSection {
  readonly england: England;
  readonly own: readonly Compared[];
  readonly maps: readonly (DrawnMap | undefined)[];
  readonly state: 'coming' | 'here' | 'failed';
  readonly layers: readonly LayerId[];
  readonly chooseHubs: (layer: LayerId) => void;
  readonly tryAgain: () => void;
}

const HUB_LAYERS = ['maths-hubs', 'teaching-school-hubs'] as const;

/** A small map for each place, who serves it in words under it, and one key for all. */
export function renderMaps(section: MapsSection): TemplateResult {
  const { england, own, maps, layers } = section;
  const filled = HUB_LAYERS.find((id) => layers.includes(id)) ?? 'maths-hubs';
  return html`<section class="maps">
    <h2>${words.mapsTitle}</h2>
    <div class="controls">
      <label
        >${words.hubsShown}<select
          @change=${(event: Event) => {
            const chosen = HUB_LAYERS.find((id) => id === (event.target as HTMLSelectElement).value);
            if (chosen !== undefined) section.chooseHubs(chosen);
          }}
        >
          ${HUB_LAYERS.map((id) => html`<option value=${id} ?selected=${id === filled}>${panelMessages.layers.names[id]}</option>`)}
        </select></label
      >
      <p class="small quiet">${words.mapsNote}</p>
    </div>
    ${
      section.state === 'failed'
        ? html`<div class="notice warn" role="alert">
            <p>${words.state.mapsFailed}</p>
            <button type="button" @click=${section.tryAgain}>${words.state.tryAgain}</button>
          </div>`
        : nothing
    }
    <div class="map-grid">
      ${repeat(
        own,
        ({ key }) => key,
        (one, i) => html`<figure>
          <figcaption><span class="number series-${one.index + 1}">${one.index + 1}</span> ${one.name}</figcaption>
          <div class="map-place">${maps[i]?.element ?? nothing}</div>
          ${renderServed(england, one)}
        </figure>`,
      )}
    </div>
    ${renderKey(england, layers)}
  </section>`;
}

export function renderServed(england: England, one: Compared) {
  if (!isReady(one)) return nothing;
  return servedSentences(england, one.name, one.state.indicators).map(
    (text) => html`<p class="small">${text}</p>`,
  );
}

function renderKey(england: England, layers: readonly LayerId[]) {
  const shown = sceneLayers(layers, england);
  const scene = {
    theme: 'light',
    layers: shown,
    pickFamily: undefined,
    selection: undefined,
    labels: [],
  } as const;
  return html`<div class="key">
    <h3>${words.keyTitle}</h3>
    ${keyPatterns()}
    <ul>
      <li>${swatchOf({ kind: 'locality' })}<span>${panelMessages.key.localities}</span></li>
      ${legendOf(scene).map(({ swatch, subject }) => html`<li>${swatchOf(swatch)}<span>${wordsFor(subject)}</span></li>`)}
    </ul>
  </div>`;
}
