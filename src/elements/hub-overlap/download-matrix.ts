import type { Matrix } from '../../core/coverage/matrix';
import { cellShare, type MatrixOrder } from '../../core/coverage/matrix-view';
import type { WeightId } from '../../core/coverage/weights';
import type { Manifest } from '../../core/records/manifest';
import { toCsv } from '../../exports/csv';
import { shareText } from '../../messages/numbers';
import { overlapMessages as words } from '../../messages/overlap';
import type { MatrixView } from '../../state/view';
import { download } from '../download';
import { provenanceOf } from '../provenance';

/** The matrix as it is shown, rows and columns in the same order, as CSV. Shares in percent; bounds as words. */
export function downloadMatrix(
  manifest: Manifest,
  matrix: Matrix,
  order: MatrixOrder,
  choice: MatrixView,
  weight: WeightId,
  filter: string,
): void {
  const { rows, columns, explanation } = matrix;
  const header = [
    'id',
    rows.singular,
    ...order.columns.map((column) => columns.footprints[column]?.name ?? ''),
  ];
  const cells = order.rows.map((row) => [
    rows.footprints[row]?.id ?? '',
    rows.footprints[row]?.name ?? '',
    ...order.columns.map((column) => {
      if (!matrix.meets(row, column)) return 0;
      const share = cellShare(matrix, row, column, choice.direction);
      if (typeof share === 'string') return share === 'none' ? shareText(share) : null;
      return share.low === share.high ? Number((share.low * 100).toFixed(4)) : shareText(share);
    }),
  ]);
  const weightName = words.weights[weight as 'schools'] ?? weight;
  const title = words.caption(rows.name, columns.name, weightName, words.directions[choice.direction]);
  const filters = [
    `${words.sort}: ${words.sorts[choice.sort]}`,
    ...(filter === '' ? [] : [`${words.filter}: ${filter}`]),
    'Unit: percent; an empty cell is not known; 0 is nothing in common',
  ];
  const sources = [...explanation.weightSources, ...explanation.families.flatMap((family) => family.sources)];
  const provenance = provenanceOf(manifest, sources, title, filters, location.href);
  download(
    `overlap-${rows.id}-${columns.id}-${weight}.csv`,
    toCsv(provenance, header, cells),
    'text/csv;charset=utf-8',
  );
}
