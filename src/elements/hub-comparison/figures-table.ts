import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { Indicator } from '../../core/localities/indicator';
import { INDICATOR_METHODS } from '../../core/localities/indicator-methods';
import {
  INDICATOR_GROUPS,
  type INDICATOR_METHOD_IDS,
  INDICATORS,
  type IndicatorId,
} from '../../core/localities/indicator-notes';
import type { TrustsRecord } from '../../core/records/measures-record';
import { comparisonMessages as words } from '../../messages/comparison';
import { dateInWords } from '../../messages/dates';
import { INDICATOR_GROUP_TITLES } from '../../messages/indicators';
import { listed } from '../../messages/numbers';
import type { Session } from '../../state/session';
import { againstEngland } from './against-england';
import { cellLines } from './cell-words';
import { type Compared, indicatorOf } from './compared';

export interface FiguresTable {
  readonly session: Session | undefined;
  readonly columns: readonly Compared[];
  readonly england: Compared | undefined;
  readonly trusts: TrustsRecord | undefined;
}

const IDS = Object.keys(INDICATORS) as IndicatorId[];

/**
 * The figures in groups, a column for each place. Roles are written out, since on narrow screens the style sheet
 * stacks the cells, and a table that is not displayed as one loses its meaning for screen readers.
 */
export function renderFigures(table: FiguresTable): TemplateResult {
  const names = table.columns.map(({ name }) => name);
  return html`<div class="frame" role="region" tabindex="0" aria-label=${words.tableCaption(names)}>
    <table role="table" class="figures">
      <caption class="visually-hidden">${words.tableCaption(names)}</caption>
      <thead role="rowgroup">
        <tr role="row">
          <th role="columnheader" scope="col" class="corner">${words.figure}</th>
          ${repeat(
            table.columns,
            ({ key }) => key,
            (one) =>
              html`<th role="columnheader" scope="col" class=${one.role}>${renderColumnName(one)}</th>`,
          )}
        </tr>
      </thead>
      ${INDICATOR_GROUPS.map(
        (group) =>
          html`<tbody role="rowgroup">
            <tr role="row" class="group">
              <th role="rowheader" scope="rowgroup" colspan=${table.columns.length + 1}>
                <span>${INDICATOR_GROUP_TITLES[group]}</span>
              </th>
            </tr>
            ${IDS.filter((id) => INDICATORS[id].group === group).map((id) => renderRow(table, id))}
          </tbody>`,
      )}
    </table>
  </div>`;
}

function renderColumnName({ role, index, name }: Compared) {
  return role === 'own' ? html`<span class="number series-${index + 1}">${index + 1}</span> ${name}` : name;
}

function renderRow(table: FiguresTable, id: IndicatorId): TemplateResult {
  const { title, unit } = INDICATORS[id];
  const found = table.columns.flatMap((one) => indicatorOf(one, id) ?? []);
  return html`<tr role="row">
    <th role="rowheader" scope="row">
      ${title}
      <span class="small quiet">${unit}${found[0]?.asOf ? `, ${words.asOf(dateInWords(found[0].asOf))}` : nothing}</span>
      ${renderHow(table, id, found)}
    </th>
    ${repeat(
      table.columns,
      ({ key }) => key,
      (one) =>
        html`<td role="cell" class=${one.role} data-name=${one.name}>${renderCell(table, one, id)}</td>`,
    )}
  </tr>`;
}

function renderCell({ trusts, england }: FiguresTable, one: Compared, id: IndicatorId) {
  if (one.state.kind !== 'ready') return html`<span class="quiet">${stateText(one)}</span>`;
  const indicator = one.state.indicators.get(id);
  if (indicator === undefined || isComing(one, indicator))
    return html`<span class="quiet">${words.state.figuresComing}</span>`;
  const [first, ...more] = cellLines(indicator, trusts);
  const difference = againstEngland(one, england, id);
  const what = indicator.method === 'ks2-authorities' ? 'authorities' : 'schools';
  return html`<span class="figure">${first}</span>
    ${more.map((line) => html`<span class="line">${line}</span>`)}
    ${
      indicator.basis === undefined || indicator.basis === 'stated'
        ? nothing
        : html`<span class="basis ${indicator.basis}" title=${words.basisMark(indicator.basis)}>${indicator.basis}</span>`
    }
    ${difference === '' ? nothing : html`<span class="small quiet line difference">${difference}</span>`}
    ${
      indicator.missing > 0
        ? html`<span class="small quiet line">${words.missing(indicator.missing, what)}</span>`
        : nothing
    }`;
}

function isComing({ state }: Compared, { value }: Indicator): boolean {
  return (
    state.kind === 'ready' && !state.complete && value.kind === 'not-known' && value.why === 'not-loaded'
  );
}

function stateText({ state }: Compared): string {
  if (state.kind === 'coming')
    return state.progress === undefined ? words.state.coming : words.state.progress(state.progress);
  return '–';
}

/** One way of computing for the whole row, or each way with the places that it was used for. */
function renderHow({ session, columns }: FiguresTable, id: IndicatorId, found: readonly Indicator[]) {
  const methods = [...new Set(found.map(({ method }) => method))];
  const text = methods
    .map((method) => {
      const { title, how, caveats } = INDICATOR_METHODS[method];
      const told = [how, ...caveats].join(' ');
      if (methods.length === 1) return told;
      return `${title} (${listed(namesBy(columns, id, method))}): ${told}`;
    })
    .join(' ');
  return html`<hub-how
    .session=${session}
    .of=${INDICATORS[id].title}
    .method=${text}
    .asOf=${found[0]?.asOf ?? ''}
    .sources=${[...new Set(found.flatMap(({ sources }) => sources))]}
  ></hub-how>`;
}

function namesBy(
  columns: readonly Compared[],
  id: IndicatorId,
  method: (typeof INDICATOR_METHOD_IDS)[number],
): readonly string[] {
  return columns.filter((one) => indicatorOf(one, id)?.method === method).map(({ name }) => name);
}
