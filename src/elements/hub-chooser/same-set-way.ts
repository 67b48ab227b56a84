import { html, nothing, type TemplateResult } from 'lit';
import { placesWithSameSet } from '../../core/coverage/same-set';
import type { FamilyId } from '../../core/footprints/families';
import type { Area } from '../../core/geography/geography';
import { chooserMessages } from '../../messages/chooser';
import { addableArea, renderAddables } from './addable';
import { areaOfFirst } from './area-of-first';
import { valueIn, type Way } from './way';

const words = chooserMessages.sameSet;
const HUBS: readonly FamilyId[] = ['maths-hubs', 'teaching-school-hubs'];
type Level = 'districts' | 'authorities';

/** Places that exactly the same hubs reach into. */
export class SameSetWay {
  private level: Level = 'districts';
  private code: string | undefined;

  render(way: Way): TemplateResult {
    const areas: readonly Area[] = way.atlas.england.geography[this.level];
    const named = [...areas].sort((a, b) => a.name.localeCompare(b.name, 'en-GB'));
    const area = areas.find(({ code }) => code === this.code) ?? areaOfFirst(way, areas) ?? named[0];
    return html`<p class="small quiet">${words.note}</p>
      <div class="fields">
        <label
          >${words.level}<select
            @change=${(event: Event) => {
              this.level = valueIn(event) === 'authorities' ? 'authorities' : 'districts';
              this.code = undefined;
              way.update();
            }}
          >
            ${(['districts', 'authorities'] as const).map(
              (level) =>
                html`<option value=${level} ?selected=${level === this.level}>${words.levels[level]}</option>`,
            )}
          </select></label
        >
        <label
          >${words.of}<select
            @change=${(event: Event) => {
              this.code = valueIn(event);
              way.update();
            }}
          >
            ${named.map(({ code, name }) => html`<option value=${code} ?selected=${code === area?.code}>${name}</option>`)}
          </select></label
        >
      </div>
      ${area === undefined ? nothing : this.renderFound(way, area, areas)}`;
  }

  private renderFound(way: Way, area: Area, areas: readonly Area[]): TemplateResult {
    const { footprints, places, basis } = placesWithSameSet(way.atlas.england, areas, HUBS, area.atoms);
    const list = [area, ...places].map(({ code, name }) => addableArea(code, name));
    return html`<p>
        ${words.found(
          area.name,
          places.length,
          footprints.map(({ shortName }) => shortName),
        )}
        ${basis === 'stated' ? nothing : words.basis(basis)}
      </p>
      ${renderAddables(way.session, list)}`;
  }
}
