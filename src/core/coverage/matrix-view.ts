import type { England } from '../england';
import type { Family } from '../footprints/families';
import { middle, type ShareOf } from './bounds';
import type { Matrix } from './matrix';

/** In what order a matrix is read, and from which side. Indexes are of the families' footprints. */
export interface MatrixOrder {
  readonly rows: readonly number[];
  readonly columns: readonly number[];
}

export interface MatrixOptions {
  /** `share`: rows by their largest share first; `geography`: north to south, so that neighbours stand together. */
  readonly sort: 'name' | 'share' | 'geography';
  readonly descending: boolean;
  readonly direction: 'of-row' | 'of-column';
  /** Rows whose names hold this text; columns then are those that meet one of these rows. Empty keeps all. */
  readonly filter: string;
}

/** Which rows and columns are shown, in which order. Columns always go north to south or by name, as the rows do. */
export function orderMatrix(england: England, matrix: Matrix, options: MatrixOptions): MatrixOrder {
  const wanted = plain(options.filter);
  const shown = indexes(matrix.rows).filter((row) => plain(nameOf(matrix.rows, row)).includes(wanted));
  const columns = indexes(matrix.columns).filter(
    (column) => wanted === '' || shown.some((row) => matrix.meets(row, column)),
  );
  const byPlace = options.sort === 'geography';
  const rows = shown.sort(
    options.sort === 'share'
      ? (a, b) => largest(matrix, b, columns, options) - largest(matrix, a, columns, options)
      : byPlace
        ? northToSouth(england, matrix.rows)
        : byName(matrix.rows),
  );
  if (options.descending) rows.reverse();
  return {
    rows,
    columns: columns.sort(byPlace ? northToSouth(england, matrix.columns) : byName(matrix.columns)),
  };
}

export function cellShare(
  matrix: Matrix,
  row: number,
  column: number,
  direction: MatrixOptions['direction'],
): ShareOf {
  return direction === 'of-row' ? matrix.ofRow(row, column) : matrix.ofColumn(row, column);
}

function largest(
  matrix: Matrix,
  row: number,
  columns: readonly number[],
  { direction }: MatrixOptions,
): number {
  return Math.max(-1, ...columns.map((column) => middle(cellShare(matrix, row, column, direction))));
}

function northToSouth({ geography }: England, family: Family) {
  const latitude = (index: number): number => {
    let [sum, count] = [0, 0];
    for (const atom of family.footprints[index]?.reach ?? []) {
      sum += geography.atoms[atom]?.point[1] ?? 0;
      count += 1;
    }
    return count === 0 ? 0 : sum / count;
  };
  const known = new Map(indexes(family).map((index) => [index, latitude(index)]));
  return (a: number, b: number) => (known.get(b) ?? 0) - (known.get(a) ?? 0);
}

function byName(family: Family) {
  const collator = new Intl.Collator('en-GB', { numeric: true });
  return (a: number, b: number) => collator.compare(nameOf(family, a), nameOf(family, b));
}

function nameOf(family: Family, index: number): string {
  return family.footprints[index]?.name ?? '';
}

function indexes(family: Family): number[] {
  return family.footprints.map((_, index) => index);
}

function plain(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().trim();
}
