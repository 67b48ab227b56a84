import { html, nothing } from 'lit';
import { builderMessages as words } from '../../messages/builder';
import { panelMessages } from '../../messages/map-panels';
import {
  COLOURS,
  type ColourId,
  type EmbedOptions,
  type EmbedState,
  HEIGHT,
  parseHeight,
  SHOWN,
  THEMES,
} from '../../state/embed-state';
import type { Session } from '../../state/session';
import { LAYER_IDS, type LayerId, type ViewState } from '../../state/view';
import type { HubFoundEvent } from '../hub-finder/found-event';
import { colourWarnings } from './colour-warnings';

/** New values of some keys; `undefined` takes one away. */
export type Change<Value> = { readonly [Key in keyof Value]?: Value[Key] | undefined };

export interface FormOptions {
  readonly state: EmbedState;
  readonly session: Session | undefined;
  /** What the place is called; `undefined` for none. */
  readonly placeName: string | undefined;
  readonly setView: (change: Change<ViewState>) => void;
  readonly setOptions: (change: Change<EmbedOptions>) => void;
  readonly onFound: (event: HubFoundEvent) => void;
  readonly clearPlace: () => void;
}

const USUAL: Readonly<Record<ColourId, string>> = { accent: '#14566e', paper: '#fbfaf7', ink: '#1c2126' };

/** Everything that can be chosen. */
export function renderForm(form: FormOptions) {
  const { options } = form.state;
  return html`<form @submit=${(event: Event) => event.preventDefault()}>
    <fieldset>
      <legend>${words.options}</legend>
      <label for="show">${words.show}</label>
      <select
        id="show"
        @change=${(event: Event) =>
          form.setOptions({ show: SHOWN.find((id) => id === chosenIn(event)) ?? 'atlas' })}
      >
        ${SHOWN.map((id) => html`<option value=${id} ?selected=${options.show === id}>${words.shows[id]}</option>`)}
      </select>
      ${options.show === 'comparison' ? nothing : renderPlace(form)}
      ${options.show === 'finder' || options.show === 'comparison' ? nothing : renderLayers(form)}
      ${
        options.show === 'atlas'
          ? html`<div class="ways">
              ${tick('search', words.search, options.search, (search) => form.setOptions({ search }))}
              ${tick('interactive', words.interactive, options.interactive, (interactive) => form.setOptions({ interactive }))}
              <p class="small quiet">${words.interactiveNote}</p>
            </div>`
          : nothing
      }
    </fieldset>
    ${renderLook(form)}
  </form>`;
}

function renderPlace({ session, placeName, onFound, clearPlace }: FormOptions) {
  return html`<div class="place">
    <h2 tabindex="-1">${words.place}</h2>
    <hub-finder .session=${session} @hub-found=${onFound}></hub-finder>
    <p>
      ${
        placeName === undefined
          ? words.noPlace
          : html`${words.placeNow(placeName)}
              <button type="button" class="plain" @click=${clearPlace}>${words.clearPlace}</button>`
      }
    </p>
  </div>`;
}

function renderLayers({ state, setView }: FormOptions) {
  const { layers } = state.view;
  const set = (id: LayerId, on: boolean) =>
    setView({ layers: LAYER_IDS.filter((known) => (known === id ? on : layers.includes(known))) });
  return html`<fieldset class="layers">
    <legend>${words.layers}</legend>
    ${LAYER_IDS.filter((id) => id !== 'localities').map((id) =>
      tick(`layer-${id}`, panelMessages.layers.names[id], layers.includes(id), (on) => set(id, on)),
    )}
  </fieldset>`;
}

function renderLook({ state: { options }, setOptions }: FormOptions) {
  return html`<fieldset>
    <legend>${words.look}</legend>
    <label for="theme">${words.theme}</label>
    <select id="theme" @change=${(event: Event) => setOptions({ theme: THEMES.find((id) => id === chosenIn(event)) })}>
      ${(['page', ...THEMES] as const).map(
        (id) =>
          html`<option value=${id} ?selected=${(options.theme ?? 'page') === id}>${words.themes[id]}</option>`,
      )}
    </select>
    ${COLOURS.map((id) => renderColour(id, options[id], (value) => setOptions({ [id]: value })))}
    <div role="status">
      ${colourWarnings(options).map((warning) => html`<p class="notice warn">${warning}</p>`)}
    </div>
    <label for="height">${words.height}</label>
    <input
      id="height"
      type="number"
      min=${HEIGHT.least}
      max=${HEIGHT.most}
      step="10"
      aria-describedby="height-note"
      .value=${String(options.height)}
      @change=${(event: Event) => setOptions({ height: parseHeight(chosenIn(event)) ?? HEIGHT.usual })}
    />
    <p id="height-note" class="small quiet">${words.heightNote(HEIGHT.least, HEIGHT.most)}</p>
  </fieldset>`;
}

function renderColour(id: ColourId, value: string | undefined, set: (value: string | undefined) => void) {
  const name = words.colours[id];
  return html`<div class="colour">
    ${tick(`own-${id}`, words.ownColour(name), value !== undefined, (on) => set(on ? USUAL[id] : undefined))}
    ${
      value === undefined
        ? nothing
        : html`<input
            type="color"
            aria-label=${name}
            .value=${value}
            @input=${(event: Event) => set(chosenIn(event))}
          />`
    }
  </div>`;
}

export function tick(id: string, text: string, on: boolean, set: (on: boolean) => void) {
  return html`<label class="tick" for=${id}>
    <input
      id=${id}
      type="checkbox"
      .checked=${on}
      @change=${(event: Event) => set((event.target as HTMLInputElement).checked)}
    />
    ${text}
  </label>`;
}

function chosenIn(event: Event): string {
  return (event.target as HTMLInputElement | HTMLSelectElement).value;
}
