import { html, type TemplateResult } from 'lit';
import type { Provenance } from '../../exports/csv';
import { provenanceLines } from '../../exports/svg';
import { comparisonMessages } from '../../messages/comparison';
import { dateInWords } from '../../messages/dates';

/** What paper needs and the screen does not: title and day above, sources, licences and the link below. */
export function renderPrintedHead(title: string, day: string): TemplateResult {
  return html`<header class="on-paper">
    <h2>${title}</h2>
    <p class="small">${comparisonMessages.briefingPage.date(dateInWords(day))}</p>
  </header>`;
}

export function renderPrintedFoot(provenance: Provenance): TemplateResult {
  return html`<footer class="on-paper small">
    ${[...provenance.filters, ...provenanceLines(provenance)].map((line) => html`<p>${line}</p>`)}
  </footer>`;
}
