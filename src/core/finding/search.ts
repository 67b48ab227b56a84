import { formatPlaceId } from './place-id';
import { type FindKind, orderOfKind, type Suggestion } from './suggestion';
import type { WordIndex } from './word-index';
import { FITS, type Fit, type Hit } from './word-match';

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
  /** How many fit as well as these or nearly; at least as many as are given. */
  readonly total: number;
}

/**
 * What is called so in any of the collections. When something fits as typed, nothing is offered that fits only with
 * typing errors; when something fits with those, nothing that lacks words.
 */
export function search(collections: readonly Collection[], query: string, most: number): SearchResult {
  const hits = collections.flatMap((collection) =>
    collection.index
      .find(query)
      .map((hit) => ({ ...hit, collection, order: orderOfKind(collection.kindOf(hit.row)) })),
  );
  const best = Math.min(...hits.map(({ fit }) => FITS.indexOf(fit)));
  const worst = Math.max(best, FITS.indexOf('described'));
  const fitting = hits.filter(({ fit }) => FITS.indexOf(fit) <= worst).sort(byRank);
  const found = new Map<string, Found>();
  let repeated = 0;
  for (const { collection, row, fit } of fitting) {
    if (found.size === most) break;
    const suggestion = collection.suggestionOf(row);
    const key = keyOf(suggestion);
    if (found.has(key)) repeated += 1;
    else found.set(key, { ...suggestion, fit });
  }
  return { found: [...found.values()], total: fitting.length - repeated };
}

/** What makes two suggestions one and the same. */
export function keyOf({ goal, kind, name }: Suggestion): string {
  return goal.kind === 'family'
    ? `family ${goal.family}`
    : goal.kind === 'town'
      ? `${kind} ${name} ${goal.lon}`
      : formatPlaceId(goal.place);
}

type Ranked = Hit & { readonly order: number };

/** Whole and plain names by kind, so that a district comes before the schools named after it; the rest by score. */
function byRank(a: Ranked, b: Ranked): number {
  if (a.fit !== b.fit) return FITS.indexOf(a.fit) - FITS.indexOf(b.fit);
  if (a.fit === 'exact' || a.fit === 'named') return a.order - b.order || b.score - a.score || a.row - b.row;
  return rank(a) - rank(b) || a.row - b.row;
}

function rank({ order, score }: Ranked): number {
  return order * 0.02 - score;
}
