import { html, nothing, type PropertyValues } from 'lit';
import { query, state } from 'lit/decorators.js';
import { type Matrix, matrix } from '../../core/coverage/matrix';
import { type MatrixOrder, orderMatrix } from '../../core/coverage/matrix-view';
import { placeOfFootprint } from '../../core/finding/place-id';
import { FAMILY_IDS, type FamilyId } from '../../core/footprints/families';
import { overlapMessages as words } from '../../messages/overlap';
import { FAMILY_OF_LAYER } from '../../state/layer-families';
import { LAYER_IDS, type MatrixView } from '../../state/view';
import { DEFAULT_MATRIX } from '../../state/view-keys';
import { AtlasElement } from '../atlas-element';
import { defineOnce } from '../define-once';
import { HubHow } from '../hub-how/hub-how';
import { buildTable } from './build-table';
import { downloadMatrix } from './download-matrix';
import { type Cell, moveCell } from './grid-keys';
import { styles } from './hub-overlap.styles';
import { renderControls } from './matrix-controls';
import { matrixSummary } from './summary';

defineOnce('hub-how', HubHow);

/** What was last read in words. Who comes back from the map finds it so, the cell in the tab order. */
let lastRead: { readonly choice: string; readonly filter: string; readonly cell: Cell } | undefined;

/** Any family of areas against any other, as a table one can sort, filter, walk by keyboard, read in words and take away. */
export class HubOverlap extends AtlasElement {
  static override styles = [...[AtlasElement.styles].flat(), styles];

  @state() private filter = '';
  @state() private picked?: Cell;
  @query('table') private table?: HTMLTableElement;

  private shown?: {
    readonly matrix: Matrix;
    readonly order: MatrixOrder;
    readonly choice: string;
    readonly key: string;
  };

  private get choice(): MatrixView {
    return this.view?.matrix ?? DEFAULT_MATRIX;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    if (this.atlas === undefined || this.view === undefined) return;
    const { rows, columns, sort, descending, direction } = this.choice;
    const choice = [rows, columns, sort, descending, direction, this.view.weight].join();
    const back = this.shown === undefined && lastRead?.choice === choice ? lastRead : undefined;
    if (back !== undefined) this.filter = back.filter;
    const key = `${choice},${this.filter}`;
    if (this.shown?.key === key) return;
    const { england } = this.atlas;
    const table = matrix(england, rows, columns, this.view.weight);
    const order = orderMatrix(england, table, { sort, descending, direction, filter: this.filter });
    this.shown = { matrix: table, order, choice, key };
    if (back === undefined) delete this.picked;
    else this.picked = back.cell;
  }

  protected override updated(): void {
    const { table, shown, picked } = this;
    if (table === undefined || shown === undefined) return;
    if (table.dataset.key !== shown.key) {
      buildTable(table, shown.matrix, shown.order, this.choice.direction);
      table.dataset.key = shown.key;
      const first = cellIn(table, picked) ?? table.querySelector<HTMLElement>('td[data-cell]');
      if (first !== null) first.tabIndex = 0;
    }
    table.querySelector('[aria-selected]')?.removeAttribute('aria-selected');
    cellIn(table, picked)?.setAttribute('aria-selected', 'true');
  }

  override render() {
    if (this.shown === undefined || this.view === undefined) return nothing;
    const { matrix: table, order } = this.shown;
    const { direction } = this.choice;
    const weight = words.weights[this.view.weight as 'schools'] ?? this.view.weight;
    return html`
      <p>${words.intro}</p>
      ${renderControls(this.choice, this.view.weight, this.filter, FAMILY_IDS, this.atlas?.england.families, {
        choose: (change) => this.choose(change),
        weigh: (chosen) => this.session?.go({ weight: chosen }, 'user'),
        filter: (text) => {
          this.filter = text;
        },
        download: () => this.download(),
      })}
      <p>${matrixSummary(table)}</p>
      <hub-how
        .session=${this.session}
        .of=${words.summaryTitle}
        .explanation=${table.explanation}
      ></hub-how>
      <div class="reading" role="status">${this.renderReading(weight)}</div>
      <div role="status">
        ${
          order.rows.length === 0
            ? html`<p class="notice">${words.nothing}</p>`
            : html`<p class="small quiet">${words.shown(order.rows.length, order.columns.length)}</p>`
        }
      </div>
      <p class="small quiet" id="keys">${words.keys} ${words.italics}</p>
      <div class="frame">
        <table
          role="grid"
          aria-describedby="keys"
          aria-readonly="true"
          @click=${(event: MouseEvent) => this.pick(event.target)}
          @keydown=${(event: KeyboardEvent) => this.move(event)}
        >
          <caption>
            ${words.caption(table.rows.name, table.columns.name, weight, words.directions[direction])}
          </caption>
        </table>
      </div>
    `;
  }

  private renderReading(weight: string) {
    const { shown, picked } = this;
    const row = picked && shown?.order.rows[picked.row];
    const column = picked && shown?.order.columns[picked.column];
    if (shown === undefined || row === undefined || column === undefined) return html`<p>${words.noCell}</p>`;
    const { matrix: table } = shown;
    const [a, b] = [table.rows.footprints[row], table.columns.footprints[column]];
    if (a === undefined || b === undefined) return nothing;
    if (!table.meets(row, column)) return html`<p>${words.apart(a.name, b.name)}</p>`;
    const layers = LAYER_IDS.filter((layer) =>
      [a.family, b.family].includes(FAMILY_OF_LAYER[layer] as FamilyId),
    );
    return html`<p>
        ${words.cell(a.name, b.name, table.ofRow(row, column), table.ofColumn(row, column), weight)}
        ${words.basis(table.basis(row, column))}
      </p>
      <p>
        ${this.link({ page: 'map', place: placeOfFootprint(a.family, a.id), layers, camera: undefined }, words.onMap)}
      </p>`;
  }

  private choose(change: Partial<MatrixView>): void {
    this.session?.go({ matrix: { ...this.choice, ...change } }, 'user');
  }

  private pick(target: EventTarget | null): void {
    const cell = target instanceof HTMLElement ? target.closest<HTMLElement>('td[data-cell]') : null;
    if (cell === null) return;
    this.read(cell);
    this.focusCell(cell);
  }

  private move(event: KeyboardEvent): void {
    const from =
      event.target instanceof HTMLElement ? event.target.closest<HTMLElement>('td[data-cell]') : null;
    if (from === null || this.shown === undefined) return;
    if (event.key === 'Enter' || event.key === ' ') {
      event.preventDefault();
      this.read(from);
      return;
    }
    const { rows, columns } = this.shown.order;
    const to = moveCell(cellOf(from), event.key, event.ctrlKey, rows.length, columns.length);
    if (to === undefined) return;
    event.preventDefault();
    const cell = this.table && cellIn(this.table, to);
    if (cell) this.focusCell(cell);
  }

  private read(cell: HTMLElement): void {
    this.picked = cellOf(cell);
    if (this.shown !== undefined) {
      lastRead = { choice: this.shown.choice, filter: this.filter, cell: this.picked };
    }
  }

  /** One cell is in the tab order: the one that was last on, so that Tab leaves the grid and comes back to it. */
  private focusCell(cell: HTMLElement): void {
    for (const other of this.table?.querySelectorAll<HTMLElement>('td[tabindex="0"]') ?? [])
      other.tabIndex = -1;
    cell.tabIndex = 0;
    cell.focus();
    cell.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }

  private download(): void {
    if (this.shown === undefined || this.atlas === undefined || this.view === undefined) return;
    downloadMatrix(
      this.atlas.manifest,
      this.shown.matrix,
      this.shown.order,
      this.choice,
      this.view.weight,
      this.filter,
    );
  }
}

function cellIn(table: HTMLElement, cell: Cell | undefined): HTMLElement | null {
  return cell === undefined ? null : table.querySelector(`td[data-cell="${cell.row},${cell.column}"]`);
}

function cellOf(cell: HTMLElement): Cell {
  const [row = 0, column = 0] = (cell.dataset.cell ?? '').split(',').map(Number);
  return { row, column };
}
