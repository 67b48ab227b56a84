import type { Collection } from './search';
import type { FindKind, Suggestion } from './suggestion';
import { WordIndex } from './word-index';
import { wordsOf } from './words';

/** Places, hubs, towns or trusts: some thousands at most, all made ready. */
export class ListedCollection implements Collection {
  readonly index = new WordIndex();
  private readonly suggestions: Suggestion[] = [];
  private readonly said = new Map<string, readonly string[]>();
  private readonly codes = new Map<string, Suggestion[]>();

  /**
   * Makes a suggestion known by one more name.
   *
   * @param described its surroundings and kind, in any words.
   */
  add(name: string, suggestion: Suggestion, described: readonly string[] = []): void {
    this.suggestions.push(suggestion);
    // Also as one word, for those who leave the spaces out.
    const words = described.flatMap((text) => this.wordsOnce(text));
    this.index.add(name, new Set([...words, wordsOf(name).join('')]));
  }

  /** The same surroundings are said of many. */
  private wordsOnce(text: string): readonly string[] {
    const words = this.said.get(text) ?? wordsOf(text);
    this.said.set(text, words);
    return words;
  }

  addCode(code: string, suggestion: Suggestion): void {
    const known = this.codes.get(code);
    if (known === undefined) this.codes.set(code, [suggestion]);
    else known.push(suggestion);
  }

  /** What has this code: `E07000168`, a department's `815`, a Teaching School Hub's `YH9`. Capitals do not matter. */
  withCode(code: string): readonly Suggestion[] {
    return this.codes.get(code.trim().toUpperCase()) ?? [];
  }

  kindOf(row: number): FindKind {
    return this.suggestionOf(row).kind;
  }

  suggestionOf(row: number): Suggestion {
    const suggestion = this.suggestions[row];
    if (suggestion === undefined) throw new RangeError(`nothing is listed at row ${row}`);
    return suggestion;
  }
}
