import { html, type TemplateResult } from 'lit';
import type { Indicator } from '../core/localities/indicator';
import { INDICATOR_METHODS } from '../core/localities/indicator-methods';
import { INDICATORS } from '../core/localities/indicator-notes';
import { howMessages } from '../messages/how';
import type { Session } from '../state/session';

/** The head of an indicator's row: its title, and how the figure was computed. `<hub-how>` has to be defined. */
export function renderIndicatorHead(indicator: Indicator, session: Session | undefined): TemplateResult {
  const { title } = INDICATORS[indicator.id];
  const { how, caveats } = INDICATOR_METHODS[indicator.method];
  return html`<th scope="row">
    ${title}
    <hub-how
      .session=${session}
      .of=${title}
      .asOf=${indicator.asOf}
      .sources=${indicator.sources}
      .basis=${indicator.basis}
      .method=${[how, ...caveats, howMessages.missing(indicator.missing)].join(' ')}
    ></hub-how>
  </th>`;
}
