import { css, html } from 'lit';
import { property, state } from 'lit/decorators.js';
import { formatPlaceId, placeOfFootprint } from '../../core/finding/place-id';
import type { FamilyId } from '../../core/footprints/families';
import { drawMessages } from '../../messages/draw';
import { AtlasElement } from '../atlas-element';
import { DrawPartEvent } from './part';

const words = drawMessages.areas;
type Level = FamilyId & keyof typeof words.levels;
const LEVELS = Object.keys(words.levels) as Level[];

/** Areas to be ticked, of one kind at a time, filtered by name: picking on the map, without the map. */
export class HubDrawAreas extends AtlasElement {
  static override styles = [
    ...[AtlasElement.styles].flat(),
    css`
      :host {
        display: grid;
        gap: 0.5rem;
      }
      .row {
        display: flex;
        flex-wrap: wrap;
        gap: 0.5rem 1rem;
      }
      .row label {
        display: grid;
        flex: 1 1 9rem;
        gap: 0.15rem;
        font-size: 0.9375em;
      }
      ul {
        list-style: none;
        padding: 0;
        max-height: 15rem;
        overflow-y: auto;
        border: 1px solid var(--_line);
        background: var(--_raised);
      }
      li label {
        display: flex;
        gap: 0.5rem;
        align-items: center;
        min-height: 1.9rem;
        padding: 0.1rem 0.5rem;
        font-weight: 400;
      }
      li label:hover {
        background: var(--_accent-soft);
      }
    `,
  ];

  /** Places that the locality lists by now. */
  @property({ attribute: false }) chosen: readonly string[] = [];
  @state() private level: Level = 'districts';
  @state() private filter = '';

  override render() {
    const all = this.areas();
    const wanted = this.filter.trim().toLocaleLowerCase('en-GB');
    const shown = all.filter(({ name }) => name.toLocaleLowerCase('en-GB').includes(wanted));
    return html`<div class="row">
        <label>
          ${words.level}
          <select @change=${(event: Event) => (this.level = (event.target as HTMLSelectElement).value as Level)}>
            ${LEVELS.map((level) => html`<option value=${level} ?selected=${level === this.level}>${words.levels[level]}</option>`)}
          </select>
        </label>
        <label>
          ${words.filter}
          <input
            type="search"
            autocomplete="off"
            .value=${this.filter}
            @input=${(event: Event) => (this.filter = (event.target as HTMLInputElement).value)}
          />
        </label>
      </div>
      <p class="small quiet" role="status">
        ${shown.length === 0 && all.length > 0 ? words.none : words.found(shown.length, all.length)}
      </p>
      <ul aria-label=${words.levels[this.level]} tabindex="0">
        ${shown.map(
          ({ place, name }) =>
            html`<li>
              <label>
                <input
                  type="checkbox"
                  .checked=${this.chosen.includes(place)}
                  @change=${(event: Event) => this.tick(place, (event.target as HTMLInputElement).checked)}
                />
                ${name}
              </label>
            </li>`,
        )}
      </ul>`;
  }

  private areas(): readonly { readonly place: string; readonly name: string }[] {
    const { level } = this;
    return (this.atlas?.england.families.get(level)?.footprints ?? [])
      .map(({ id, name }) => ({ place: formatPlaceId(placeOfFootprint(level, id)), name }))
      .sort((a, b) => a.name.localeCompare(b.name, 'en-GB'));
  }

  /** A tick adds and its removal takes away, whatever the switch says: that is what ticks mean. */
  private tick(place: string, on: boolean): void {
    this.dispatchEvent(new DrawPartEvent({ kind: 'areas', places: [place] }, on ? 'add' : 'unlist'));
  }
}
