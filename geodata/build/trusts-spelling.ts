/** Small words inside a name. */
const SMALL = new Set(['a', 'and', 'at', 'by', 'for', 'in', 'of', 'on', 'the', 'to', 'upon', 'with']);

/** Abbreviations met in names of trusts and nowhere in the names of schools and sponsors. */
const ABBREVIATIONS = new Set(
  `ACES ARET BPI CCT CUL DYRMS EBS EDACT EPA FIERT GSSC GTS HCAT LETTA MK MVW NSB PPAT QED QEGS QEGSMAT RET SASH
  SDBE SENDAT SFAET TBAP UTS`.split(/\s+/),
);

/**
 * The register writes nearly all trusts in capitals. This writes them as the schools and sponsors of the same
 * register are written: the whole name when a sponsor has it, else word by word in the spelling met most often.
 */
export class NameSpelling {
  private readonly whole: ReadonlyMap<string, string>;
  private readonly words: ReadonlyMap<string, string>;

  /** @param names in capitals and small letters to learn from; `wholeNames` also stand for themselves. */
  constructor(wholeNames: readonly string[], names: readonly string[]) {
    const mixed = wholeNames.filter((name) => name !== name.toUpperCase());
    this.whole = new Map(mixed.map((name) => [name.toUpperCase(), name]));
    this.words = commonSpellings([...mixed, ...names]);
  }

  spell(name: string): string {
    if (name !== name.toUpperCase()) return name;
    const tidy = name.replace(/\s+/g, ' ');
    const known = this.whole.get(tidy);
    if (known !== undefined) return known;
    return tidy.replace(/[A-Z0-9][A-Z0-9'’]*/g, (word, at: number) => this.word(word, at === 0));
  }

  private word(word: string, first: boolean): string {
    const small = word.toLowerCase();
    if (SMALL.has(small)) return first ? capital(small) : small;
    if (ABBREVIATIONS.has(word)) return word;
    const met = this.words.get(word);
    if (met !== undefined) return capital(met);
    return /[AEIOUY]/.test(word) ? capital(small) : word;
  }
}

function commonSpellings(names: readonly string[]): Map<string, string> {
  const counts = new Map<string, number>();
  for (const [word] of names.flatMap((name) => [...name.matchAll(/[A-Za-z0-9][A-Za-z0-9'’]*/g)])) {
    counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  const spellings = new Map<string, string>();
  const byCount = [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  for (const [word] of byCount) {
    const capitals = word.toUpperCase();
    if (!spellings.has(capitals)) spellings.set(capitals, word);
  }
  return spellings;
}

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
