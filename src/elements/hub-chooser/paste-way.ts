import { html, nothing, type TemplateResult } from 'lit';
import { type PlacesRead, readPlaces } from '../../core/localities/upload/read-places';
import { chooserMessages } from '../../messages/chooser';
import { addableArea, addTo, roomIn } from './addable';
import { valueIn, type Way } from './way';

const words = chooserMessages.paste;

/** A list of codes or names out of a letter or a spreadsheet, with a report of what was recognised. */
export class PasteWay {
  private text = '';
  private read: PlacesRead | undefined;

  render(way: Way): TemplateResult {
    return html`<div class="fields">
        <label class="wide"
          >${words.label}<textarea
            rows="5"
            placeholder=${words.placeholder}
            .value=${this.text}
            @input=${(event: Event) => {
              this.text = valueIn(event);
            }}
          ></textarea>
        </label>
        <button
          type="button"
          @click=${() => {
            this.read = readPlaces(this.text, way.atlas.england);
            way.update();
          }}
        >
          ${words.read}
        </button>
      </div>
      <div role="status">${this.read === undefined ? nothing : this.renderReport(way, this.read)}</div>`;
  }

  private renderReport(way: Way, read: PlacesRead): TemplateResult {
    const { matched, ambiguous, unmatched, repeated } = read;
    return html`${matched.length === 0 ? html`<p>${words.nothing}</p>` : this.renderMatched(way, read)}
    ${
      ambiguous.length === 0
        ? nothing
        : html`<p>${words.ambiguous(ambiguous.length)}</p>
            <ul>
              ${ambiguous.map(
                ({ text, candidates }) =>
                  html`<li>${words.means(
                    text,
                    candidates.map(({ name, place }) => `${name} (${place})`),
                  )}</li>`,
              )}
            </ul>`
    }
    ${
      unmatched.length === 0
        ? nothing
        : html`<p>${words.unmatched(unmatched.length)}</p>
            <ul class="unmatched">
              ${unmatched.map((text) => html`<li>${text}</li>`)}
            </ul>`
    }
    ${repeated === 0 ? nothing : html`<p>${words.repeated(repeated)}</p>`}`;
  }

  private renderMatched(way: Way, { matched }: PlacesRead): TemplateResult {
    const room = roomIn(way.session);
    return html`<p>${words.matched(matched.length)}</p>
      <ul class="matched">
        ${matched.map(({ text, name }) => html`<li>${words.from(text, name)}</li>`)}
      </ul>
      <div class="fields">
        <button
          type="button"
          class="primary"
          ?disabled=${room === 0}
          @click=${() => this.addTogether(way, matched)}
        >
          ${words.together}
        </button>
        <button
          type="button"
          ?disabled=${room === 0}
          @click=${() => {
            addTo(
              way.session,
              matched.map(({ place, name }) => addableArea(place, name).spec),
            );
          }}
        >
          ${words.each}
        </button>
        ${matched.length > room ? html`<p class="small quiet">${words.tooMany(room)}</p>` : nothing}
      </div>`;
  }

  private addTogether(way: Way, matched: PlacesRead['matched']): void {
    const places = matched.map(({ place }) => place);
    const name = matched.length > 3 ? words.name(matched.length) : '';
    addTo(way.session, [{ kind: 'areas', name, places }]);
  }
}
