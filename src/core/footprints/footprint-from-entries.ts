import { AtomSet } from '../geography/atom-set';
import { weakestBasis } from './basis';
import type { Footprint, FootprintEntry } from './families';

/** What a footprint is called and who leads it: all that does not follow from its entries. */
export type FootprintFacts = Omit<Footprint, 'entries' | 'certain' | 'shared' | 'reach' | 'basis'>;

/**
 * A footprint from its list of areas. An atom named by a whole entry is certain even where a shared entry
 * names it too: the list that says "all of it" settles what the other leaves open.
 */
export function footprintFromEntries(
  size: number,
  facts: FootprintFacts,
  entries: readonly FootprintEntry[],
): Footprint {
  const none = new AtomSet(size);
  const atomsOf = (membership: FootprintEntry['membership']) =>
    entries
      .filter((entry) => entry.membership === membership)
      .reduce((set, entry) => set.union(entry.atoms), none);
  const certain = atomsOf('whole');
  const shared = atomsOf('shared').without(certain);
  return {
    ...facts,
    entries,
    certain,
    shared,
    reach: certain.union(shared),
    basis: weakestBasis(entries.map((entry) => entry.basis)) ?? 'stated',
  };
}
