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
    const reaches = words.map((word, i) => this.reach(word, this.beginningOf(words, i)));
    // The start of a next word, “of” perhaps, that is yet to be typed.
    if (words.length > 1 && (words.at(-1)?.length ?? 0) < 3 && reaches.at(-1)?.length === 0) reaches.pop();
    const matches = matchRows(reaches, this.nameLengths);
    if (matches.rows.some((row) => FITS[matches.fit[row] ?? 0] !== 'partly')) return matches;
    const loose = words.slice(0, reaches.length).map((word) => this.looseReach(word));
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

  /** The last word counts as still being typed, unless it is a word already: “York” need not become “Yorkshire”. */
  private beginningOf(words: readonly string[], i: number): number {
    const isOpen = i === words.length - 1 && !this.postings.has(words[i] ?? '');
    return isOpen ? STRENGTH.started : STRENGTH.beginning;
  }

  private reach(word: string, beginning: number): readonly Reach[] {
    return Array.from(this.tree.atPrefix(word), ([key, postings]) => ({
      postings,
      strength: key === word ? STRENGTH.whole : beginning,
    }));
  }

  /** The word itself, words that begin with it or are a few letters away; where there is none, words that begin alike. */
  private looseReach(word: string): readonly Reach[] {
    const errors = word.length < 4 ? 0 : word.length < 6 ? 1 : 2;
    const near = Array.from(this.tree.fuzzyGet(word, errors).values(), ([postings, distance]) => ({
      postings,
      strength: STRENGTH.misspelt * (1 - distance / (word.length + 1)),
    }));
    const found = [...this.reach(word, STRENGTH.misspelt), ...near];
    return found.length > 0 ? found : this.reachAlike(word);
  }

  /** Words with the longest beginning that is shared by any, half of the word at least. */
  private reachAlike(word: string): readonly Reach[] {
    for (let length = word.length - 1; length >= Math.max(3, word.length / 2); length -= 1) {
      const alike = [...this.tree.atPrefix(word.slice(0, length)).values()];
      if (alike.length > 0) return alike.map((postings) => ({ postings, strength: STRENGTH.cutShort }));
    }
    return [];
  }
}
