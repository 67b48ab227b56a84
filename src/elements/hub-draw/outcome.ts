import { html, nothing, type TemplateResult } from 'lit';
import type { LocalitySpec } from '../../core/localities/locality-spec';
import { drawMessages as words } from '../../messages/draw';
import { noteSentence, problemSentence, shapeMessages } from '../../messages/shapes';
import { downloadOutline } from './download-locality';
import type { Draft } from './draft';

/** What came of the last act: what was mended or lost, or why nothing came of it and what to do. */
export function renderOutcome(draft: Draft, localities: readonly LocalitySpec[]): TemplateResult {
  return html`<div class="outcome" role="status">${body(draft, localities)}</div>`;
}

function body(draft: Draft, localities: readonly LocalitySpec[]) {
  const { outcome } = draft;
  if (draft.isSlow) {
    return html`<div class="steps">
      <label>${words.working}<progress></progress></label>
      <button type="button" @click=${() => draft.stop()}>${words.stop}</button>
    </div>`;
  }
  if (outcome === undefined) return nothing;
  switch (outcome.kind) {
    case 'locality': {
      const { notes, loss } = outcome;
      const sentences = [
        ...notes.map(noteSentence),
        ...(loss === undefined ? [] : [shapeMessages.linkLoss(loss.area, loss.share)]),
      ];
      return sentences.map((sentence) => html`<p class="small">${sentence}</p>`);
    }
    case 'problem':
      return html`<p class="notice warn">${problemSentence(outcome.problem)}</p>`;
    case 'too-long':
      return html`<div class="notice warn">
        <p>${shapeMessages.tooLongForLink}</p>
        <button type="button" @click=${() => downloadOutline(outcome.name, outcome.geometry)}>
          ${words.saveInstead}
        </button>
      </div>`;
    case 'full':
      return html`<div class="notice warn">
        <p>${words.outcome.full}</p>
        <div class="steps">
          ${localities.map(
            ({ name }, i) =>
              html`<button type="button" @click=${() => draft.replaceAt(i)}>${words.replaceThis(name, i + 1)}</button>`,
          )}
          <button type="button" @click=${() => draft.dismiss()}>${words.dismiss}</button>
        </div>
      </div>`;
    default:
      return html`<p class="notice">${words.outcome[outcome.kind]}</p>`;
  }
}
