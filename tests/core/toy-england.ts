import { buildEngland, type EnglandRecords } from '../../src/core/build-england';
import { WEIGHT_IDS, type WeightId } from '../../src/core/coverage/weights';
import type { England } from '../../src/core/england';
import { AtomSet } from '../../src/core/geography/atom-set';

/*
 * A country small enough to check in the head. Atoms are the numbers; each is a square of 1 degree.
 *
 *        West (region)    East (region)
 *      +------+------+  +------+------+
 *      | 0    | 1    |  | 2    | 3    |    districts     Ash 0, Birch 1, Carr 2, Dene 3+7, Esk 4, Fell 5, Gate 6
 *      | Ash  | Birch|  | Carr | Old  |    authorities   Westshire (Ash, Birch), Southshire (Esk, Fell): counties
 *      +------+------+  +------+ Dene |                  Carr, Dene: unitary; Gate: metropolitan
 *      | 4    | 5    |  | 6    +------+    former        Old Dene 3 and Yew 7, until April 2023
 *      | Esk  | Fell |  | Gate | 7 Yew|    combined      Eastern (Carr, Dene)
 *      +------+------+  +------+------+
 *
 *      Maths Hubs           Teaching School Hubs        Education Investment Areas, to March 2025
 *      a  a  b  c           1  1  2  ?                  .  .  X  .
 *      a* b  c  c           2  2  3  ?                  .  .  .  X
 *
 *      * inferred           ? Dene: shared by 1 and 3
 */
const NUMBERS = [10, 20, 30, 40, 50, 60, 70, 80];

const COLUMNS: Readonly<Record<WeightId, readonly number[]>> = {
  schools: NUMBERS,
  primaries: NUMBERS.map((n) => n * 0.8),
  secondaries: NUMBERS.map((n) => n * 0.2),
  special: [1, 0, 0, 0, 0, 0, 0, 0],
  pupils: [1000, 2000, 3000, 4000, 5000, 6000, 7000, 0],
  primaryPupils: NUMBERS.map((n) => n * 60),
  secondaryPupils: NUMBERS.map((n) => n * 40),
  fsmPupils: NUMBERS.map((n) => n * 25),
  academies: NUMBERS.map((n) => n / 2),
  population: NUMBERS.map((n) => n * 1000),
  area: [1.1, 2.2, 3.3, 4.4, 5.5, 6.6, 7.7, 8.8],
};

const of = <Value>(value: Value) =>
  Object.fromEntries(WEIGHT_IDS.map((id) => [id, value])) as Record<WeightId, Value>;

export const TOY_RECORDS: EnglandRecords = {
  areas: {
    vintage: { atoms: '2022-12', districts: '2023-04', combinedAuthorities: '2025-05' },
    atoms: [
      ['E07000001', 'Ash', 0],
      ['E07000002', 'Birch', 1],
      ['E06000001', 'Carr', 2],
      ['E07000903', 'Old Dene', 3],
      ['E07000004', 'Esk', 4],
      ['E07000005', 'Fell', 5],
      ['E08000001', 'Gate', 6],
      ['E07000907', 'Yew', 3],
    ],
    districts: [
      ['E07000001', 'Ash', 'non-metropolitan', 0],
      ['E07000002', 'Birch', 'non-metropolitan', 0],
      ['E06000001', 'Carr', 'unitary', 1],
      ['E06000002', 'Dene', 'unitary', 2],
      ['E07000004', 'Esk', 'non-metropolitan', 3],
      ['E07000005', 'Fell', 'non-metropolitan', 3],
      ['E08000001', 'Gate', 'metropolitan', 4],
    ],
    authorities: [
      ['E10000001', 'Westshire', '901', 'county', 0],
      ['E06000001', 'Carr', '902', 'unitary', 1],
      ['E06000002', 'Dene', '903', 'unitary', 1],
      ['E10000002', 'Southshire', '904', 'county', 0],
      ['E08000001', 'Gate', '905', 'metropolitan', 1],
    ],
    regions: [
      ['E12000001', 'West'],
      ['E12000002', 'East'],
    ],
    combinedAuthorities: [['E47000001', 'Eastern', [2, 3]]],
    formerDistricts: [
      ['E07000903', 'Old Dene', '2023-04-01', [3], 3],
      ['E07000907', 'Yew', '2023-04-01', [7], 3],
    ],
    aliases: [['E08000091', 'E08000001', 'the code of Gate from 2025']],
    neighbours: [
      [0, 1],
      [0, 4],
      [1, 2],
      [1, 5],
      [2, 3],
      [2, 6],
      [3, 6],
      [3, 7],
      [4, 5],
      [5, 6],
      [6, 7],
    ],
    points: NUMBERS.map((_, i) => [(i % 4) + 0.5, 51.5 - Math.floor(i / 4)]),
    boxes: NUMBERS.map((_, i) => [i % 4, 51 - Math.floor(i / 4), (i % 4) + 1, 52 - Math.floor(i / 4)]),
  },
  footprints: {
    families: [
      {
        id: 'maths-hubs',
        name: 'Maths Hubs',
        singular: 'Maths Hub',
        kind: 'soft-area',
        asOf: '2026-10',
        sources: ['toy'],
        footprints: [
          {
            id: 'a',
            name: 'Hub A',
            shortName: 'A',
            entries: [
              ['E10000001', 'stated'],
              ['E07000004', 'inferred'],
            ],
          },
          {
            id: 'b',
            name: 'Hub B',
            shortName: 'B',
            entries: [
              ['E06000001', 'stated'],
              ['E07000005', 'evidenced'],
            ],
          },
          {
            id: 'c',
            name: 'Hub C',
            shortName: 'C',
            entries: [
              ['E06000002', 'stated'],
              ['E08000001', 'stated'],
            ],
          },
        ],
      },
      {
        id: 'teaching-school-hubs',
        name: 'Teaching School Hubs',
        singular: 'Teaching School Hub',
        kind: 'exclusive-area',
        asOf: '2025-09',
        sources: ['toy'],
        footprints: [
          {
            id: '1',
            name: 'One',
            shortName: '1',
            entries: [
              ['E10000001', 'stated'],
              ['E06000002', 'stated', 'north'],
            ],
          },
          {
            id: '2',
            name: 'Two',
            shortName: '2',
            entries: [
              ['E10000002', 'stated'],
              ['E06000001', 'stated'],
            ],
          },
          {
            id: '3',
            name: 'Three',
            shortName: '3',
            entries: [
              ['E08000001', 'stated'],
              ['E06000002', 'stated', 'south'],
            ],
          },
        ],
      },
      {
        id: 'education-investment-areas',
        name: 'Education Investment Areas',
        singular: 'Education Investment Area',
        kind: 'designation',
        asOf: '2023-06',
        validFrom: '2022-02',
        validTo: '2025-03',
        sources: ['toy'],
        footprints: [
          { id: 'carr', name: 'Carr', shortName: 'Carr', entries: [['E06000001', 'stated']] },
          { id: 'yew', name: 'Yew', shortName: 'Yew', entries: [['E07000907', 'stated']] },
        ],
      },
    ],
  },
  weights: {
    asOf: of('2026-01'),
    sources: of(['toy']),
    columns: COLUMNS,
    // Four schools of Fell and all 80 of Yew have no figure for pupils.
    unknown: { pupils: [0, 0, 0, 0, 0, 4, 0, 80] },
  },
};

export function toyEngland(): England {
  return buildEngland(TOY_RECORDS);
}

export function atoms(...numbers: number[]): AtomSet {
  return AtomSet.of(NUMBERS.length, numbers);
}
