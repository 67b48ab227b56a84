/**
 * How well a row fits a query, best first: it is the whole name; every word is in the name, of the last perhaps only
 * the beginning; the words, or their beginnings, are in the name and in what describes it (its district, its kind);
 * they are so but for typing errors; some are missing.
 */
export const FITS = ['exact', 'named', 'described', 'misspelt', 'partly'] as const;
export type Fit = (typeof FITS)[number];

/** Rows that a word of the query leads to. A posting is twice the row, and one more where the word describes it. */
export interface Reach {
  readonly postings: readonly number[];
  /** One of `STRENGTH`, or less than `misspelt` for a misspelling. */
  readonly strength: number;
}

/**
 * What a word's match counts for: `started` is the last word, still being typed; `beginning` is the beginning of
 * another. A word that only describes counts `described` times as much, which is more than any misspelling does.
 */
export const STRENGTH = {
  whole: 1,
  started: 0.95,
  described: 0.7,
  beginning: 0.65,
  misspelt: 0.4,
  cutShort: 0.15,
} as const;

/** The rows that meet any of a query's words, as columns: there may be thousands, of which few are shown. */
export interface Matches {
  readonly rows: readonly number[];
  /** By row: index into `FITS`. */
  readonly fit: Uint8Array;
  /** By row, 0 to 1: more of the name, and rarer words, count for more. */
  readonly score: Float64Array;
}

/**
 * @param reaches one list for each word of the query.
 * @param nameLengths words in each row's name.
 */
export function matchRows(reaches: readonly (readonly Reach[])[], nameLengths: readonly number[]): Matches {
  const size = nameLengths.length;
  const score = new Float64Array(size);
  const met = new Uint8Array(size);
  const named = new Uint8Array(size);
  const metInName = new Uint8Array(size);
  const weakest = new Float64Array(size).fill(1);
  const best = new Float64Array(size);
  const rows: number[] = [];
  let all = 0;
  for (const reach of reaches) {
    const touched = strongest(reach, best, named);
    const weight = Math.log(1 + size / (1 + touched.length));
    all += weight;
    for (const row of touched) {
      const strength = best[row] ?? 0;
      if (met[row] === 0) rows.push(row);
      met[row] = (met[row] ?? 0) + 1;
      score[row] = (score[row] ?? 0) + weight * strength;
      weakest[row] = Math.min(weakest[row] ?? 0, strength);
      metInName[row] = (metInName[row] ?? 0) + (named[row] ?? 0);
      best[row] = 0;
      named[row] = 0;
    }
  }
  const fit = new Uint8Array(size);
  for (const row of rows) {
    const ofName = Math.min(1, (metInName[row] ?? 0) / (nameLengths[row] ?? 1));
    const misses = (met[row] ?? 0) < reaches.length;
    fit[row] = FITS.indexOf(misses ? 'partly' : fitOf(weakest[row] ?? 0, ofName === 1));
    // Rounded, lest the last bit of two like rows decide between them.
    score[row] = Math.round(((score[row] ?? 0) / all) * (0.6 + 0.4 * ofName) * 1e6) / 1e6;
  }
  return { rows, fit, score };
}

/** Writes the greatest strength by which each row is reached, and 1 where its name is. @returns the rows, each once. */
function strongest(reach: readonly Reach[], best: Float64Array, named: Uint8Array): readonly number[] {
  const touched: number[] = [];
  for (const { postings, strength } of reach) {
    const described = strength * STRENGTH.described;
    for (const posting of postings) {
      const row = posting >> 1;
      const isName = (posting & 1) === 0;
      const before = best[row] ?? 0;
      if (before === 0) touched.push(row);
      if (isName) named[row] = 1;
      best[row] = Math.max(before, isName ? strength : described);
    }
  }
  return touched;
}

function fitOf(weakest: number, isWholeName: boolean): Fit {
  if (weakest <= STRENGTH.misspelt) return 'misspelt';
  if (weakest <= STRENGTH.described) return 'described';
  return weakest === STRENGTH.whole && isWholeName ? 'exact' : 'named';
}
