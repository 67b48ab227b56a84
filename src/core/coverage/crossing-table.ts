import { type Crossing, NO_CROSSING, type Weighed } from './crossing';
import type { Holders } from './holders';
import type { WeightColumn } from './weight-table';

/** What every footprint of one family has in common with every one of another, filled in one pass over the atoms. */
export class CrossingTable {
  private readonly sure: Float64Array;
  /** Left out where no district is shared, which is every family but one. */
  private readonly ofA: Float64Array | undefined;
  private readonly ofB: Float64Array | undefined;
  private readonly either: Float64Array | undefined;
  private readonly missing: Float64Array | undefined;

  constructor(
    a: Holders,
    private readonly b: Holders,
    column: WeightColumn,
  ) {
    const table = (needed: boolean) => (needed ? new Float64Array(a.count * b.count) : undefined);
    this.sure = new Float64Array(a.count * b.count);
    this.ofA = table(a.hasShared);
    this.ofB = table(b.hasShared);
    this.either = table(a.hasShared && b.hasShared);
    this.missing = table(column.unknown !== undefined);
    this.add(this.sure, a.certain, b.certain, column.values);
    if (this.ofA) this.add(this.ofA, a.shared, b.certain, column.values);
    if (this.ofB) this.add(this.ofB, a.certain, b.shared, column.values);
    if (this.either) this.add(this.either, a.shared, b.shared, column.values);
    if (this.missing && column.unknown) {
      for (const rows of [a.certain, a.shared]) {
        for (const columns of [b.certain, b.shared]) this.add(this.missing, rows, columns, column.unknown);
      }
    }
  }

  at(row: number, column: number): Crossing {
    const i = row * this.b.count + column;
    const sure = this.sure[i] ?? 0;
    const ofA = this.ofA?.[i] ?? 0;
    const ofB = this.ofB?.[i] ?? 0;
    const either = this.either?.[i] ?? 0;
    const missing = this.missing?.[i] ?? 0;
    // Most cells of a large table are empty, and need no object of their own.
    return sure + ofA + ofB + either + missing === 0 ? NO_CROSSING : { sure, ofA, ofB, either, missing };
  }

  /** Atoms in rising order, as in `WeightTable.total`: a cell is to the last bit what `overlap` gives. */
  private add(
    table: Float64Array,
    rows: Holders['certain'],
    columns: Holders['certain'],
    values: Float64Array,
  ): void {
    const width = this.b.count;
    for (let atom = 0; atom < values.length; atom += 1) {
      const value = values[atom] ?? 0;
      if (value === 0) continue;
      for (const row of rows[atom] ?? NONE) {
        for (const column of columns[atom] ?? NONE) {
          const i = row * width + column;
          table[i] = (table[i] ?? 0) + value;
        }
      }
    }
  }
}

/** What each footprint weighs, in one pass, to the last bit what `weigh` gives. */
export function weighAll(holders: Holders, { values, unknown }: WeightColumn): readonly Weighed[] {
  const sum = (held: Holders['certain'], numbers: Float64Array | undefined) => {
    const sums = new Float64Array(holders.count);
    for (let atom = 0; atom < held.length; atom += 1) {
      for (const index of held[atom] ?? NONE) sums[index] = (sums[index] ?? 0) + (numbers?.[atom] ?? 0);
    }
    return sums;
  };
  const [certain, shared] = [sum(holders.certain, values), sum(holders.shared, values)];
  const [missing, alsoMissing] = [sum(holders.certain, unknown), sum(holders.shared, unknown)];
  return Array.from(certain, (value, i) => ({
    certain: value,
    shared: shared[i] ?? 0,
    missing: (missing[i] ?? 0) + (alsoMissing[i] ?? 0),
  }));
}

const NONE: readonly number[] = [];
