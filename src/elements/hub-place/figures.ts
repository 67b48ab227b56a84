import { html, nothing, type TemplateResult } from 'lit';
import { differenceBetween } from '../../core/localities/difference';
import type { Evidence, Indicator } from '../../core/localities/indicator';
import { INDICATOR_GROUPS, INDICATORS } from '../../core/localities/indicator-notes';
import { indicatorsOf } from '../../core/localities/indicators-of';
import { localityOf } from '../../core/localities/locality-of';
import type { LocalitySpec } from '../../core/localities/locality-spec';
import { dateInWords } from '../../messages/dates';
import { differenceWords } from '../../messages/differences';
import { INDICATOR_GROUP_TITLES, indicatorText } from '../../messages/indicators';
import { pageWords } from '../../messages/place-page';
import { renderIndicatorHead } from '../indicator-head';
import type { EvidenceFeed } from './evidence-feed';
import type { Page } from './page';

/** Shown elsewhere on the page, or better as a chart in a comparison. */
const ELSEWHERE: readonly Indicator['id'][] = ['mathsHubs', 'teachingSchoolHubs', 'investmentAreas'];

/** The place's indicators, each beside England in words, with how it was computed. The same figures as in a comparison. */
export function renderFigures(page: Page, place: string, name: string, feed: EvidenceFeed): TemplateResult {
  const { evidence } = feed;
  const mine = indicatorsFor(page, { kind: 'areas', name, places: [place] }, evidence);
  const england = indicatorsFor(page, { kind: 'areas', name: 'England', places: ['england'] }, evidence);
  return html`<section>
    <h3>${pageWords.figures}</h3>
    <table>
      ${INDICATOR_GROUPS.map((group) => {
        const shown = mine.filter(({ id }) => INDICATORS[id].group === group && !ELSEWHERE.includes(id));
        return html`<tbody>
          <tr>
            <th scope="rowgroup" colspan="2" class="family">${INDICATOR_GROUP_TITLES[group]}</th>
          </tr>
          ${shown.map((one) =>
            renderRow(
              page,
              one,
              england.find(({ id }) => id === one.id),
              feed,
            ),
          )}
        </tbody>`;
      })}
    </table>
  </section>`;
}

function renderRow(
  page: Page,
  indicator: Indicator,
  england: Indicator | undefined,
  { state }: EvidenceFeed,
): TemplateResult {
  const { value } = indicator;
  const isComing = state === 'coming' && value.kind === 'not-known' && value.why === 'not-loaded';
  const difference = england && differenceWords(indicator.id, differenceBetween(indicator, england));
  return html`<tr>
    ${renderIndicatorHead(indicator, page.session)}
    <td>
      ${isComing ? pageWords.figureComing : indicatorText(indicator)}
      ${difference ? html`<span class="small quiet difference">${difference}</span>` : nothing}
      <span class="small quiet date">${dateInWords(indicator.asOf)}</span>
    </td>
  </tr>`;
}

const known = new WeakMap<Evidence, Map<string, readonly Indicator[]>>();

/** Kept per place while the evidence is the same: a page renders often and the figures do not change. */
function indicatorsFor(page: Page, spec: LocalitySpec, evidence: Evidence): readonly Indicator[] {
  const kept = known.get(evidence) ?? new Map<string, readonly Indicator[]>();
  known.set(evidence, kept);
  const key = spec.kind === 'areas' ? spec.places.join() : spec.name;
  const found =
    kept.get(key) ??
    indicatorsOf(
      page.england,
      localityOf(page.england, spec, evidence.schools === undefined ? {} : { schools: evidence.schools }),
      evidence,
    );
  kept.set(key, found);
  return found;
}
