import { html, nothing, type TemplateResult } from 'lit';
import type { Authority } from '../../core/geography/geography';
import type { MeasuresRecord } from '../../core/records/measures-record';
import { chooserMessages } from '../../messages/chooser';
import { addableArea, addTo, renderAddables, roomIn } from './addable';
import { areaOfFirst } from './area-of-first';
import { renderMeasures } from './measures-needed';
import { valueIn, type Way } from './way';

const words = chooserMessages.neighbours;
const FIRST = 3;

/** Authorities of a like make-up, as the department lists them. */
export class NeighboursWay {
  private code: string | undefined;

  render(way: Way, measures: MeasuresRecord | 'failed' | undefined, again: () => void): TemplateResult {
    const { authorities } = way.atlas.england.geography;
    const named = [...authorities].sort((a, b) => a.name.localeCompare(b.name, 'en-GB'));
    const authority =
      authorities.find(({ code }) => code === this.code) ?? areaOfFirst(way, authorities) ?? named[0];
    return html`<p class="small quiet">${words.note}</p>
      <div class="fields">
        <label
          >${words.of}<select
            @change=${(event: Event) => {
              this.code = valueIn(event);
              way.update();
            }}
          >
            ${named.map(({ code, name }) => html`<option value=${code} ?selected=${code === authority?.code}>${name}</option>`)}
          </select></label
        >
      </div>
      ${renderMeasures(measures, again, (record) => (authority === undefined ? nothing : this.renderFound(way, authority, record)))}`;
  }

  private renderFound(way: Way, authority: Authority, { statisticalNeighbours }: MeasuresRecord) {
    const { authorities } = way.atlas.england.geography;
    const found = (statisticalNeighbours[authority.index] ?? []).flatMap((index) => authorities[index] ?? []);
    const list = found.map(({ code, name }) => addableArea(code, name));
    return html`<h3>${words.found(authority.name)}</h3>
      ${renderAddables(way.session, list)}
      <button
        type="button"
        ?disabled=${roomIn(way.session) === 0}
        @click=${() =>
          addTo(way.session, [
            addableArea(authority.code, authority.name).spec,
            ...list.slice(0, FIRST).map(({ spec }) => spec),
          ])}
      >
        ${words.addFirst(FIRST, authority.name)}
      </button>`;
  }
}
