import { weightTableFromColumns } from '../coverage/build-weight-table';
import type { WeightColumn, WeightTable } from '../coverage/weight-table';
import { WEIGHT_IDS, type WeightId } from '../coverage/weights';
import type { SchoolTable } from '../records/school-table';
import { isSchoolWeight, type SchoolWeightId, schoolWeight } from '../records/school-table-weights';

/**
 * What a drawn place holds of each atom: of schools and pupils those whose school stands inside, of the area its
 * share, and of the people the same share, which assumes that they live evenly spread over the atom.
 *
 * @param schools without them every count is not known.
 */
export function weighDrawn(
  weights: WeightTable,
  shares: Float64Array,
  rows: Uint32Array,
  schools: SchoolTable | undefined,
): WeightTable {
  const columns = Object.fromEntries(
    WEIGHT_IDS.map((id): [WeightId, WeightColumn] => {
      if (!isSchoolWeight(id))
        return [id, { values: weights.column(id).values.map((all, i) => all * (shares[i] ?? 0)) }];
      return [
        id,
        schools === undefined ? unknownColumn(shares) : schoolColumn(id, shares.length, rows, schools),
      ];
    }),
  ) as Record<WeightId, WeightColumn>;
  return weightTableFromColumns(columns, weights.asOf, weights.sources);
}

function schoolColumn(
  id: SchoolWeightId,
  size: number,
  rows: Uint32Array,
  schools: SchoolTable,
): WeightColumn {
  const values = new Float64Array(size);
  const unknown = new Float64Array(size);
  for (const row of rows) {
    const atom = schools.atom[row] ?? 0;
    const value = schoolWeight(schools, row, id);
    if (Number.isNaN(value)) unknown[atom] = (unknown[atom] ?? 0) + 1;
    else values[atom] = (values[atom] ?? 0) + value;
  }
  return { values, unknown };
}

/** Nothing known of any atom that the place touches. */
function unknownColumn(shares: Float64Array): WeightColumn {
  return { values: new Float64Array(shares.length), unknown: shares.map((share) => Number(share > 0)) };
}
