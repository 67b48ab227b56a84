import { html, type TemplateResult } from 'lit';
import { comparisonMessages } from '../../messages/comparison';
import type { TakenFormat } from './take-files';

const words = comparisonMessages.take;
const FORMATS = [
  ['csv', words.csv],
  ['csvw', words.csvw],
  ['geojson', words.geojson],
  ['maps-svg', words.mapsSvg],
  ['maps-png', words.mapsPng],
] as const satisfies readonly (readonly [TakenFormat, string])[];

export interface TakeActions {
  readonly take: (format: TakenFormat) => void;
  readonly print: (paper: 'A4' | 'A3') => void;
  readonly copy: () => void;
  readonly told: string;
}

/** What one can take into a meeting: files, paper, the link. */
export function renderTake({ take, print, copy, told }: TakeActions): TemplateResult {
  return html`<section class="take">
    <h2>${comparisonMessages.takeTitle}</h2>
    <p class="small quiet">${words.intro}</p>
    <div class="controls">
      ${FORMATS.map(([format, text]) => html`<button type="button" @click=${() => take(format)}>${text}</button>`)}
    </div>
    <div class="controls">
      <button type="button" @click=${() => print('A4')}>${words.printA4}</button>
      <button type="button" @click=${() => print('A3')}>${words.printA3}</button>
      <button type="button" @click=${copy}>${words.copy}</button>
    </div>
    <p class="small quiet">${words.link}</p>
    <p role="status">${told}</p>
  </section>`;
}
