import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { comparisonMessages as words } from '../../messages/comparison';
import { failureSentence } from '../../messages/shapes';
import type { Compared } from './compared';
import type { Dragged } from './drag-order';

/** What the list of chosen places can do. Positions are those of the view's localities. */
export interface ChosenActions {
  readonly rename: (index: number, name: string) => void;
  readonly move: (dragged: Dragged, button: HTMLElement) => void;
  readonly drag: (event: PointerEvent, index: number) => void;
  readonly remove: (index: number) => void;
  readonly keep: (index: number) => void;
  readonly isKept: (index: number) => boolean;
  readonly giveRadius: (index: number, kilometres: number) => void;
  readonly tryAgain: () => void;
  readonly links: (index: number) => TemplateResult;
}

/** The places compared, in their order: to be named, moved, kept and removed. */
export function renderChosen(
  own: readonly Compared[],
  dragged: Dragged | undefined,
  actions: ChosenActions,
): TemplateResult {
  return html`<ol class="chosen">
    ${repeat(
      own,
      ({ key }) => key,
      (one) => renderOne(one, own.length, dragged, actions),
    )}
  </ol>`;
}

function renderOne(
  one: Compared,
  of: number,
  dragged: Dragged | undefined,
  actions: ChosenActions,
): TemplateResult {
  const { index, name } = one;
  const isTarget = dragged !== undefined && dragged.to === index && dragged.from !== index;
  const side = dragged !== undefined && dragged.from < index ? 'after' : 'before';
  const move = (to: number, label: string, text: string, css: string) =>
    html`<button
      type="button"
      class=${css}
      aria-label=${label}
      ?disabled=${to < 0 || to >= of}
      @click=${(event: Event) => actions.move({ from: index, to }, event.currentTarget as HTMLElement)}
    >
      ${text}
    </button>`;
  const isKept = actions.isKept(index);
  return html`<li class="${dragged?.from === index ? 'dragged' : ''} ${isTarget ? `target ${side}` : ''}">
    <span
      class="handle"
      aria-hidden="true"
      title=${words.drag(name)}
      @pointerdown=${(event: PointerEvent) => actions.drag(event, index)}
      >⠿</span
    >
    <span class="number series-${index + 1}">${index + 1}</span>
    <div class="about">
      <input
        type="text"
        maxlength="120"
        aria-label=${words.name(index + 1)}
        .value=${name}
        @change=${(event: Event) => {
          const field = event.target as HTMLInputElement;
          const typed = field.value.trim();
          // Set here, since the binding leaves a field alone while the name stays: somebody may be typing in it.
          field.value = typed === '' ? name : typed;
          actions.rename(index, typed);
        }}
      />
      ${renderState(one, actions)}
    </div>
    <div class="buttons">
      ${move(index - 1, words.up(name), words.upShort, 'up')}
      ${move(index + 1, words.down(name), words.downShort, 'down')}
      <button type="button" aria-label=${words.remove(name)} @click=${() => actions.remove(index)}>
        ${words.removeShort}
      </button>
      <button
        type="button"
        class=${isKept ? 'primary' : ''}
        aria-label=${isKept ? words.kept(name) : words.keep(name)}
        @click=${() => actions.keep(index)}
      >
        ${isKept ? words.keptShort : words.keepShort}
      </button>
      ${actions.links(index)}
    </div>
  </li>`;
}

function renderState({ state, spec, index }: Compared, actions: ChosenActions) {
  switch (state.kind) {
    case 'coming':
      return html`<span class="small quiet" role="status"
        >${state.progress === undefined ? words.state.coming : words.state.progress(state.progress)}</span
      >`;
    case 'failed':
      return html`<span class="small" role="alert"
        >${failureSentence(state.coverage)}
        ${
          state.coverage.reason === 'bad-shape'
            ? nothing
            : html`<button type="button" class="plain" @click=${actions.tryAgain}>${words.state.tryAgain}</button>`
        }</span
      >`;
    case 'unknown':
      return html`<span class="small" role="alert">${words.state.nothing}</span>`;
    case 'point':
      return renderRadius(index, actions);
    case 'ready':
      return html`${
        state.locality.unknown.length > 0
          ? html`<span class="small" role="alert">${words.state.unknown(state.locality.unknown)}</span>`
          : nothing
      }<span class="small quiet"
          >${words.kindOf[spec.kind]}${state.locality.accuracy === 'approximate' ? `. ${words.state.approximate}` : nothing}</span
        >`;
  }
}

function renderRadius(index: number, actions: ChosenActions): TemplateResult {
  return html`<form
    class="radius"
    @submit=${(event: SubmitEvent) => {
      event.preventDefault();
      const field = (event.currentTarget as HTMLFormElement).elements.namedItem('radius');
      const kilometres = Number((field as HTMLInputElement).value);
      if (kilometres > 0 && kilometres <= 500) actions.giveRadius(index, kilometres);
    }}
  >
    <span class="small">${words.state.point}</span>
    <label class="small"
      >${words.state.radius}
      <input name="radius" type="number" min="0.1" max="500" step="any" value="5" inputmode="decimal"
    /></label>
    <button type="submit">${words.state.useRadius}</button>
  </form>`;
}
