import type { Matrix } from '../../core/coverage/matrix';
import { overlapMessages as words } from '../../messages/overlap';

/** How many rows meet one column and how many several: the matrix in one sentence. */
export function matrixSummary(matrix: Matrix): string {
  const met = matrix.rows.footprints.map(
    (_, row) => matrix.columns.footprints.filter((__, column) => matrix.meets(row, column)).length,
  );
  const one = met.filter((number) => number === 1).length;
  const several = met.filter((number) => number > 1).length;
  return words.summary(matrix.rows.name, one, several, Math.max(0, ...met), matrix.columns.name);
}
