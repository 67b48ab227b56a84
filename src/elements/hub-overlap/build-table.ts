import type { ShareOf } from '../../core/coverage/bounds';
import type { Matrix } from '../../core/coverage/matrix';
import { cellShare, type MatrixOptions, type MatrixOrder } from '../../core/coverage/matrix-view';
import { shareText } from '../../messages/numbers';

/**
 * Head and body of the matrix as nodes. Built by hand and not by templates: 13,000 cells as template parts cost half
 * a second and memory for bindings that never change.
 */
export function buildTable(
  table: HTMLTableElement,
  matrix: Matrix,
  order: MatrixOrder,
  direction: MatrixOptions['direction'],
): void {
  const head = document.createElement('thead');
  const names = head.insertRow();
  names.append(heading('col', matrix.rows.singular, 'corner'));
  for (const column of order.columns) {
    const cell = heading('col', '', 'column');
    const name = document.createElement('span');
    name.textContent = matrix.columns.footprints[column]?.shortName ?? '';
    cell.title = matrix.columns.footprints[column]?.name ?? '';
    cell.append(name);
    names.append(cell);
  }
  const body = document.createElement('tbody');
  for (const [r, row] of order.rows.entries()) {
    const line = body.insertRow();
    line.append(heading('row', matrix.rows.footprints[row]?.name ?? '', ''));
    for (const [c, column] of order.columns.entries()) {
      const cell = line.insertCell();
      cell.dataset.cell = `${r},${c}`;
      cell.tabIndex = -1;
      if (!matrix.meets(row, column)) continue;
      const share = cellShare(matrix, row, column, direction);
      cell.textContent = shareText(share);
      cell.className = `step${step(share)}${matrix.basis(row, column) === 'stated' ? '' : ' unstated'}`;
    }
  }
  table.tHead?.remove();
  for (const old of [...table.tBodies]) old.remove();
  table.append(head, body);
}

function heading(scope: 'row' | 'col', text: string, name: string): HTMLTableCellElement {
  const cell = document.createElement('th');
  cell.scope = scope;
  cell.textContent = text;
  if (name !== '') cell.className = name;
  return cell;
}

/** Five steps of shading: the number is always there too. */
function step(share: ShareOf): number {
  if (typeof share === 'string') return 0;
  return Math.min(5, 1 + Math.floor(((share.low + share.high) / 2) * 5));
}
