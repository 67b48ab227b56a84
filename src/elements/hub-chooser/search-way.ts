import { html, nothing, type TemplateResult } from 'lit';
import { formatPlaceId, type PlaceId } from '../../core/finding/place-id';
import type { Suggestion } from '../../core/finding/suggestion';
import { resolvePlace } from '../../data/resolve-place';
import { chooserMessages } from '../../messages/chooser';
import { comparisonMessages } from '../../messages/comparison';
import { roundedCircle } from '../hub-draw/rounded';
import type { HubFoundEvent } from '../hub-finder/found-event';
import { pointOfPlace } from '../place-point';
import { addableArea, addTo, roomIn } from './addable';
import { valueIn, type Way } from './way';

const words = chooserMessages.search;
const USUAL_RADIUS = '5';
const LARGEST = 500;
const SMALLEST = 0.1;

/** A point that a circle is to be drawn around. */
interface Centre {
  readonly name: string;
  readonly lon: number;
  readonly lat: number;
  readonly isPostcode: boolean;
}

/** The form goes away with what was pressed in it: the focus goes on at the beginning of this way to choose. */
function leaveForm({ currentTarget }: Event): void {
  if (currentTarget instanceof Element) currentTarget.closest('details')?.querySelector('summary')?.focus();
}

/** The find box; a pick adds, or asks how far around it. */
export class SearchWay {
  private centre: Centre | undefined;
  private radius = USUAL_RADIUS;
  private told = '';

  render(way: Way): TemplateResult {
    return html`<p class="small quiet">${words.note}</p>
      <hub-finder
        .session=${way.session}
        @hub-found=${(event: HubFoundEvent) => {
          event.preventDefault();
          void this.take(way, event.detail.suggestion);
        }}
      ></hub-finder>
      <p role="status" class="told">${this.told}</p>
      ${this.centre === undefined ? nothing : this.renderRadius(way, this.centre)}`;
  }

  private renderRadius(way: Way, centre: Centre): TemplateResult {
    const radius = Number(this.radius);
    const good = radius >= SMALLEST && radius <= LARGEST;
    return html`<form
      class="fields"
      @submit=${(event: Event) => {
        event.preventDefault();
        if (!good || roomIn(way.session) === 0) return;
        this.addCircle(way, centre, radius);
        leaveForm(event);
      }}
    >
      <label
        >${words.around(centre.name)} ${words.kilometres}<input
          type="number"
          min=${SMALLEST}
          max=${LARGEST}
          step="any"
          inputmode="decimal"
          class="radius"
          .value=${this.radius}
          @input=${(event: Event) => {
            this.radius = valueIn(event);
            way.update();
          }}
      /></label>
      <button type="submit" class="primary" ?disabled=${!good || roomIn(way.session) === 0}>${words.add}</button>
      <button
        type="button"
        @click=${(event: Event) => {
          this.centre = undefined;
          this.tell(way, '');
          leaveForm(event);
        }}
      >
        ${words.cancel}
      </button>
      ${good ? nothing : html`<p class="small" role="alert">${words.badRadius}</p>`}
      ${centre.isPostcode ? html`<p class="small quiet">${words.postcode}</p>` : nothing}
    </form>`;
  }

  private addCircle(way: Way, { name, lon, lat }: Centre, radius: number): void {
    const spec = {
      kind: 'circle',
      name: comparisonMessages.names.around(radius, name),
      ...roundedCircle(lon, lat, radius),
    } as const;
    addTo(way.session, [spec]);
    this.tell(way, chooserMessages.added(spec.name));
    this.centre = undefined;
    way.update();
  }

  private async take(way: Way, { goal, name }: Suggestion): Promise<void> {
    this.centre = undefined;
    if (roomIn(way.session) === 0) return this.tell(way, words.full);
    if (goal.kind === 'family') return this.tell(way, words.family(name));
    if (goal.kind === 'town') return this.ask(way, { name, lon: goal.lon, lat: goal.lat, isPostcode: false });
    if (goal.place.kind === 'trust') return this.tell(way, words.trust(name));
    if (goal.place.kind === 'school' || goal.place.kind === 'postcode') {
      return this.locate(way, goal.place, name);
    }
    addTo(way.session, [addableArea(formatPlaceId(goal.place), name).spec]);
    this.tell(way, chooserMessages.added(name));
  }

  private async locate(way: Way, place: PlaceId, name: string): Promise<void> {
    try {
      const [lon, lat] = pointOfPlace(await resolvePlace(way.atlas, place)) ?? [];
      if (lon !== undefined && lat !== undefined) {
        this.ask(way, { name, lon, lat, isPostcode: place.kind === 'postcode' });
      }
    } catch {
      this.tell(way, `${name}: ${words.failed}`);
    }
  }

  private ask(way: Way, centre: Centre): void {
    this.centre = centre;
    this.tell(way, `${centre.name}: ${words.sayHow}`);
  }

  private tell(way: Way, text: string): void {
    this.told = text;
    way.update();
  }
}
