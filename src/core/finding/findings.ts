import type { PostcodeProblem } from './postcode';
import { type Found, keyOf } from './search';
import type { NotFound } from './search-postcodes';
import { orderOfKind, type Suggestion } from './suggestion';

/** What the reader is to be told besides the list. */
export type Notice =
  /** Nothing has been typed. */
  | { readonly kind: 'empty' }
  | { readonly kind: 'nothing' }
  /** Nothing is spelt so; what is listed differs by a letter or two. */
  | { readonly kind: 'misspelt' }
  /** Nothing is called so; what is listed has some of the words. */
  | { readonly kind: 'nearest' }
  /** An outcode or sector: the areas listed hold its postcodes, each some of them. */
  | { readonly kind: 'part'; readonly part: string }
  | { readonly kind: 'not-a-postcode'; readonly problem: PostcodeProblem }
  | { readonly kind: 'postcode-not-found'; readonly postcode: string; readonly finding: NotFound }
  | { readonly kind: 'no-such-urn'; readonly urn: string };

/** What a text leads to. */
export interface Findings {
  readonly typed: string;
  /** Best first. */
  readonly suggestions: readonly Suggestion[];
  /** How many fit, of which the best are given. */
  readonly total: number;
  readonly notice?: Notice;
  /** Where the text alone leads: nothing else is as likely meant. */
  readonly decided?: Suggestion;
}

/** The find box shows no more than this: what is not among them is found by one more word. */
export const MOST_SUGGESTIONS = 8;

export function isAsTyped({ fit }: Found): boolean {
  return fit !== 'misspelt' && fit !== 'partly';
}

/**
 * Where names lead: to the only thing found, or to the only one of its kind that has the whole name, when nothing of a
 * kind offered before it has the name in part (“Cheshire” is a Teaching School Hub, and perhaps Cheshire East is meant).
 */
export function decide(found: readonly Found[], total: number): Suggestion | undefined {
  const [first, ...others] = found;
  if (first === undefined || !isAsTyped(first)) return undefined;
  if (total === 1) return first;
  const order = orderOfKind(first.kind);
  const isRival = ({ kind, fit }: Found) =>
    orderOfKind(kind) < order ? fit === 'named' : fit === 'exact' && orderOfKind(kind) === order;
  return first.fit !== 'exact' || others.some(isRival) ? undefined : first;
}

/** Both lists, each thing once, the first list first. */
export function together(first: readonly Suggestion[], second: readonly Suggestion[]): readonly Suggestion[] {
  const known = new Set(first.map(keyOf));
  return [...first, ...second.filter((one) => !known.has(keyOf(one)))];
}
