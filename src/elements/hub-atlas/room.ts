import { html } from 'lit';
import type { ViewState } from '../../state/view';

/** Characters of the sources under the map. */
export const SOURCES_LENGTH = 800;

/** Characters of the answer, about as many as the longest of a kind has; set large. */
const ANSWER_LENGTH: Readonly<Record<NonNullable<ViewState['place']>['kind'] | 'none', number>> = {
  none: 184,
  england: 130,
  footprint: 230,
  area: 330,
  postcode: 360,
  school: 360,
  trust: 140,
  locality: 220,
};

export function answerLength(view: ViewState | undefined): number {
  return ANSWER_LENGTH[view?.place?.kind ?? 'none'];
}

/** Unseen words that take the room of those that are still to come, so that nothing below moves when they do. */
export function renderRoom(characters: number, name: string) {
  return html`<p class="room ${name}" aria-hidden="true">${roomWords(characters)}</p>`;
}

/** As many characters of words as are used here. */
export function roomWords(characters: number): string {
  return 'the areas of hubs and others '.repeat(Math.ceil(characters / 29)).slice(0, characters);
}
