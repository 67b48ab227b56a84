/**
 * How well a row fits a query, best first: it is the whole name; the name has every word or its beginning; the words
 * are in the name and in what describes it (its district, its kind); they are so but for typing errors; some are.
 */
export const FITS = ['exact', 'named', 'described', 'misspelt', 'partly'] as const;
export type Fit = (typeof FITS)[number];

export interface Hit {
  readonly row: number;
  readonly fit: Fit;
  /** 0 to 1, to order hits of one fit: more of the name, and rarer words, count for more. */
  readonly score: number;
}

/** Rows that a word of the query leads to. A posting is twice the row, and one more where the word describes it. */
export interface Reach {
  readonly postings: readonly number[];
  /** One of `STRENGTH`, or between for a misspelling. */
  readonly strength: number;
}

/** What a word's match counts for. A word that describes counts `described` times as much as one of the name. */
export const STRENGTH = { whole: 1, beginning: 0.9, described: 0.6, misspelt: 0.5, cutShort: 0.15 } as const;

/**
 * One hit for each row that meets any of the words.
 *
 * @param reaches one list for each word of the query.
 * @param nameLengths words in each row's name.
 */
export function matchRows(
  reaches: readonly (readonly Reach[])[],
  nameLengths: ArrayLike<number>,
): readonly Hit[] {
  const rows = nameLengths.length;
  const sum = new Float32Array(rows);
  const met = new Uint8Array(rows);
  const weakest = new Float32Array(rows).fill(1);
  const best = new Float32Array(rows);
  let all = 0;
  for (const reach of reaches) {
    const touched = strongest(reach, best);
    const weight = Math.log(1 + rows / (1 + touched.length));
    all += weight;
    for (const row of touched) {
      const strength = best[row] ?? 0;
      sum[row] = (sum[row] ?? 0) + weight * strength;
      met[row] = (met[row] ?? 0) + 1;
      weakest[row] = Math.min(weakest[row] ?? 0, strength);
      best[row] = 0;
    }
  }
  return Array.from(met.keys())
    .filter((row) => (met[row] ?? 0) > 0)
    .map((row) => {
      const [found, length] = [met[row] ?? 0, nameLengths[row] ?? 0];
      const fit = found < reaches.length ? 'partly' : fitOf(weakest[row] ?? 0, found === length);
      return { row, fit, score: ((sum[row] ?? 0) / all) * (0.6 + 0.4 * Math.min(1, found / length)) };
    });
}

/** Writes the greatest strength by which each row is reached into `best`. @returns the rows, each once. */
function strongest(reach: readonly Reach[], best: Float32Array): readonly number[] {
  const touched: number[] = [];
  for (const { postings, strength } of reach) {
    for (const posting of postings) {
      const row = posting >> 1;
      const here = posting % 2 === 0 ? strength : strength * STRENGTH.described;
      const before = best[row] ?? 0;
      if (before === 0) touched.push(row);
      if (here > before) best[row] = here;
    }
  }
  return touched;
}

function fitOf(weakest: number, allOfName: boolean): Fit {
  if (weakest <= STRENGTH.misspelt) return 'misspelt';
  if (weakest <= STRENGTH.described) return 'described';
  return weakest === STRENGTH.whole && allOfName ? 'exact' : 'named';
}
