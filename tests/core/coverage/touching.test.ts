import { describe, expect, it } from 'vitest';
import { alignment } from '../../../src/core/coverage/alignment';
import { weightTableFromColumns } from '../../../src/core/coverage/build-weight-table';
import { touching } from '../../../src/core/coverage/touching';
import { WEIGHT_IDS, type WeightId } from '../../../src/core/coverage/weights';
import { atoms, toyEngland } from '../toy-england';

const england = toyEngland();

describe('touching', () => {
  //  place     Maths Hubs     schools
  //  .  x  x   a  a  b  c     10 20 30 40
  //  .  x  .   a  b  c  c     50 60 70 80
  it('lists who touches a place, largest share first', () => {
    const found = touching(england, atoms(1, 2, 5), 'maths-hubs', 'schools');
    expect(found.footprints.map(({ footprint, share, relation }) => [footprint.id, share, relation])).toEqual(
      [
        ['b', { low: 90 / 110, high: 90 / 110 }, 'part'],
        ['a', { low: 20 / 110, high: 20 / 110 }, 'part'],
      ],
    );
    expect(found.footprints[0]?.shareOfFootprint).toEqual({ low: 1, high: 1 });
    expect(found.uncovered.atoms.isEmpty).toBe(true);
    expect(found.basis).toBe('evidenced');
  });

  it('says whole where one footprint holds all of the place', () => {
    const [only, ...others] = touching(england, atoms(3, 7), 'maths-hubs', 'schools').footprints;
    expect(only).toMatchObject({ relation: 'whole', share: { low: 1, high: 1 } });
    expect(others).toEqual([]);
  });

  it('says shared where hubs divide the place by a line that is not published', () => {
    const found = touching(england, atoms(3, 7), 'teaching-school-hubs', 'schools');
    expect(found.footprints.map(({ footprint, share, relation }) => [footprint.id, share, relation])).toEqual(
      [
        ['1', { low: 0, high: 1 }, 'shared'],
        ['3', { low: 0, high: 1 }, 'shared'],
      ],
    );
  });

  it('says what part of a place a designation leaves out', () => {
    // Dene is Old Dene (40 schools) and Yew (80); only Yew was an investment area.
    const found = touching(england, atoms(3, 7), 'education-investment-areas', 'schools');
    expect(found.footprints[0]).toMatchObject({ relation: 'part', share: { low: 80 / 120, high: 80 / 120 } });
    expect([...found.uncovered.atoms]).toEqual([3]);
    expect(found.uncovered.share).toEqual({ low: 40 / 120, high: 40 / 120 });
  });

  it('does not say zero of a place whose figures are not known', () => {
    const [yew] = touching(england, atoms(7), 'education-investment-areas', 'pupils').footprints;
    expect(yew).toMatchObject({ share: 'not-known', amount: 'not-known', missing: 80 });
  });

  it('goes by area where there is nothing to count', () => {
    const found = touching(england, atoms(2, 3, 6, 7), 'maths-hubs', 'special');
    expect(found.footprints.map(({ footprint, share }) => [footprint.id, share])).toEqual([
      ['c', 'none'],
      ['b', 'none'],
    ]);
  });

  it('has no slivers of official areas, however small', () => {
    for (const weight of ['special', 'area'] as const) {
      const found = touching(england, england.geography.all, 'districts', weight);
      expect([found.footprints.length, found.slivers.length]).toEqual([7, 0]);
    }
  });

  //  a drawn place that takes all of Birch and, along the border, a square metre of Carr
  it('sets slivers of a drawn place apart', () => {
    const values = (id: WeightId) => [0, england.weights.column(id).values[1] ?? 0, id === 'area' ? 1e-6 : 0];
    const drawn = weightTableFromColumns(
      Object.fromEntries(WEIGHT_IDS.map((id) => [id, { values: Float64Array.from(values(id)) }])) as never,
      england.weights.asOf,
      england.weights.sources,
    );
    const found = touching(
      { ...england, weights: drawn },
      atoms(1, 2),
      'maths-hubs',
      'schools',
      england.weights,
    );
    expect(found.footprints.map(({ footprint }) => footprint.id)).toEqual(['a']);
    expect(found.slivers.map(({ footprint }) => footprint.id)).toEqual(['b']);
    expect(found.sliverBelow).toBe(0.001);
    expect(found.footprints[0]?.shareOfFootprint).toEqual({ low: 20 / 80, high: 20 / 80 });
    const combined = alignment(
      { ...england, weights: drawn },
      ['maths-hubs'],
      atoms(1, 2),
      'schools',
      england.weights,
    );
    expect(combined.count).toEqual({ low: 1, high: 1 });
    expect([...combined.slivers]).toEqual([2]);
  });
});
