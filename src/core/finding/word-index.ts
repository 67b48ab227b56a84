import SearchableMap from 'minisearch/SearchableMap';
import { FITS, type Matches, matchRows, type Reach, STRENGTH } from './word-match';
import { wordsOf } from './words';

/** Rows found by the words of their names, by words that describe them, by beginnings and misspellings of both. */
export class WordIndex {
  private readonly postings = new Map<string, number[]>();
  /** The same lists by radix tree, which is slower to write to and finds beginnings and misspellings. */
  private readonly tree = new SearchableMap<number[]>();
  private readonly nameLengths: number[] = [];

  get size(): number {
    return this.nameLengths.length;
  }

  /** Adds the next row. @param described words as `wordsOf` gives them. */
  add(name: string, described: Iterable<string> = []): void {
    const row = this.nameLengths.length;
    const words = wordsOf(name);
    this.nameLengths.push(words.length);
    for (const word of words) this.post(word, 2 * row);
    for (const word of described) this.post(word, 2 * row + 1);
  }

  /** Rows that meet a word of the query, in no order. Typing errors are looked past only when nothing fits without. */
  find(query: string): Matches {
    const words = wordsOf(query);
    const reaches = words.map((word, i) => this.reach(word, i === words.length - 1));
    // The start of a next word, “of” perhaps, that is yet to be typed.
    if (words.length > 1 && (words.at(-1)?.length ?? 0) < 3 && reaches.at(-1)?.length === 0) reaches.pop();
    const matches = matchRows(reaches, this.nameLengths);
    if (matches.rows.some((row) => FITS[matches.fit[row] ?? 0] !== 'partly')) return matches;
    const loose = reaches.map((reach, i) => [...reach, ...this.looseReach(words[i] ?? '')]);
    return matchRows(loose, this.nameLengths);
  }

  private post(word: string, posting: number): void {
    const list = this.postings.get(word);
    if (list !== undefined) {
      list.push(posting);
      return;
    }
    const started = [posting];
    this.postings.set(word, started);
    this.tree.set(word, started);
  }

  private reach(word: string, isLast: boolean): readonly Reach[] {
    const beginning = isLast ? STRENGTH.started : STRENGTH.beginning;
    return Array.from(this.tree.atPrefix(word), ([key, postings]) => ({
      postings,
      strength: key === word ? STRENGTH.whole : beginning,
    }));
  }

  /** Words a few letters away; where there is none, those that begin as this one does. */
  private looseReach(word: string): readonly Reach[] {
    const errors = word.length < 4 ? 0 : word.length < 6 ? 1 : 2;
    const near = [...this.tree.fuzzyGet(word, errors).values()];
    if (near.length > 0) {
      return near.map(([postings, distance]) => ({
        postings,
        strength: STRENGTH.misspelt * (1 - distance / (word.length + 1)),
      }));
    }
    for (let length = word.length - 1; length >= Math.max(3, word.length / 2); length -= 1) {
      const cut = this.reach(word.slice(0, length), true);
      if (cut.length > 0) return cut.map(({ postings }) => ({ postings, strength: STRENGTH.cutShort }));
    }
    return [];
  }
}
