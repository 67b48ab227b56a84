import { html, nothing, type TemplateResult } from 'lit';
import { differenceBetween } from '../../core/localities/difference';
import type { Evidence, Indicator } from '../../core/localities/indicator';
import { INDICATOR_METHODS } from '../../core/localities/indicator-methods';
import { INDICATOR_GROUPS, INDICATORS } from '../../core/localities/indicator-notes';
import { indicatorsOf } from '../../core/localities/indicators-of';
import { localityOf } from '../../core/localities/locality-of';
import type { LocalitySpec } from '../../core/localities/locality-spec';
import { dateInWords } from '../../messages/dates';
import { howMessages } from '../../messages/how';
import { indicatorText } from '../../messages/indicators';
import { differenceText, pageWords } from '../../messages/place-page';
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
            <th scope="rowgroup" colspan="2" class="family">${pageWords.groups[group]}</th>
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
  const { title } = INDICATORS[indicator.id];
  const method = INDICATOR_METHODS[indicator.method];
  const difference = england && differenceText(differenceBetween(indicator, england));
  return html`<tr>
    <th scope="row">
      ${title}
      <hub-how
        .session=${page.session}
        .of=${title}
        .asOf=${indicator.asOf}
        .sources=${indicator.sources}
        .basis=${indicator.basis}
        .method=${[method.how, ...method.caveats, howMessages.missing(indicator.missing)].join(' ')}
      ></hub-how>
    </th>
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
