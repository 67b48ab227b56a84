import { html, type nothing, type TemplateResult } from 'lit';
import type { MeasuresRecord } from '../../core/records/measures-record';
import { chooserMessages } from '../../messages/chooser';
import { frameMessages } from '../../messages/frame';

/** Renders what needs the measures, or that they are coming or could not be had. */
export function renderMeasures(
  measures: MeasuresRecord | 'failed' | undefined,
  again: () => void,
  render: (record: MeasuresRecord) => TemplateResult | typeof nothing,
): TemplateResult | typeof nothing {
  if (measures === undefined) return html`<p class="quiet">${frameMessages.loading}</p>`;
  if (measures !== 'failed') return render(measures);
  return html`<div class="notice warn" role="alert">
    <p>${chooserMessages.preset.failed}</p>
    <button type="button" @click=${again}>${chooserMessages.preset.tryAgain}</button>
  </div>`;
}
