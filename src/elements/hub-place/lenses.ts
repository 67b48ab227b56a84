import { html, type TemplateResult } from 'lit';
import { pageWords } from '../../messages/place-page';
import { LENSES } from '../../state/view';
import type { Page } from './page';

/** The study's three scales of "local" for one point, each with the map's lens for it. */
export function renderLenses(page: Page): TemplateResult {
  return html`<section>
    <h3>${pageWords.lenses}</h3>
    <ul>
      ${LENSES.map(
        (lens) =>
          html`<li>${page.link({ lens }, pageWords.lensNames[lens])}: ${pageWords.lensWords[lens]}</li>`,
      )}
    </ul>
  </section>`;
}
