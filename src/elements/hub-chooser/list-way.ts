import { html, nothing, type TemplateResult } from 'lit';
import { formatPlaceId, placeOfFootprint } from '../../core/finding/place-id';
import { FAMILY_IDS, type FamilyId } from '../../core/footprints/families';
import { chooserMessages } from '../../messages/chooser';
import { addableArea, addTo, roomIn } from './addable';
import { valueIn, type Way } from './way';

const words = chooserMessages.list;

/** A family, then one of its footprints: for those who would rather see what there is than type. */
export class ListWay {
  private family: FamilyId = 'authorities';
  private place = '';

  render(way: Way): TemplateResult {
    const families = FAMILY_IDS.flatMap((id) => way.atlas.england.families.get(id) ?? []);
    const chosen = way.atlas.england.families.get(this.family);
    const options = [...(chosen?.footprints ?? [])]
      .map(({ id, name }) => ({ name, place: formatPlaceId(placeOfFootprint(this.family, id)) }))
      .sort((a, b) => a.name.localeCompare(b.name, 'en-GB'));
    const picked = options.find(({ place }) => place === this.place);
    return html`<div class="fields">
      <label
        >${words.family}<select
          @change=${(event: Event) => {
            this.family = FAMILY_IDS.find((id) => id === valueIn(event)) ?? 'authorities';
            this.place = '';
            way.update();
          }}
        >
          ${families.map(({ id, name }) => html`<option value=${id} ?selected=${id === this.family}>${name}</option>`)}
        </select></label
      >
      <label
        >${words.place}<select
          .value=${this.place}
          @change=${(event: Event) => {
            this.place = valueIn(event);
            way.update();
          }}
        >
          <option value="">${words.choose}</option>
          ${options.map(({ name, place }) => html`<option value=${place} ?selected=${place === this.place}>${name}</option>`)}
        </select></label
      >
      <button
        type="button"
        class="primary"
        ?disabled=${picked === undefined || roomIn(way.session) === 0}
        @click=${() => {
          if (picked === undefined) return;
          addTo(way.session, [addableArea(picked.place, picked.name).spec]);
          way.say(chooserMessages.added(picked.name));
        }}
      >
        ${picked === undefined ? chooserMessages.addShort : chooserMessages.add(picked.name)}
      </button>
    </div>
    ${chosen?.validTo === undefined ? nothing : html`<p class="small quiet">${chooserMessages.ended}</p>`}`;
  }
}
