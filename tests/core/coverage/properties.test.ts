import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { alignment } from '../../../src/core/coverage/alignment';
import { matrix } from '../../../src/core/coverage/matrix';
import { overlap } from '../../../src/core/coverage/overlap';
import { touching } from '../../../src/core/coverage/touching';
import type { Footprint } from '../../../src/core/footprints/families';
import { AtomSet } from '../../../src/core/geography/atom-set';
import { atomSets, englandOf, familyFrom, held, partition, SIZE, weightTables } from './random-england';

const WEIGHTS = ['schools', 'area'] as const;
const lowOf = (share: unknown) => (share as { low: number }).low;
const highOf = (share: unknown) => (share as { high: number }).high;

describe('the algebra of coverage', () => {
  it('has the shares of a partition sum to 1', () => {
    fc.assert(
      fc.property(weightTables, partition, atomSets, (weights, of, place) => {
        const england = englandOf(weights, familyFrom('districts', 'exclusive-area', of));
        for (const weight of WEIGHTS) {
          fc.pre(weights.total(weight, place).value > 0);
          const { footprints, slivers, uncovered } = touching(england, place, 'districts', weight);
          const sum = [...footprints, ...slivers].reduce((total, { share }) => total + lowOf(share), 0);
          expect(sum).toBeCloseTo(1, 12);
          expect(uncovered.share).toEqual({ low: 0, high: 0 });
        }
      }),
    );
  });

  it('does not mind which of two is named first', () => {
    fc.assert(
      fc.property(weightTables, held, held, fc.nat(4), fc.nat(4), (weights, ofA, ofB, i, j) => {
        const england = englandOf(
          weights,
          familyFrom('maths-hubs', 'soft-area', ofA),
          familyFrom('teaching-school-hubs', 'exclusive-area', ofB),
        );
        const a = england.families.get('maths-hubs')?.footprint(`${i}`) as Footprint;
        const b = england.families.get('teaching-school-hubs')?.footprint(`${j}`) as Footprint;
        for (const weight of WEIGHTS) {
          const [one, other] = [overlap(england, a, b, weight), overlap(england, b, a, weight)];
          expect(one.amount).toEqual(other.amount);
          expect([one.ofA, one.ofB]).toEqual([other.ofB, other.ofA]);
          expect([one.aInB, one.bInA]).toEqual([other.bInA, other.aInB]);
        }
      }),
    );
  });

  it('includes and excludes: A and B together are A plus B less what is common', () => {
    fc.assert(
      fc.property(weightTables, atomSets, atomSets, (weights, a, b) => {
        const england = englandOf(weights);
        const common = overlap(england, a, b, 'schools').amount;
        const total = (atoms: AtomSet) => weights.total('schools', atoms).value;
        expect(total(a.union(b))).toBe(total(a) + total(b) - highOf(common));
        expect(weights.total('area', a.union(b)).value).toBeCloseTo(
          weights.total('area', a).value +
            weights.total('area', b).value -
            highOf(overlap(england, a, b, 'area').amount),
          6,
        );
      }),
    );
  });

  it('never overlaps less after more is added', () => {
    fc.assert(
      fc.property(weightTables, atomSets, atomSets, atomSets, (weights, a, b, more) => {
        const england = englandOf(weights);
        for (const weight of WEIGHTS) {
          const before = highOf(overlap(england, a, b, weight).amount);
          expect(highOf(overlap(england, a.union(more), b, weight).amount)).toBeGreaterThanOrEqual(before);
        }
      }),
    );
  });

  it('gives the same to the last bit whatever the order of the entries', () => {
    const orders = fc.shuffledSubarray([...Array(SIZE).keys()], { minLength: SIZE });
    fc.assert(
      fc.property(weightTables, held, held, orders, (weights, ofA, ofB, order) => {
        const b = familyFrom('teaching-school-hubs', 'exclusive-area', ofB);
        const [one, other] = [undefined, order].map((sequence) => {
          const england = englandOf(weights, familyFrom('maths-hubs', 'soft-area', ofA, sequence), b);
          const table = matrix(england, 'maths-hubs', 'teaching-school-hubs', 'area');
          return [0, 1, 2, 3, 4].map((row) =>
            [0, 1, 2, 3, 4].map((column) => [table.amount(row, column), table.ofRow(row, column)]),
          );
        });
        expect(one).toEqual(other);
      }),
    );
  });

  // Whoever draws the line through each shared district, the share must be found between the bounds; and some
  // line must reach each bound, or they would be wider than what is known.
  it('bounds every way of dividing the shared districts, and no more', () => {
    const few = held.map((of) => {
      const shared = of.flatMap((names, atom) => (names.length > 1 ? [atom] : [])).slice(0, 4);
      return of.map((names, atom) => (shared.includes(atom) ? names : names.slice(0, 1)));
    });
    fc.assert(
      fc.property(weightTables, few, partition, fc.nat(4), fc.nat(4), (weights, ofA, ofB, i, j) => {
        const england = englandOf(
          weights,
          familyFrom('maths-hubs', 'soft-area', ofA),
          familyFrom('districts', 'exclusive-area', ofB),
        );
        const a = england.families.get('maths-hubs')?.footprint(`${i}`) as Footprint;
        const b = england.families.get('districts')?.footprint(`${j}`) as Footprint;
        const found = overlap(england, a, b, 'schools');
        const shares = waysToDivide(a).flatMap((atoms) => {
          const whole = weights.total('schools', atoms).value;
          return whole === 0 ? [] : [weights.total('schools', atoms.intersect(b.certain)).value / whole];
        });
        fc.pre(shares.length > 0);
        expect(lowOf(found.ofA)).toBeCloseTo(Math.min(...shares), 12);
        expect(highOf(found.ofA)).toBeCloseTo(Math.max(...shares), 12);
      }),
    );
  });

  it('has at most as many combinations as atoms, and a largest that is no smaller than their mean', () => {
    fc.assert(
      fc.property(weightTables, held, partition, atomSets, (weights, ofA, ofB, place) => {
        const england = englandOf(
          weights,
          familyFrom('maths-hubs', 'soft-area', ofA),
          familyFrom('districts', 'exclusive-area', ofB),
        );
        fc.pre(weights.total('schools', place).value > 0);
        const { count, largest, combinations, slivers } = alignment(
          england,
          ['maths-hubs', 'districts'],
          place,
          'schools',
        );
        expect(count.low).toBeGreaterThanOrEqual(1);
        expect(count.low).toBeLessThanOrEqual(count.high);
        expect(lowOf(largest)).toBeLessThanOrEqual(highOf(largest));
        expect(highOf(largest) + 1e-12).toBeGreaterThanOrEqual(1 / count.high);
        const union = combinations.reduce((set, { atoms }) => set.union(atoms), new AtomSet(SIZE));
        expect(union.equals(place)).toBe(true);
        expect(slivers.isEmpty).toBe(true);
      }),
    );
  });
});

/** A footprint with each of its shared atoms held or not, in every combination. */
function waysToDivide(footprint: Footprint): AtomSet[] {
  return [...footprint.shared].reduce(
    (ways, atom) => ways.flatMap((atoms) => [atoms, atoms.union(AtomSet.of(SIZE, [atom]))]),
    [footprint.certain],
  );
}
