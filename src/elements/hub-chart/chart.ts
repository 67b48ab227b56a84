import type { CsvCell } from '../../exports/csv';
import type { SvgNode } from '../../map/svg/svg-node';

/** A chart with everything that stands in for it where it cannot be seen. */
export interface Chart {
  /** Begins the names of its files. */
  readonly id: string;
  readonly title: string;
  /** What one would see, in a sentence or two. */
  readonly summary: string;
  /** @param width CSS pixels that it may fill; text keeps its size whatever the width. */
  draw(width: number): SvgNode;
  readonly table: ChartTable;
}

export interface ChartTable {
  readonly header: readonly string[];
  /** First cell is the name of the row. `null` is not known. */
  readonly rows: readonly (readonly CsvCell[])[];
}
