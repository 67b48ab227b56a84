import type { IndicatorMethodId } from './indicator-notes';

/** Key stage 2 mathematics over the years, from the best source that fits the locality. */
export interface Ks2Maths {
  readonly method: IndicatorMethodId;
  readonly years: readonly number[];
  /** Percent at the expected standard; `null` is a year without a figure. */
  readonly values: readonly (number | null)[];
  readonly sources: readonly string[];
  /** Authorities or schools without a figure in the newest year. */
  readonly missing: number;
  /** True when the newest year has ten pupils or fewer. */
  readonly withheld: boolean;
}

/** Weighted mean of the values that are known; `null` when none is. */
export function mean(pairs: readonly (readonly [value: number | null, weight: number])[]): number | null {
  let sum = 0;
  let weights = 0;
  for (const [value, weight] of pairs) {
    if (value === null) continue;
    sum += value * weight;
    weights += weight;
  }
  return weights === 0 ? null : sum / weights;
}
