import type { SchoolTable } from '../records/school-table';
import type { Evidence } from './indicator';
import { type Ks2Maths, mean } from './ks2-maths';
import type { Locality } from './locality';

/** As the publisher does: nothing is said of ten pupils or fewer. */
const FEWEST_PUPILS = 11;

/**
 * The results of the schools inside, each counted by its pupils. Without the file of results by year only the
 * newest year is known, which the table of schools has. `undefined` when the files needed were not given.
 */
export function ks2FromSchools(locality: Locality, evidence: Evidence): Ks2Maths | undefined {
  const { schools, results, trends } = evidence;
  if (schools === undefined || (results === undefined && trends === undefined)) return undefined;
  const columns = new Map<number, YearColumns>();
  results?.years.forEach((year, i) => {
    const [maths, eligible] = [results.maths[i], results.eligible[i]];
    if (maths !== undefined && eligible !== undefined) columns.set(year, { maths, eligible });
  });
  const newestYear = Math.max(...(trends?.years ?? []), ...columns.keys(), 0);
  if (!columns.has(newestYear)) columns.set(newestYear, newestOf(schools));
  // The years of the published series, so that trends lie over one another and years without tests show as a gap.
  const years = trends?.years ?? [...columns.keys()].sort((a, b) => a - b);
  const summaries = years.map((year) => summary(locality.schools, columns.get(year)));
  const last = summaries.at(-1);
  return {
    method: 'ks2-schools',
    years,
    values: summaries.map(({ value }) => value),
    sources: locality.weights.sources.schools,
    missing: last?.missing ?? 0,
    withheld: last?.withheld ?? false,
  };
}

interface YearColumns {
  readonly maths: Float32Array;
  readonly eligible: Float32Array;
}

interface YearSummary {
  readonly value: number | null;
  /** Schools with pupils in the test whose percentage is suppressed. */
  readonly missing: number;
  readonly withheld: boolean;
}

function summary(rows: Uint32Array, columns: YearColumns | undefined): YearSummary {
  const pairs: (readonly [number, number])[] = [];
  let missing = 0;
  for (const row of rows) {
    const [value, pupils] = [columns?.maths[row] ?? Number.NaN, columns?.eligible[row] ?? Number.NaN];
    if (Number.isNaN(pupils)) continue;
    if (Number.isNaN(value)) missing += 1;
    else pairs.push([value, pupils]);
  }
  const pupils = pairs.reduce((sum, [, weight]) => sum + weight, 0);
  const withheld = pupils > 0 && pupils < FEWEST_PUPILS;
  return { value: withheld ? null : mean(pairs), missing, withheld };
}

function newestOf({ ks2Maths, ks2Eligible }: SchoolTable): YearColumns {
  return { maths: ks2Maths, eligible: ks2Eligible };
}
