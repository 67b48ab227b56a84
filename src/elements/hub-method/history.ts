import { html } from 'lit';
import type { HistoryRecord } from '../../core/records/measures-record';
import { dateInWords } from '../../messages/dates';
import { methodMessages as words } from '../../messages/method';

/** The Maths Hub network by date, and the counts of networks that no public list of areas lets anyone map. */
export function renderHistory(history: HistoryRecord) {
  const { network, count, asOf, note } = words.otherHeadings;
  return html`<h2>${words.historyTitle}</h2>
    <p>${words.historyIntro}</p>
    <ul>
      ${history.mathsHubs.map(
        (step) =>
          html`<li>
            ${dateInWords(step.date)}: ${step.event}${step.count === undefined ? '' : ` ${words.hubsThen(step.count)}`}
            ${renderSource(step.source)}
          </li>`,
      )}
    </ul>
    <h3>${words.otherNetworksTitle}</h3>
    <div class="scroll" tabindex="0" role="region" aria-label=${words.otherNetworksTitle}>
      <table>
        <thead>
          <tr>
            ${[network, count, asOf, note].map((text) => html`<th scope="col">${text}</th>`)}
          </tr>
        </thead>
        <tbody>
          ${history.otherNetworks.map(
            (row) =>
              html`<tr>
                <th scope="row">${row.network}</th>
                <td class="number">${row.count}</td>
                <td>${row.asOf === undefined ? words.notKnown : dateInWords(row.asOf)}</td>
                <td>${row.note ?? ''}</td>
              </tr>`,
          )}
        </tbody>
      </table>
    </div>`;
}

/** Named by its host: forty links that all say “source” tell nobody apart where they lead. */
function renderSource(source: string) {
  const host = /^https?:\/\/(?:www\.)?([^/]+)/.exec(source)?.[1];
  return host === undefined ? '' : html`<a href=${source} rel="noopener">${words.historySource(host)}</a>`;
}
