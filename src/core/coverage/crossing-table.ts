import type { Crossing } from './crossing';
import type { Holders } from './holders';
import type { WeightColumn } from './weight-table';

/** What every footprint of one family has in common with every one of another, filled in one pass over the atoms. */
export class CrossingTable {
  private readonly sure: Float64Array;
  private readonly ofA: Float64Array;
  private readonly ofB: Float64Array;
  private readonly either: Float64Array;
  private readonly missing: Float64Array;

  constructor(
    rows: number,
    private readonly width: number,
    a: Holders,
    b: Holders,
    column: WeightColumn,
  ) {
    const table = () => new Float64Array(rows * width);
    this.sure = table();
    this.ofA = table();
    this.ofB = table();
    this.either = table();
    this.missing = column.unknown === undefined ? EMPTY : table();
    // Atoms in rising order, as in `WeightTable.total`: a cell is to the last bit what `overlap` gives.
    for (let atom = 0; atom < column.values.length; atom += 1) {
      const value = column.values[atom] ?? 0;
      const unknown = column.unknown?.[atom] ?? 0;
      this.add(this.sure, a.certain[atom], b.certain[atom], value, unknown);
      this.add(this.ofA, a.shared[atom], b.certain[atom], value, unknown);
      this.add(this.ofB, a.certain[atom], b.shared[atom], value, unknown);
      this.add(this.either, a.shared[atom], b.shared[atom], value, unknown);
    }
  }

  at(row: number, column: number): Crossing {
    const i = row * this.width + column;
    return {
      sure: this.sure[i] ?? 0,
      ofA: this.ofA[i] ?? 0,
      ofB: this.ofB[i] ?? 0,
      either: this.either[i] ?? 0,
      missing: this.missing[i] ?? 0,
    };
  }

  private add(
    table: Float64Array,
    rows: readonly number[] = NONE,
    columns: readonly number[] = NONE,
    value: number,
    unknown: number,
  ): void {
    for (const row of rows) {
      for (const column of columns) {
        const i = row * this.width + column;
        table[i] = (table[i] ?? 0) + value;
        if (unknown > 0) this.missing[i] = (this.missing[i] ?? 0) + unknown;
      }
    }
  }
}

const NONE: readonly number[] = [];
const EMPTY = new Float64Array(0);
