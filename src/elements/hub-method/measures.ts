import { html, type TemplateResult } from 'lit';
import { METHODS, type MethodNote, weightNotes } from '../../core/coverage/methods';
import { INDICATOR_METHODS } from '../../core/localities/indicator-methods';
import { LANDSCAPE_IDS } from '../../core/places/landscape';
import type { Atlas } from '../../data/atlas';
import { dateInWords } from '../../messages/dates';
import { howMessages } from '../../messages/how';
import { landscapeMessages } from '../../messages/landscape';
import { methodMessages as words } from '../../messages/method';

/** Every method, from where the computation itself keeps it: this page cannot say other than what is done. */
export function renderMeasures(atlas: Atlas): TemplateResult {
  const { weights } = atlas.england;
  return html`
    <h3>${words.questionsTitle}</h3>
    ${Object.values(METHODS).map((note) => renderNote(note))}
    <h3>${words.weightsTitle}</h3>
    ${weightNotes().map(({ id, title, how }) =>
      renderNote({ title, how, caveats: [] }, howMessages.asOf(weights.asOf[id])),
    )}
    <h3>${words.indicatorsTitle}</h3>
    ${Object.values(INDICATOR_METHODS).map((note) => renderNote(note))}
    <h3>${words.landscapeTitle}</h3>
    ${LANDSCAPE_IDS.map((id) => {
      const { title, how } = landscapeMessages.measures[id];
      return renderNote({ title, how, caveats: [] });
    })}
    <p class="small quiet">${words.editionNote(dateInWords(atlas.manifest.edition))}</p>
  `;
}

function renderNote({ title, how, caveats }: MethodNote, asOf?: string): TemplateResult {
  return html`<details>
    <summary>${title}${asOf === undefined ? '' : `, ${asOf}`}</summary>
    <p>${how}</p>
    ${caveats.map((caveat) => html`<p class="quiet">${caveat}</p>`)}
  </details>`;
}
