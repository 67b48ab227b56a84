import fc from 'fast-check';
import { weightTableFromColumns } from '../../../src/core/coverage/build-weight-table';
import type { WeightColumn, WeightTable } from '../../../src/core/coverage/weight-table';
import { WEIGHT_IDS, type WeightId } from '../../../src/core/coverage/weights';
import type { England } from '../../../src/core/england';
import type { Family, FamilyId, FootprintEntry } from '../../../src/core/footprints/families';
import { footprintFromEntries } from '../../../src/core/footprints/footprint-from-entries';
import { AtomSet } from '../../../src/core/geography/atom-set';
import type { Geography } from '../../../src/core/geography/geography';

/** More than one word of bits, few enough to read when a case fails. */
export const SIZE = 40;

/** For each atom the footprints of a family that hold it: one alone, or two that share it. */
export type Held = readonly (readonly number[])[];

/** Whole numbers for counts, since those must add up exactly; areas with all their digits. */
const counts = fc.array(fc.nat(500), { minLength: SIZE, maxLength: SIZE });
const areas = fc.array(fc.double({ min: 0.01, max: 5000, noNaN: true }), {
  minLength: SIZE,
  maxLength: SIZE,
});

/** Footprints 0 to 4; one atom in eight is shared. */
export const held = fc.array(
  fc.oneof(
    { weight: 7, arbitrary: fc.tuple(fc.nat(4)) },
    { weight: 1, arbitrary: fc.uniqueArray(fc.nat(4), { minLength: 2, maxLength: 3 }) },
  ),
  { minLength: SIZE, maxLength: SIZE },
);
export const partition = fc.array(fc.tuple(fc.nat(4)), { minLength: SIZE, maxLength: SIZE });

export const atomSets = fc
  .uniqueArray(fc.nat(SIZE - 1), { maxLength: SIZE })
  .map((atoms) => AtomSet.of(SIZE, atoms));

export const weightTables = fc
  .record({ schools: counts, area: areas })
  .map(({ schools, area }) => tableOf({ schools, area }));

function tableOf(given: Partial<Record<WeightId, readonly number[]>>): WeightTable {
  const columns = Object.fromEntries(
    WEIGHT_IDS.map((id) => [id, { values: Float64Array.from(given[id] ?? Array(SIZE).fill(0)) }]),
  ) as Record<WeightId, WeightColumn>;
  const same = <Value>(value: Value) =>
    Object.fromEntries(WEIGHT_IDS.map((id) => [id, value])) as Record<WeightId, Value>;
  return weightTableFromColumns(columns, same('2026-01'), same(['random']));
}

/** A family whose footprint n holds the atoms that name n; entries one atom each, in the order given. */
export function familyFrom(id: FamilyId, kind: Family['kind'], of: Held, order?: readonly number[]): Family {
  const sequence = order ?? of.map((_, atom) => atom);
  const footprints = [0, 1, 2, 3, 4].map((n) => {
    const entries = sequence
      .filter((atom) => of[atom]?.includes(n))
      .map(
        (atom): FootprintEntry => ({
          area: `atom ${atom}`,
          name: `atom ${atom}`,
          basis: 'stated',
          membership: of[atom]?.length === 1 ? 'whole' : 'shared',
          atoms: AtomSet.of(SIZE, [atom]),
        }),
      );
    return footprintFromEntries(SIZE, { family: id, id: `${n}`, name: `${n}`, shortName: `${n}` }, entries);
  });
  return {
    id,
    name: id,
    singular: id,
    kind,
    asOf: '2026',
    sources: [],
    footprints,
    footprint: (name) => footprints.find((one) => one.id === name),
  };
}

export function englandOf(weights: WeightTable, ...families: readonly Family[]): England {
  return {
    geography: { size: SIZE, all: AtomSet.all(SIZE) } as Geography,
    families: new Map(families.map((family) => [family.id, family])),
    weights,
  };
}
