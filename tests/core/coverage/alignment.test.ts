import { describe, expect, it } from 'vitest';
import { alignment } from '../../../src/core/coverage/alignment';
import { countOfCombinations } from '../../../src/core/coverage/combination-count';
import { placesWithSameSet, sameSets } from '../../../src/core/coverage/same-set';
import { atoms, toyEngland } from '../toy-england';

const england = toyEngland();

describe('alignment', () => {
  //  Maths Hubs    Teaching School Hubs    schools
  //  a  a  b  c    1  1  2  ?              10 20 30 40
  //  a  b  c  c    2  2  3  ?              50 60 70 80
  it('counts the combinations of hubs in a place and weighs the largest', () => {
    const found = alignment(england, ['maths-hubs', 'teaching-school-hubs'], atoms(0, 1, 4, 5), 'schools');
    expect(found.count).toEqual({ low: 3, high: 3 });
    expect(
      found.combinations.map(({ footprints, atoms: held }) => [
        footprints.map((family) => family.map(({ id }) => id).join(' or ')),
        [...held],
      ]),
    ).toEqual([
      [['b', '2'], [5]],
      [['a', '2'], [4]],
      [
        ['a', '1'],
        [0, 1],
      ],
    ]);
    expect(found.largest).toEqual({ low: 60 / 140, high: 60 / 140 });
    expect(found.basis).toBe('inferred');
  });

  it('is one where all is served alike', () => {
    const found = alignment(england, ['maths-hubs', 'teaching-school-hubs'], atoms(0, 1), 'schools');
    expect(found).toMatchObject({ count: { low: 1, high: 1 }, largest: { low: 1, high: 1 } });
  });

  it('counts being left out by a designation as a difference', () => {
    const found = alignment(england, ['maths-hubs', 'education-investment-areas'], atoms(3, 7), 'schools');
    expect(found.count).toEqual({ low: 2, high: 2 });
    expect(found.combinations[1]?.footprints[1]).toEqual([]);
  });

  // Dene is divided between hubs 1 and 3: there may be one combination in it or two, and if two, the larger has
  // at least half.
  it('gives bounds in a shared district', () => {
    const found = alignment(england, ['maths-hubs', 'teaching-school-hubs'], atoms(3, 7), 'schools');
    expect(found).toMatchObject({ count: { low: 1, high: 2 }, largest: { low: 0.5, high: 1 } });
    expect(found.combinations).toHaveLength(1);
    expect(found.combinations[0]).toMatchObject({ certain: false });
  });

  it('does not share out what is not known', () => {
    expect(alignment(england, ['maths-hubs'], atoms(7), 'pupils').largest).toBe('not-known');
    expect(alignment(england, ['maths-hubs'], atoms(7), 'special').largest).toBe('none');
  });
});

describe('countOfCombinations', () => {
  it.each([
    [[['A'], ['B'], ['A', 'C']], { low: 2, high: 3 }],
    [
      [
        ['A', 'B'],
        ['B', 'C'],
      ],
      { low: 1, high: 3 },
    ],
    [
      [
        ['A', 'B'],
        ['C', 'D'],
      ],
      { low: 2, high: 4 },
    ],
    [[], { low: 0, high: 0 }],
  ])('of %j is %j', (parts, bounds) => {
    expect(countOfCombinations(parts)).toEqual(bounds);
  });
});

describe('same sets', () => {
  //  a/1  a/1  b/2  c/13
  //  a/2  b/2  c/3  c/13
  it('group the places that the same hubs reach, the largest group first', () => {
    const groups = sameSets(england, england.geography.districts, ['maths-hubs', 'teaching-school-hubs']);
    expect(groups.map(({ places }) => places.map(({ name }) => name))).toEqual([
      ['Ash', 'Birch'],
      ['Carr', 'Fell'],
      ['Dene'],
      ['Esk'],
      ['Gate'],
    ]);
    expect(groups[1]?.basis).toBe('evidenced');
  });

  it('find the others like one place', () => {
    const carr = england.geography.area('E06000001')!.atoms;
    const found = placesWithSameSet(england, england.geography.districts, ['maths-hubs'], carr);
    expect(found.places.map(({ name }) => name)).toEqual(['Fell']);
    expect(found.footprints.map(({ id }) => id)).toEqual(['b']);
  });
});
