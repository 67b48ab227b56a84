import { html, type TemplateResult } from 'lit';
import type { LocalitySpec } from '../../core/localities/locality-spec';
import { BROAD_RURAL_URBAN, type Preset, placesOfPreset } from '../../core/localities/presets';
import type { AuthorityType } from '../../core/records/areas-record';
import type { MeasuresRecord } from '../../core/records/measures-record';
import { chooserMessages } from '../../messages/chooser';
import { addableArea, addTo, isIn, renderAddables, roomIn } from './addable';
import { renderMeasures } from './measures-needed';
import { valueIn, type Way } from './way';

const words = chooserMessages.preset;
const TYPES: readonly AuthorityType[] = ['unitary', 'county', 'metropolitan', 'london'];

/** All places of one class, to pick from. One classification at a time: the type of `Preset` allows no other. */
export class PresetWay {
  private preset: Preset = { by: 'rural-urban', class: 'intermediate-urban' };
  private filter = '';

  render(way: Way, measures: MeasuresRecord | 'failed' | undefined, again: () => void): TemplateResult {
    const { by } = this.preset;
    const classes = by === 'rural-urban' ? BROAD_RURAL_URBAN : TYPES;
    return html`<p class="small quiet">${words.note}</p>
      <div class="fields">
        <label
          >${words.by}<select
            @change=${(event: Event) => {
              this.preset =
                valueIn(event) === 'authority-type'
                  ? { by: 'authority-type', class: 'metropolitan' }
                  : { by: 'rural-urban', class: 'intermediate-urban' };
              way.update();
            }}
          >
            ${(['rural-urban', 'authority-type'] as const).map(
              (id) => html`<option value=${id} ?selected=${id === by}>${words.classifications[id]}</option>`,
            )}
          </select></label
        >
        <label
          >${words.class}<select
            @change=${(event: Event) => {
              this.choose(valueIn(event));
              way.update();
            }}
          >
            ${classes.map(
              (id) =>
                html`<option value=${id} ?selected=${id === this.preset.class}>${words.classes[id]}</option>`,
            )}
          </select></label
        >
      </div>
      ${renderMeasures(measures, again, (record) => this.renderFound(way, record))}`;
  }

  private choose(text: string): void {
    if (this.preset.by === 'rural-urban') {
      const found = BROAD_RURAL_URBAN.find((id) => id === text);
      if (found !== undefined) this.preset = { by: 'rural-urban', class: found };
      return;
    }
    const found = TYPES.find((id) => id === text);
    if (found !== undefined) this.preset = { by: 'authority-type', class: found };
  }

  private renderFound(way: Way, record: MeasuresRecord): TemplateResult {
    const result = placesOfPreset(way.atlas.england, record, this.preset);
    if (result.kind === 'refused') return html`<p>${words.refused(result.fewest)}</p>`;
    const wanted = this.filter.trim().toLowerCase();
    const all = [...result.places]
      .sort((a, b) => a.name.localeCompare(b.name, 'en-GB'))
      .map(({ code, name }) => addableArea(code, name));
    const free = all.filter(({ spec }) => !isIn(way.session, spec));
    return html`<p>${words.found(all.length)}</p>
      <div class="fields">
        <label
          >${words.filter}<input
            type="search"
            .value=${this.filter}
            @input=${(event: Event) => {
              this.filter = valueIn(event);
              way.update();
            }}
        /></label>
        <button
          type="button"
          ?disabled=${roomIn(way.session) === 0 || free.length === 0}
          @click=${() => addTo(way.session, lot(free.map(({ spec }) => spec)))}
        >
          ${words.lot}
        </button>
      </div>
      <div class="long">
        ${renderAddables(
          way.session,
          all.filter(({ name }) => name.toLowerCase().includes(wanted)),
        )}
      </div>`;
  }
}

/** One of them, anew each time: that a place comes up says nothing of it. */
function lot(specs: readonly LocalitySpec[]): readonly LocalitySpec[] {
  return specs.slice(Math.floor(Math.random() * specs.length)).slice(0, 1);
}
