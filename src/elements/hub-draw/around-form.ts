import { css, html, nothing } from 'lit';
import { state } from 'lit/decorators.js';
import type { Suggestion } from '../../core/finding/suggestion';
import { asAtlasError } from '../../data/atlas-error';
import { resolvePlace } from '../../data/resolve-place';
import { drawMessages } from '../../messages/draw';
import { errorSentence } from '../../messages/errors';
import { AtlasElement } from '../atlas-element';
import { defineOnce } from '../define-once';
import type { HubFoundEvent } from '../hub-finder/found-event';
import { HubFinder } from '../hub-finder/hub-finder';
import { pointOfPlace } from '../place-point';
import { DrawPartEvent } from './part';
import { roundedCircle } from './rounded';

defineOnce('hub-finder', HubFinder);

const words = drawMessages.around;
const MOST = 500;

interface Centre {
  readonly name: string;
  readonly lon: number;
  readonly lat: number;
}

/** A circle round a school, a postcode or a town, without drawing. */
export class HubDrawAround extends AtlasElement {
  static override styles = [
    ...[AtlasElement.styles].flat(),
    css`
      :host {
        display: grid;
        gap: 0.5rem;
      }
      form {
        display: flex;
        flex-wrap: wrap;
        gap: 0.5rem 1rem;
        align-items: end;
      }
      form label {
        display: grid;
        gap: 0.15rem;
        font-size: 0.9375em;
      }
      input {
        width: 7rem;
      }
    `,
  ];

  @state() private centre: Centre | undefined;
  @state() private said = '';
  @state() private isWrong = false;
  private turn = 0;

  override render() {
    return html`<p class="small quiet">${words.intro}</p>
      <hub-finder .session=${this.session} @hub-found=${this.onFound}></hub-finder>
      <form @submit=${this.onSubmit}>
        <p role="status">
          ${this.centre ? html`<b>${words.centre(this.centre.name)}</b>` : this.said === '' ? words.noCentre : nothing}
        </p>
        <label>
          ${words.radius}
          <input name="radius" type="number" min="0.1" max=${MOST} step="any" value="5" required inputmode="decimal" />
        </label>
        <button type="submit" class=${this.centre === undefined ? '' : 'primary'} ?disabled=${this.centre === undefined}>${words.use}</button>
      </form>
      <p class=${this.isWrong ? 'notice warn' : 'small'} role="status" ?hidden=${this.said === ''}>${this.said}</p>`;
  }

  private onFound(event: HubFoundEvent): void {
    event.preventDefault();
    void this.look(event.detail.suggestion);
  }

  private async look(suggestion: Suggestion): Promise<void> {
    const { atlas } = this;
    const { goal, name } = suggestion;
    this.turn += 1;
    const { turn } = this;
    this.centre = undefined;
    if (goal.kind === 'town') {
      this.centre = { name, lon: goal.lon, lat: goal.lat };
      this.say('');
      return;
    }
    const isPoint = goal.kind === 'place' && (goal.place.kind === 'school' || goal.place.kind === 'postcode');
    if (!isPoint || atlas === undefined) {
      this.say(words.notAPoint(name), true);
      return;
    }
    this.say(words.looking);
    try {
      const found = await resolvePlace(atlas, goal.place);
      if (turn !== this.turn) return;
      const [lon, lat] = pointOfPlace(found) ?? [];
      if (lon !== undefined && lat !== undefined) this.centre = { name, lon, lat };
      this.say('');
    } catch (cause) {
      if (turn === this.turn) this.say(errorSentence(asAtlasError(cause)), true);
    }
  }

  private onSubmit(event: SubmitEvent): void {
    event.preventDefault();
    const { centre } = this;
    const form = event.target as HTMLFormElement;
    const radius = Number(new FormData(form).get('radius'));
    if (centre === undefined) return;
    if (!(radius > 0 && radius <= MOST)) {
      this.say(words.badRadius, true);
      return;
    }
    this.say('');
    const circle = roundedCircle(centre.lon, centre.lat, radius);
    this.dispatchEvent(
      new DrawPartEvent({ kind: 'circle', ...circle, name: words.name(circle.radius, centre.name) }),
    );
  }

  private say(text: string, isWrong = false): void {
    this.said = text;
    this.isWrong = isWrong;
  }
}
