import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { AtomSet } from '../../../src/core/geography/atom-set';

const SIZE = 310;
const lists = fc.uniqueArray(fc.nat(SIZE - 1), { maxLength: SIZE });
const rising = (atoms: Iterable<number>) => [...atoms].sort((a, b) => a - b);

describe('AtomSet', () => {
  it('is, however it is asked, what a plain set of numbers is', () => {
    fc.assert(
      fc.property(lists, lists, (a, b) => {
        const [setA, setB] = [AtomSet.of(SIZE, a), AtomSet.of(SIZE, b)];
        const [plainA, plainB] = [new Set(a), new Set(b)];
        expect([...setA]).toEqual(rising(a));
        expect(setA.count).toBe(a.length);
        expect(setA.isEmpty).toBe(a.length === 0);
        expect([...setA.union(setB)]).toEqual(rising(new Set([...a, ...b])));
        expect([...setA.intersect(setB)]).toEqual(rising(a.filter((atom) => plainB.has(atom))));
        expect([...setA.without(setB)]).toEqual(rising(a.filter((atom) => !plainB.has(atom))));
        expect(setA.meets(setB)).toBe(a.some((atom) => plainB.has(atom)));
        expect(setA.contains(setB)).toBe(b.every((atom) => plainA.has(atom)));
        expect(setA.equals(AtomSet.of(SIZE, rising(a)))).toBe(true);
        expect(setA.equals(setB)).toBe(rising(a).join() === rising(b).join());
      }),
    );
  });

  it('holds the last atom of a word and the first of the next', () => {
    const set = AtomSet.of(SIZE, [31, 32, 309]);
    expect([...set]).toEqual([31, 32, 309]);
    expect(set.has(30)).toBe(false);
    expect(AtomSet.all(SIZE).count).toBe(SIZE);
  });

  it('refuses what is no atom, and sets of two sizes', () => {
    expect(() => AtomSet.of(SIZE, [310])).toThrow('atom 310 is not one of 0 to 309');
    expect(() => AtomSet.of(SIZE, [1.5])).toThrow(RangeError);
    expect(() => AtomSet.of(8, [1]).union(AtomSet.of(9, [1]))).toThrow('a set of 8 atoms with one of 9');
  });
});
