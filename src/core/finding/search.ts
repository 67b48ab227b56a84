import { bestHits, byRank } from './best-hits';
import { likeness } from './likeness';
import { formatPlaceId } from './place-id';
import { type FindKind, orderOfKind, type Suggestion } from './suggestion';
import type { WordIndex } from './word-index';
import { FITS, type Fit } from './word-match';

/** Things that can be found by name: a row of the index each, or several where they have several names. */
export interface Collection {
  readonly index: WordIndex;
  kindOf(row: number): FindKind;
  suggestionOf(row: number): Suggestion;
}

export interface Found extends Suggestion {
  readonly fit: Fit;
}

export interface SearchResult {
  /** Best first, each goal once. */
  readonly found: readonly Found[];
  /** How many names fit; those that lead to one goal are counted once where they are among the first. */
  readonly total: number;
}

/**
 * What is called so in any of the collections. When something fits as typed, nothing is offered that fits only with
 * typing errors; when something fits with those, nothing that lacks words.
 */
export function search(collections: readonly Collection[], query: string, most: number): SearchResult {
  const ranked = collections.map((collection) => {
    const orderOf = (row: number) => orderOfKind(collection.kindOf(row));
    return { collection, ...bestHits(collection.index.find(query), orderOf) };
  });
  const counts = FITS.map((_, level) => ranked.reduce((sum, one) => sum + (one.counts[level] ?? 0), 0));
  const best = counts.findIndex((count) => count > 0);
  const worst = Math.max(best, FITS.indexOf('described'));
  const fitting = ranked
    .flatMap(({ collection, best: hits }) => hits.map((hit) => ({ ...hit, collection })))
    .filter(({ fit }) => FITS.indexOf(fit) <= worst)
    .sort(byRank);
  const suggested = fitting.map(({ collection, row, fit }) => ({ ...collection.suggestionOf(row), fit }));
  if (FITS[best] === 'partly') sortByLikeness(suggested, query);
  const found = new Map<string, Found>();
  for (const one of suggested) if (!found.has(keyOf(one))) found.set(keyOf(one), one);
  const all = counts.slice(0, worst + 1).reduce((sum, count) => sum + count, 0);
  return { found: [...found.values()].slice(0, most), total: all - (suggested.length - found.size) };
}

/** Where words are missing, the whole look of a name tells better what was meant: “isle of white”. */
function sortByLikeness(found: Found[], query: string): void {
  const alike = new Map(found.map((one) => [one, likeness(query, one.alias?.name ?? one.name)]));
  found.sort((a, b) => (alike.get(b) ?? 0) - (alike.get(a) ?? 0));
}

/** What makes two suggestions one and the same. */
export function keyOf({ goal, kind, name }: Suggestion): string {
  if (goal.kind === 'family') return goal.family;
  return goal.kind === 'town' ? `${kind} ${name} ${goal.lon}` : formatPlaceId(goal.place);
}
