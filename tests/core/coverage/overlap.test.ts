import { describe, expect, it } from 'vitest';
import { overlap } from '../../../src/core/coverage/overlap';
import type { FamilyId } from '../../../src/core/footprints/families';
import { familyOf } from '../../../src/core/footprints/family-of';
import { atoms, toyEngland } from '../toy-england';

const england = toyEngland();
const footprint = (family: FamilyId, id: string) => familyOf(england, family).footprint(id)!;
const authority = (code: string) => england.geography.area(code)!.atoms;

describe('overlap', () => {
  // Hub B       Southshire     schools
  // .  .  b  .  .  .  .  .     10 20 30 40
  // .  b  .  .  s  s  .  .     50 60 70 80
  it('says what two territories have in common, and the share of each', () => {
    const found = overlap(england, footprint('maths-hubs', 'b'), authority('E10000002'), 'schools');
    expect(found.amount).toEqual({ low: 60, high: 60 });
    expect(found.ofA).toEqual({ low: 60 / 90, high: 60 / 90 });
    expect(found.ofB).toEqual({ low: 60 / 110, high: 60 / 110 });
    expect(found.aInB).toBe('part');
    expect([...found.atoms]).toEqual([5]);
  });

  it('is only as firm as the entries that meet there', () => {
    // Fell is evidenced for hub B, Carr is stated.
    expect(overlap(england, footprint('maths-hubs', 'b'), atoms(5), 'schools').basis).toBe('evidenced');
    expect(overlap(england, footprint('maths-hubs', 'b'), atoms(2), 'schools').basis).toBe('stated');
  });

  it('rests on all of both when there is nothing in common', () => {
    const found = overlap(england, footprint('maths-hubs', 'a'), atoms(2), 'schools');
    expect(found).toMatchObject({
      amount: { low: 0, high: 0 },
      aInB: 'none',
      bInA: 'none',
      basis: 'inferred',
    });
  });

  // Hub 1        Westshire and Dene     Dene (3 and 7, 120 schools) is shared with hub 3
  // 1  1  .  ?   w  w  .  d
  // .  .  .  ?   .  .  .  d
  it('gives bounds where a district is shared, never a guessed split', () => {
    const one = footprint('teaching-school-hubs', '1');
    const dene = overlap(england, one, authority('E06000002'), 'schools');
    expect(dene.amount).toEqual({ low: 0, high: 120 });
    expect(dene.ofB).toEqual({ low: 0, high: 1 });
    expect(dene.ofA).toEqual({ low: 0, high: 120 / 150 });
    expect(dene.bInA).toBe('shared');

    const westshire = overlap(england, one, authority('E10000001'), 'schools');
    expect(westshire.amount).toEqual({ low: 30, high: 30 });
    expect(westshire.ofA).toEqual({ low: 30 / 150, high: 1 });
    expect(westshire.ofB).toEqual({ low: 1, high: 1 });
    expect(westshire.bInA).toBe('whole');
  });

  it('knows the share of a hub where all that it may hold lies in one place', () => {
    const both = atoms(0, 1, 3, 7);
    expect(overlap(england, footprint('teaching-school-hubs', '1'), both, 'schools').ofA).toEqual({
      low: 1,
      high: 1,
    });
  });

  it('knows that hubs which divide the country have nothing in common, though both list Dene', () => {
    const found = overlap(
      england,
      footprint('teaching-school-hubs', '1'),
      footprint('teaching-school-hubs', '3'),
      'schools',
    );
    expect(found).toMatchObject({ amount: { low: 0, high: 0 }, aInB: 'none' });
  });

  it('has a footprint in itself whole, shared or not', () => {
    const one = footprint('teaching-school-hubs', '1');
    expect(overlap(england, one, one, 'schools')).toMatchObject({
      amount: { low: 30, high: 150 },
      ofA: { low: 1, high: 1 },
      aInB: 'whole',
    });
  });

  describe('what is not known', () => {
    it('is not zero: no school of Yew tells its pupils', () => {
      const found = overlap(england, footprint('education-investment-areas', 'yew'), atoms(3, 7), 'pupils');
      expect(found).toMatchObject({ amount: 'not-known', ofA: 'not-known', ofB: 'not-known', missing: 80 });
    });

    it('is counted where it is a part: four schools of Fell', () => {
      const found = overlap(england, footprint('maths-hubs', 'b'), atoms(4, 5), 'pupils');
      expect(found.amount).toEqual({ low: 6000, high: 6000 });
      expect(found.missing).toBe(4);
    });

    it('is told from nothing to share: only Ash has special schools', () => {
      const found = overlap(england, atoms(2), atoms(2, 3), 'special');
      expect(found).toMatchObject({ amount: { low: 0, high: 0 }, ofA: 'none', missing: 0 });
    });
  });

  it('carries what a page needs to say how it was computed', () => {
    const hub = footprint('maths-hubs', 'b');
    const { explanation } = overlap(england, hub, footprint('education-investment-areas', 'carr'), 'schools');
    expect(explanation).toMatchObject({
      method: 'overlap',
      weight: 'schools',
      weightAsOf: '2026-01',
      weightSources: ['toy'],
      families: [
        { id: 'maths-hubs', asOf: '2026-10' },
        { id: 'education-investment-areas', validFrom: '2022-02', validTo: '2025-03' },
      ],
    });
    expect(explanation.sets.map(({ role, certain, total }) => [role, [...certain], total.certain])).toEqual([
      ['a', [2, 5], 90],
      ['b', [2], 30],
      ['both', [2], 30],
    ]);
  });
});
