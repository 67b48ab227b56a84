/**
 * A set of atoms: the 310 pieces of England (present districts, cut where an abolished district ran) of which
 * every official footprint is a union. Atoms are named by their place in the table, 0 to 309, and kept as bits,
 * so that union, intersection and difference of any two footprints take ten word operations.
 */
export class AtomSet {
  private readonly words: Uint32Array;

  /** @param size how many atoms there are in all; sets of different sizes must not be mixed. */
  constructor(
    readonly size: number,
    words?: Uint32Array,
  ) {
    this.words = words ?? new Uint32Array(Math.ceil(size / 32));
  }

  static of(size: number, atoms: Iterable<number>): AtomSet {
    const set = new AtomSet(size);
    for (const atom of atoms) {
      if (!Number.isInteger(atom) || atom < 0 || atom >= size) {
        throw new RangeError(`AtomSet.of: atom ${atom} is not one of 0 to ${size - 1}`);
      }
      set.words[atom >>> 5] = (set.words[atom >>> 5] ?? 0) | (1 << (atom & 31));
    }
    return set;
  }

  static all(size: number): AtomSet {
    return AtomSet.of(
      size,
      Array.from({ length: size }, (_, atom) => atom),
    );
  }

  has(atom: number): boolean {
    return (((this.words[atom >>> 5] ?? 0) >>> (atom & 31)) & 1) === 1;
  }

  get isEmpty(): boolean {
    return this.words.every((word) => word === 0);
  }

  get count(): number {
    let total = 0;
    for (let word of this.words) {
      // Each step clears the lowest set bit, so the loop runs once per atom held.
      for (; word !== 0; word &= word - 1) total += 1;
    }
    return total;
  }

  union(other: AtomSet): AtomSet {
    return this.combine(other, (a, b) => a | b);
  }

  intersect(other: AtomSet): AtomSet {
    return this.combine(other, (a, b) => a & b);
  }

  without(other: AtomSet): AtomSet {
    return this.combine(other, (a, b) => a & ~b);
  }

  equals(other: AtomSet): boolean {
    return this.words.every((word, i) => word === other.words[i]);
  }

  meets(other: AtomSet): boolean {
    return this.words.some((word, i) => (word & (other.words[i] ?? 0)) !== 0);
  }

  contains(other: AtomSet): boolean {
    return other.words.every((word, i) => (word & ~(this.words[i] ?? 0)) === 0);
  }

  /** Atoms in rising order: sums over a set always add in this order, so results repeat to the last bit. */
  *[Symbol.iterator](): IterableIterator<number> {
    for (let i = 0; i < this.words.length; i += 1) {
      for (let word = this.words[i] ?? 0; word !== 0; word &= word - 1) {
        yield i * 32 + (31 - Math.clz32(word & -word));
      }
    }
  }

  private combine(other: AtomSet, join: (a: number, b: number) => number): AtomSet {
    if (other.size !== this.size) {
      throw new RangeError(`AtomSet: cannot combine a set of ${this.size} atoms with one of ${other.size}`);
    }
    const words = this.words.map((word, i) => join(word, other.words[i] ?? 0));
    return new AtomSet(this.size, words);
  }
}
