/**
 * What `npm run bench` runs and prints. A bench is a module of this folder, listed in `benches.ts`:
 *
 *     export const matrix: Bench = { name: 'matrix', run: async () => [...] };
 */
export interface Bench {
  /** The word that `npm run bench <name>` picks it by. */
  readonly name: string;
  run(): Promise<readonly Row[]>;
}

/** One line of the result. */
export interface Row {
  /** What was measured, unique in its bench: "40 hubs against 153 authorities, set algebra". */
  readonly subject: string;
  /** What the runs came to, in `unit`. */
  readonly value: number;
  /** `power` is the exponent of growth that fits the runs best: 1 is linear. */
  readonly unit: 'ms' | 'kB' | 'MB' | '%' | 'power';
  /** How the value was made of the runs; the median unless said. */
  readonly measure?: 'median' | 'p95' | 'most' | 'fit';
  /** How many runs the value is of. */
  readonly runs: number;
  /** The subject of the row this one is set against; the ratio `value / its value` is printed. */
  readonly against?: string;
  /** The bar for that ratio, or, without `against`, for the value itself: above it the bench fails. */
  readonly atMost?: number;
}

/** The middle value; of an even number of values the mean of the middle two. @throws on no values. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const low = sorted[(sorted.length - 1) >> 1];
  const high = sorted[sorted.length >> 1];
  if (low === undefined || high === undefined) throw new Error('a median needs at least one value');
  return (low + high) / 2;
}

/** The 95th of a hundred: the least value that 95 % of the values do not exceed. @throws on no values. */
export function p95(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const value = sorted[Math.ceil(sorted.length * 0.95) - 1];
  if (value === undefined) throw new Error('a percentile needs at least one value');
  return value;
}

/**
 * Runs `work` `warmUp` times unmeasured, then `runs` times, and gives the milliseconds of each.
 * Work under a millisecond should repeat itself inside and divide: the clock is not finer than that.
 */
export async function times(
  work: () => unknown,
  { runs = 7, warmUp = 2 }: { readonly runs?: number; readonly warmUp?: number } = {},
): Promise<readonly number[]> {
  for (let i = 0; i < warmUp; i++) await work();
  const taken: number[] = [];
  for (let i = 0; i < runs; i++) {
    const start = performance.now();
    await work();
    taken.push(performance.now() - start);
  }
  return taken;
}
