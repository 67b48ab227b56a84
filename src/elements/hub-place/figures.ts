import { html, type TemplateResult } from 'lit';
import { WEIGHT_IDS } from '../../core/coverage/weights';
import type { AtomSet } from '../../core/geography/atom-set';
import { dateInWords } from '../../messages/dates';
import { howMessages, weightMessages } from '../../messages/how';
import { area, count } from '../../messages/numbers';
import { pageWords } from '../../messages/place-page';
import type { Page } from './page';

/** What the place weighs, figure by figure, each with how it was computed. */
export function renderFigures(page: Page, atoms: AtomSet): TemplateResult {
  const { weights } = page.england;
  return html`<section>
    <h3>${pageWords.figures}</h3>
    <table>
      <tbody>
        ${WEIGHT_IDS.map((id) => {
          const { value, missing } = weights.total(id, atoms);
          return html`<tr>
            <th scope="row">
              ${weightMessages[id].title}
              <hub-how
                .session=${page.session}
                .of=${weightMessages[id].title}
                .asOf=${weights.asOf[id]}
                .sources=${weights.sources[id]}
                .method=${howMessages.missing(missing)}
              ></hub-how>
            </th>
            <td class="number">${id === 'area' ? area(value) : count(value)}</td>
            <td class="small quiet">${dateInWords(weights.asOf[id])}</td>
          </tr>`;
        })}
      </tbody>
    </table>
  </section>`;
}
