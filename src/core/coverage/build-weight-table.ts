import type { AtomSet } from '../geography/atom-set';
import type { WeightsRecord } from '../records/weights-record';
import type { Total, WeightColumn, WeightTable } from './weight-table';
import { WEIGHT_IDS, type WeightId } from './weights';

/** The weights of the `weights` file, ready to be summed. */
export function buildWeightTable(record: WeightsRecord): WeightTable {
  const columns = Object.fromEntries(
    WEIGHT_IDS.map((id) => [id, columnOf(record.columns[id], record.unknown[id])]),
  ) as Record<WeightId, WeightColumn>;
  return weightTableFromColumns(columns, record.asOf, record.sources);
}

/** A table over columns made elsewhere: what a drawn locality holds of each atom is weighed by the same sums. */
export function weightTableFromColumns(
  columns: Readonly<Record<WeightId, WeightColumn>>,
  asOf: WeightTable['asOf'],
  sources: WeightTable['sources'],
): WeightTable {
  return {
    asOf,
    sources,
    total: (weight, atoms) => totalOf(columns[weight], atoms),
    column: (weight) => columns[weight],
  };
}

/** Sum over a set, atoms in rising order, so that it repeats to the last bit whoever asks. */
function totalOf(column: WeightColumn, atoms: AtomSet): Total {
  let value = 0;
  let missing = 0;
  for (const atom of atoms) {
    value += column.values[atom] ?? 0;
    missing += column.unknown?.[atom] ?? 0;
  }
  return { value, missing };
}

function columnOf(values: readonly number[], unknown: readonly number[] | undefined): WeightColumn {
  const column = { values: Float64Array.from(values) };
  return unknown === undefined ? column : { ...column, unknown: Float64Array.from(unknown) };
}
