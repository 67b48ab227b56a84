import type { Indicator } from './indicator';
import { INDICATORS } from './indicator-notes';

/** How one figure lies to another, as data from which words are made. */
export type Difference =
  /** `factor` 2 is twice as many, 0.5 half as many. */
  | { readonly kind: 'times'; readonly factor: number }
  /** Percentage points; above 0 is more. */
  | { readonly kind: 'points'; readonly points: number }
  /** Nearer than is worth telling apart. */
  | { readonly kind: 'same' }
  | { readonly kind: 'not-comparable'; readonly why: NotComparable };

export type NotComparable =
  /** One of the two is not known, a range, or no single figure. */
  | 'no-figure'
  /** Nothing can be a multiple of zero. */
  | 'zero'
  /** The two are computed in ways whose difference would be told as one of the places. */
  | 'methods-differ';

/** Under one in twenty, and under half a point: the figures are not that exact. */
const LEAST_FACTOR = 1.05;
const LEAST_POINTS = 0.5;

/** How `indicator` lies to `reference`, the same indicator of another locality, a region or England. */
export function differenceBetween(indicator: Indicator, reference: Indicator): Difference {
  const { comparison } = INDICATORS[indicator.id];
  const [a, b] = [indicator.value, reference.value];
  if (comparison === 'none' || indicator.id !== reference.id || a.kind !== 'number' || b.kind !== 'number') {
    return { kind: 'not-comparable', why: 'no-figure' };
  }
  if (isFromSchools(indicator) !== isFromSchools(reference)) {
    return { kind: 'not-comparable', why: 'methods-differ' };
  }
  return comparison === 'points' ? inPoints(a.value, b.value) : inTimes(a.value, b.value);
}

/** School results run one to two points above published ones: a difference of the two says nothing of the places. */
function isFromSchools({ method }: Indicator): boolean {
  return method === 'ks2-schools';
}

function inPoints(a: number, b: number): Difference {
  const points = a - b;
  return Math.abs(points) < LEAST_POINTS ? { kind: 'same' } : { kind: 'points', points };
}

function inTimes(a: number, b: number): Difference {
  if (b === 0) return a === 0 ? { kind: 'same' } : { kind: 'not-comparable', why: 'zero' };
  const factor = a / b;
  return factor < LEAST_FACTOR && factor > 1 / LEAST_FACTOR ? { kind: 'same' } : { kind: 'times', factor };
}
