import { html, nothing, type TemplateResult } from 'lit';
import type { England } from '../../core/england';
import { INDICATOR_GROUPS, INDICATORS, type IndicatorId } from '../../core/localities/indicator-notes';
import type { TrustsRecord } from '../../core/records/measures-record';
import type { Provenance } from '../../exports/csv';
import { provenanceLines } from '../../exports/svg';
import { comparisonMessages } from '../../messages/comparison';
import { dateInWords } from '../../messages/dates';
import { INDICATOR_GROUP_TITLES } from '../../messages/indicators';
import { againstEngland } from './against-england';
import { bearInMind } from './bear-in-mind';
import { cellLines } from './cell-words';
import { type Compared, indicatorOf, isReady } from './compared';
import { renderServed } from './maps-section';
import type { DrawnMap } from './small-maps';

const words = comparisonMessages.briefingPage;
/** What fits on a page and is asked first: the rest is in the comparison. */
const TOLD: readonly IndicatorId[] = [
  'schools',
  'primaries',
  'pupils',
  'fsmShare',
  'alignment',
  'academyShare',
  'trusts',
  'trustsPerHundred',
  'area',
  'population',
  'deprivationMix',
  'ruralUrbanMix',
  'ks2Maths',
  'ks2MathsTrend',
];

export interface Briefing {
  readonly england: England;
  readonly one: Compared;
  readonly reference: Compared | undefined;
  readonly trusts: TrustsRecord | undefined;
  readonly map: DrawnMap | undefined;
  readonly provenance: Provenance;
  readonly day: string;
  readonly back: TemplateResult;
  readonly print: () => void;
}

/** One place on one page: map, who serves it, the figures that are asked first, how they lie to England, sources. */
export function renderBriefing(briefing: Briefing): TemplateResult {
  const { one, map, provenance, england } = briefing;
  return html`<article class="briefing">
    <div class="controls no-print">
      ${briefing.back}
      <button type="button" class="primary" @click=${briefing.print}>${words.print}</button>
    </div>
    <header>
      <h2>${one.name}</h2>
      <p class="small quiet">${words.date(dateInWords(briefing.day))}</p>
    </header>
    <div class="brief-top">
      <div class="map-place">${map?.element ?? nothing}</div>
      <div>${renderServed(england, one)}</div>
    </div>
    ${isReady(one) ? renderTold(briefing) : html`<p class="quiet">${comparisonMessages.state.coming}</p>`}
    <ul class="small">
      ${bearInMind([one]).map((text) => html`<li>${text}</li>`)}
    </ul>
    <footer class="small quiet">
      ${provenanceLines(provenance).map((line) => html`<p>${withoutAddresses(line)}</p>`)}
    </footer>
  </article>`;
}

/** A page has no room for the address of every source; the link leads to them. */
function withoutAddresses(line: string): string {
  return line.replace(/ \(https?:[^)]*\)/g, '');
}

function renderTold({ one, reference, trusts }: Briefing): TemplateResult {
  return html`<table class="told">
    <caption class="visually-hidden">${comparisonMessages.tableCaption([one.name])}</caption>
    ${INDICATOR_GROUPS.map((group) => {
      const ids = TOLD.filter((id) => INDICATORS[id].group === group);
      return html`<tbody>
        <tr class="group">
          <th scope="rowgroup" colspan="2">${INDICATOR_GROUP_TITLES[group]}</th>
        </tr>
        ${ids.map((id) => renderLine(one, reference, trusts, id))}
      </tbody>`;
    })}
  </table>`;
}

function renderLine(
  one: Compared,
  reference: Compared | undefined,
  trusts: TrustsRecord | undefined,
  id: IndicatorId,
) {
  const indicator = indicatorOf(one, id);
  if (indicator === undefined) return nothing;
  const difference = againstEngland(one, reference, id);
  return html`<tr>
    <th scope="row">
      ${INDICATORS[id].title} <span class="small quiet">${comparisonMessages.asOf(dateInWords(indicator.asOf))}</span>
    </th>
    <td>
      ${cellLines(indicator, trusts).join('; ')}${
        difference === '' ? nothing : html`<span class="small quiet">, ${difference}</span>`
      }
      ${
        indicator.basis === undefined || indicator.basis === 'stated'
          ? nothing
          : html`<span class="basis ${indicator.basis}">${indicator.basis}</span>`
      }
    </td>
  </tr>`;
}
