import { css, html, nothing, type PropertyValues } from 'lit';
import { state } from 'lit/decorators.js';
import {
  isShare,
  LANDSCAPE_IDS,
  type LandscapeId,
  type LandscapeRow,
  landscape,
} from '../../core/places/landscape';
import type { SchoolTable } from '../../core/records/school-table';
import type { Atlas } from '../../data/atlas';
import { landscapeMessages as words } from '../../messages/landscape';
import { count, figure, percent, rate } from '../../messages/numbers';
import { AtlasElement } from '../atlas-element';
import { defineOnce } from '../define-once';
import { HubHow } from '../hub-how/hub-how';
import { downloadLandscape } from './download-landscape';
import { type Column, shownRows } from './order';

defineOnce('hub-how', HubHow);

const COLUMNS: readonly Column[] = ['name', 'region', 'schools', ...LANDSCAPE_IDS];

/** All authorities in one sortable table, each measure with its own shading of the map. */
export class HubLandscape extends AtlasElement {
  static override styles = [
    ...[AtlasElement.styles].flat(),
    css`
      .controls {
        display: flex;
        flex-wrap: wrap;
        gap: 0.6rem 1rem;
        align-items: end;
        margin-block: 0.75rem;
      }
      .controls label {
        display: grid;
        gap: 0.15rem;
      }
      .frame {
        overflow: auto;
        max-height: min(78vh, 52rem);
        /* What has the focus is not left under the headings that stay in sight (WCAG 2.4.11). */
        scroll-padding: 9rem 0 0 12rem;
        border: 1px solid var(--_line);
        background: var(--_raised);
      }
      table {
        border-collapse: separate;
        border-spacing: 0;
        min-width: 58rem;
        font-size: 0.9375em;
      }
      th,
      td {
        padding-inline: 0.6rem;
      }
      tbody th,
      tbody td {
        /* Rows of whole pixels: else the headings that stay cover the edges of some. */
        padding-block: 0.3125rem;
        line-height: 1.5rem;
      }
      thead th {
        position: sticky;
        inset-block-start: 0;
        z-index: 2;
        background: var(--_paper);
        vertical-align: bottom;
      }
      tbody th,
      thead th:first-child {
        position: sticky;
        inset-inline-start: 0;
        z-index: 1;
        background: var(--_paper);
        font-weight: 400;
      }
      thead th:first-child {
        z-index: 3;
      }
      thead button.sort {
        min-height: 1.7em;
        padding: 0 0.2rem;
        border: 0;
        background: none;
        font-weight: 600;
        text-align: inherit;
      }
      /* At 400 % zoom a desk’s screen is as low as this: headings that stay would leave no room for a row. */
      @media (max-height: 30rem) {
        .frame {
          max-height: none;
        }
      }
      .tools {
        font-weight: 400;
        white-space: nowrap;
      }
      .number hub-how {
        text-align: end;
      }
      .tools a,
      tbody a {
        display: inline-block;
        min-height: 24px;
      }
    `,
  ];

  @state() private table?: SchoolTable;
  @state() private failed = false;
  @state() private sort: { readonly column: Column; readonly down: boolean } = {
    column: 'name',
    down: false,
  };
  @state() private filter = '';
  private rows: readonly LandscapeRow[] = [];

  protected override atlasOpened(atlas: Atlas): void {
    void this.fetchSchools(atlas);
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed as PropertyValues<this>);
    if (this.atlas !== undefined && (changed.has('table') || this.rows.length === 0)) {
      this.rows = landscape(this.atlas.england, this.table);
    }
  }

  override render() {
    if (this.atlas === undefined) return nothing;
    const shown = shownRows(this.rows, this.atlas.england.geography.regions, this.filter, this.sort);
    const hubs = (row: LandscapeRow) => row.figures['maths-hubs'] ?? 0;
    const one = this.rows.filter((row) => hubs(row) === 1).length;
    const alike = this.rows.filter((row) => row.figures.combinations === 1).length;
    return html`
      <p>${words.intro}</p>
      <p>${words.summary(one, this.rows.length - one, alike)}</p>
      ${this.failed ? this.renderFailure(this.atlas) : nothing}
      <div class="controls">
        <label
          >${words.filter}<input
            type="search"
            .value=${this.filter}
            @input=${(event: Event) => (this.filter = (event.target as HTMLInputElement).value)}
        /></label>
        <button type="button" @click=${() => this.download(shown)}>${words.download}</button>
        <span role="status" class="small quiet"
          >${words.shown(shown.length, titleOf(this.sort.column), directionOf(this.sort))}</span
        >
      </div>
      <div class="frame" tabindex="0" role="region" aria-label=${words.caption} @focusin=${bringIntoSight}>
        <table>
          <caption class="visually-hidden">${words.caption}</caption>
          <thead>
            <tr>
              ${COLUMNS.map((column) => this.renderHead(column))}
              <th scope="col">${words.investment}</th>
            </tr>
          </thead>
          <tbody>
            ${shown.map((row) => this.renderRow(row))}
          </tbody>
        </table>
      </div>
    `;
  }

  /** Named by its title alone: a screen reader says the name with every cell below it, not what can be pressed there. */
  private renderHead(column: Column) {
    const { sort } = this;
    const title = titleOf(column);
    const isSorted = sort.column === column;
    const down = isSorted ? !sort.down : !isText(column);
    return html`<th
      scope="col"
      class=${isText(column) ? '' : 'number'}
      aria-label=${title}
      aria-sort=${isSorted ? (sort.down ? 'descending' : 'ascending') : nothing}
    >
      <button
        class="sort"
        type="button"
        aria-label=${words.sortBy(title, directionOf({ column, down }))}
        @click=${() => (this.sort = { column, down })}
      >
        ${title}${isSorted ? (sort.down ? ' ↓' : ' ↑') : nothing}
      </button>
      ${column in words.measures ? this.renderTools(column as LandscapeId) : nothing}
    </th>`;
  }

  private renderTools(id: LandscapeId) {
    const { title, how } = words.measures[id];
    const { weights, families } = this.atlas?.england ?? {};
    const sources = ['maths-hubs', 'teaching-school-hubs'].flatMap(
      (family) => families?.get(family as 'maths-hubs')?.sources ?? [],
    );
    const text = html`${this.view?.shade === id ? words.shaded : words.shade}<span class="visually-hidden"
        >${words.shadeBy(title)}</span
      >`;
    return html`<div class="tools">
      ${this.link({ page: 'map', place: undefined, shade: id, layers: ['authorities'], camera: undefined }, text)}
      <hub-how
        .session=${this.session}
        .of=${title}
        .method=${how}
        .asOf=${weights?.asOf.schools ?? ''}
        .sources=${[...(weights?.sources.schools ?? []), ...sources]}
      ></hub-how>
    </div>`;
  }

  private renderRow(row: LandscapeRow) {
    const { authority, schools, wasInvestmentArea } = row;
    const region = this.atlas?.england.geography.regions[authority.region];
    return html`<tr>
      <th scope="row">
        ${this.link({ page: 'map', place: { kind: 'area', code: authority.code }, camera: undefined }, authority.name)}
      </th>
      <td>${region?.name}</td>
      <td class="number">${count(schools)}</td>
      ${LANDSCAPE_IDS.map((id) => html`<td class="number">${figureText(row, id)}</td>`)}
      <td>${wasInvestmentArea ? words.yes : words.no}</td>
    </tr>`;
  }

  private renderFailure(atlas: Atlas) {
    return html`<div class="notice warn" role="alert">
      <p>${words.failed}</p>
      <button type="button" @click=${() => this.fetchSchools(atlas)}>${words.tryAgain}</button>
    </div>`;
  }

  private async fetchSchools(atlas: Atlas): Promise<void> {
    this.failed = false;
    try {
      this.table = await atlas.schools();
    } catch {
      this.failed = true;
    }
  }

  private download(rows: readonly LandscapeRow[]): void {
    if (this.atlas !== undefined) downloadLandscape(this.atlas, rows, this.filter);
  }
}

/**
 * Browsers leave what has the focus where a part of it shows, be that part under a heading that stays. Not for a pointer,
 * which would then come up on something else than it went down on.
 */
function bringIntoSight(event: Event): void {
  const [at] = event.composedPath();
  if (at instanceof HTMLElement && at !== event.currentTarget && at.matches(':focus-visible'))
    at.scrollIntoView({ block: 'nearest', inline: 'nearest' });
}

function isText(column: Column): boolean {
  return column === 'name' || column === 'region';
}

function titleOf(column: Column): string {
  return column in words.measures
    ? words.measures[column as LandscapeId].title
    : words[column as Exclude<Column, LandscapeId>];
}

function directionOf({ column, down }: { readonly column: Column; readonly down: boolean }): string {
  if (isText(column)) return down ? words.reversed : words.alphabetical;
  return down ? words.descending : words.ascending;
}

function figureText({ figures, bounds }: LandscapeRow, id: LandscapeId): string {
  const [value, between] = [figures[id], bounds[id]];
  if (value === undefined) return words.notKnown;
  if (between !== undefined && between.low !== between.high)
    return words.range(between.low, between.high, isShare(id));
  if (id === 'trusts-per-100-schools') return rate(value);
  return isShare(id) ? percent(value) : figure(value);
}
