import type { England } from '../england';
import type { Basis } from '../footprints/basis';
import type { Family, FamilyId } from '../footprints/families';
import { familyOf } from '../footprints/family-of';
import { ALL, type Amount, type ShareOf } from './bounds';
import { amountOf, type Crossing, NO_CROSSING, shareOfA, turned, type Weighed } from './crossing';
import { CrossingTable, weighAll } from './crossing-table';
import { type Explanation, explain } from './explanation';
import { holdersOf } from './holders';
import { pairBasis } from './pair';
import type { WeightId } from './weights';

/** Every footprint of one family against every one of another. Rows and columns are indexes of `footprints`. */
export interface Matrix {
  readonly rows: Family;
  readonly columns: Family;
  readonly weight: WeightId;
  readonly rowTotals: readonly Weighed[];
  readonly columnTotals: readonly Weighed[];
  amount(row: number, column: number): Amount;
  missing(row: number, column: number): number;
  /** Share of the row's footprint that lies in the column's. */
  ofRow(row: number, column: number): ShareOf;
  ofColumn(row: number, column: number): ShareOf;
  /** Whether they have an atom in common, surely or perhaps, whatever it weighs. */
  meets(row: number, column: number): boolean;
  basis(row: number, column: number): Basis;
  readonly explanation: Explanation;
}

/**
 * The overlap matrix of two families by a weight: one pass over the atoms, cells read without further sums. Each
 * cell is to the last bit what `overlap` answers for its two footprints.
 *
 * @throws RangeError when the atlas has no such family.
 */
export function matrix(england: England, rowId: FamilyId, columnId: FamilyId, weight: WeightId): Matrix {
  const { geography, weights } = england;
  const [rows, columns] = [familyOf(england, rowId), familyOf(england, columnId)];
  const [heldByRow, heldByColumn] = [holdersOf(rows, geography.size), holdersOf(columns, geography.size)];
  const column = weights.column(weight);
  const table = new CrossingTable(heldByRow, heldByColumn, column);
  const rowTotals = weighAll(heldByRow, column);
  const columnTotals = rows === columns ? rowTotals : weighAll(heldByColumn, column);
  const exclusive = rows === columns && rows.kind === 'exclusive-area';
  const crossing = (row: number, at: number): Crossing =>
    exclusive && row !== at ? NO_CROSSING : table.at(row, at);
  const share = (of: Crossing, whole: Weighed | undefined, self: boolean): ShareOf => {
    const found = whole === undefined ? 'none' : shareOfA(of, whole);
    return self && typeof found !== 'string' ? ALL : found;
  };
  const isSelf = (row: number, column: number) => rows === columns && row === column;
  return {
    rows,
    columns,
    weight,
    rowTotals,
    columnTotals,
    amount: (row, column) => amountOf(crossing(row, column)),
    missing: (row, column) => crossing(row, column).missing,
    ofRow: (row, column) => share(crossing(row, column), rowTotals[row], isSelf(row, column)),
    ofColumn: (row, column) =>
      share(turned(crossing(row, column)), columnTotals[column], isSelf(row, column)),
    meets: (row, column) => {
      const [a, b] = [rows.footprints[row], columns.footprints[column]];
      return a !== undefined && b !== undefined && !(exclusive && a !== b) && a.reach.meets(b.reach);
    },
    basis: (row, column) => {
      const [a, b] = [rows.footprints[row], columns.footprints[column]];
      if (a === undefined || b === undefined) throw new RangeError(`matrix: no cell ${row}, ${column}`);
      return pairBasis(a, b, a.reach.intersect(b.reach));
    },
    explanation: explain('matrix', weights, weight, [...new Set([rows, columns])], []),
  };
}
