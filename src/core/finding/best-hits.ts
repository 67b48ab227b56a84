import { FITS, type Fit, type Matches } from './word-match';

export interface Hit {
  readonly row: number;
  readonly fit: Fit;
  /** 0 to 1. */
  readonly score: number;
  /** Of its kind: lower is offered first. */
  readonly order: number;
}

export interface Ranked {
  /** The best, in order. */
  readonly best: readonly Hit[];
  /** How many rows fit so well, by index of `FITS`. */
  readonly counts: readonly number[];
}

/** How many are kept of each collection: some may turn out to be other names of one thing. */
const KEPT = 40;

/** The best rows without sorting the thousands that a common word meets. */
export function bestHits({ rows, fit, score }: Matches, orderOf: (row: number) => number): Ranked {
  const best: Hit[] = [];
  const counts = FITS.map(() => 0);
  for (const row of rows) {
    const level = fit[row] ?? 0;
    counts[level] = (counts[level] ?? 0) + 1;
    const last = best.length < KEPT ? undefined : best.at(-1);
    if (last !== undefined && level > FITS.indexOf(last.fit)) continue;
    const hit: Hit = { row, fit: FITS[level] ?? 'partly', score: score[row] ?? 0, order: orderOf(row) };
    if (last !== undefined && byRank(hit, last) >= 0) continue;
    if (last !== undefined) best.pop();
    best.splice(placeFor(hit, best), 0, hit);
  }
  return { best, counts };
}

/** Whole and plain names by kind, so that a district comes before the schools named after it; the rest by score. */
export function byRank(a: Hit, b: Hit): number {
  if (a.fit !== b.fit) return FITS.indexOf(a.fit) - FITS.indexOf(b.fit);
  const isByKind = a.fit === 'exact' || a.fit === 'named';
  const [kind, score] = [a.order - b.order, b.score - a.score];
  return (isByKind ? kind || score : score || kind) || a.row - b.row;
}

function placeFor(hit: Hit, sorted: readonly Hit[]): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    const other = sorted[middle];
    if (other !== undefined && byRank(hit, other) < 0) high = middle;
    else low = middle + 1;
  }
  return low;
}
