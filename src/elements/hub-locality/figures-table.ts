import { html, nothing, type TemplateResult } from 'lit';
import type { Indicator } from '../../core/localities/indicator';
import { INDICATOR_GROUPS, INDICATORS } from '../../core/localities/indicator-notes';
import { dateInWords } from '../../messages/dates';
import { INDICATOR_GROUP_TITLES, indicatorText } from '../../messages/indicators';
import type { Session } from '../../state/session';
import { renderIndicatorHead } from '../indicator-head';

/** The indicators of one locality, a table for each group, each figure with its date and how it was computed. */
export function renderFiguresTables(
  indicators: readonly Indicator[],
  session: Session | undefined,
): TemplateResult {
  return html`${INDICATOR_GROUPS.map((group) => {
    const shown = indicators.filter(({ id }) => INDICATORS[id].group === group);
    if (shown.length === 0) return nothing;
    return html`<table>
      <caption>
        ${INDICATOR_GROUP_TITLES[group]}
      </caption>
      <tbody>
        ${shown.map((one) => renderRow(one, session))}
      </tbody>
    </table>`;
  })}`;
}

function renderRow(indicator: Indicator, session: Session | undefined): TemplateResult {
  return html`<tr>
    ${renderIndicatorHead(indicator, session)}
    <td>
      ${indicatorText(indicator)}
      <span class="small quiet date">${dateInWords(indicator.asOf)}</span>
    </td>
  </tr>`;
}
