import { html, nothing, type TemplateResult } from 'lit';
import type { Indicator } from '../../core/localities/indicator';
import { INDICATOR_METHODS } from '../../core/localities/indicator-methods';
import { INDICATOR_GROUPS, INDICATORS } from '../../core/localities/indicator-notes';
import { dateInWords } from '../../messages/dates';
import { howMessages } from '../../messages/how';
import { indicatorText } from '../../messages/indicators';
import { localityMessages as words } from '../../messages/locality';
import type { Session } from '../../state/session';

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
        ${words.groups[group]}
      </caption>
      <tbody>
        ${shown.map((one) => renderRow(one, session))}
      </tbody>
    </table>`;
  })}`;
}

function renderRow(indicator: Indicator, session: Session | undefined): TemplateResult {
  const { title } = INDICATORS[indicator.id];
  const method = INDICATOR_METHODS[indicator.method];
  return html`<tr>
    <th scope="row">
      ${title}
      <hub-how
        .session=${session}
        .of=${title}
        .asOf=${indicator.asOf}
        .sources=${indicator.sources}
        .basis=${indicator.basis}
        .method=${[method.how, ...method.caveats, howMessages.missing(indicator.missing)].join(' ')}
      ></hub-how>
    </th>
    <td>
      ${indicatorText(indicator)}
      <span class="small quiet date">${dateInWords(indicator.asOf)}</span>
    </td>
  </tr>`;
}
