import type { Share } from './weights';

/** Between what and what a figure lies. Equal where nothing is shared, and then it is a plain figure. */
export interface Bounds {
  readonly low: number;
  readonly high: number;
}

/** A sum: `not-known` where schools are there and no figure is known for any of them, which is not zero. */
export type Amount = Bounds | 'not-known';

/**
 * Share of a whole. `none`: the whole has nothing to share (a place without special schools).
 * `not-known`: schools are there, in the whole or in the part, but no figure for any of them.
 */
export type ShareOf = { readonly low: Share; readonly high: Share } | 'none' | 'not-known';

export const NOTHING: Bounds = { low: 0, high: 0 };

export const ALL: Bounds = { low: 1, high: 1 };

/** For sorting: the middle of the bounds; what is none or not known comes last. */
export function middle(share: ShareOf): number {
  return typeof share === 'string' ? -1 : (share.low + share.high) / 2;
}
