import { alignment } from '../coverage/alignment';
import { type Bounds, middle, type ShareOf } from '../coverage/bounds';
import { touching } from '../coverage/touching';
import type { England } from '../england';
import { basisWithin } from '../footprints/basis-within';
import type { FamilyId } from '../footprints/families';
import { AtomSet } from '../geography/atom-set';
import type { Authority } from '../geography/geography';
import { isStateFunded, type SchoolTable, STATUSES } from '../records/school-table';

/** What the landscape shows of every upper-tier authority. None of it says how good anything is. */
export const LANDSCAPE_IDS = [
  'maths-hubs',
  'teaching-school-hubs',
  'combinations',
  'largest-combination',
  'trusts-per-100-schools',
  'inferred',
] as const;
export type LandscapeId = (typeof LANDSCAPE_IDS)[number];

export interface LandscapeRow {
  readonly authority: Authority;
  readonly schools: number;
  /** By measure; `undefined` is "not known". Counts, or shares of 0 to 1, see `isShare`. */
  readonly figures: Readonly<Record<LandscapeId, number | undefined>>;
  /** Where hubs share a district: between what and what a figure lies. `figures` then holds the lowest or the middle. */
  readonly bounds: Readonly<Partial<Record<LandscapeId, Bounds>>>;
  readonly wasInvestmentArea: boolean;
}

export function isShare(id: LandscapeId): boolean {
  return id === 'largest-combination' || id === 'inferred';
}

const ALIGNED: readonly FamilyId[] = ['maths-hubs', 'teaching-school-hubs'];

/**
 * The landscape of all authorities: how many hubs of each family reach into one, how many combinations of the two
 * there are and what share of its schools the largest holds, how many trusts run schools per 100 state-funded
 * schools, and what share of its schools has its Maths Hub on inferred basis only.
 *
 * @param table `undefined` before the schools are fetched: trusts are then not known.
 */
export function landscape(england: England, table: SchoolTable | undefined): readonly LandscapeRow[] {
  const trusts = table === undefined ? undefined : trustsByAuthority(england, table);
  return england.geography.authorities.map((authority) => {
    const { atoms, index } = authority;
    const together = alignment(england, ALIGNED, atoms, 'schools');
    const schools = england.weights.total('schools', atoms).value;
    const present = trusts?.[index];
    return {
      authority,
      schools,
      figures: {
        'maths-hubs': touching(england, atoms, 'maths-hubs', 'schools').footprints.length,
        'teaching-school-hubs': touching(england, atoms, 'teaching-school-hubs', 'schools').footprints.length,
        combinations: together.count.low,
        'largest-combination': shareFigure(together.largest),
        'trusts-per-100-schools': trustRate(
          present,
          schools,
          england.weights.total('academies', atoms).value,
        ),
        inferred: inferredShare(england, atoms, schools),
      },
      bounds: {
        combinations: together.count,
        ...(typeof together.largest === 'string' ? {} : { 'largest-combination': together.largest }),
      },
      wasInvestmentArea:
        england.families
          .get('education-investment-areas')
          ?.footprints.some(({ reach }) => reach.contains(atoms)) ?? false,
    };
  });
}

/** Not known where there are academies and no source names a trust of any: none found is not none there. */
function trustRate(trusts: number | undefined, schools: number, academies: number): number | undefined {
  if (trusts === undefined || schools === 0 || (trusts === 0 && academies > 0)) return undefined;
  return (trusts / schools) * 100;
}

function shareFigure(share: ShareOf): number | undefined {
  return typeof share === 'string' ? undefined : middle(share);
}

/** Share of the schools that stand where the Maths Hub's area is inferred. */
function inferredShare(england: England, atoms: AtomSet, schools: number): number | undefined {
  if (schools === 0) return undefined;
  const hubs = england.families.get('maths-hubs')?.footprints ?? [];
  const inferred = [...atoms].filter((atom) => {
    const point = AtomSet.of(atoms.size, [atom]);
    return hubs.some((hub) => hub.reach.has(atom) && basisWithin(hub, point) === 'inferred');
  });
  return england.weights.total('schools', AtomSet.of(atoms.size, inferred)).value / schools;
}

/** Number of different trusts that run a state-funded school within each authority's area. */
function trustsByAuthority({ geography }: England, table: SchoolTable): readonly number[] {
  const found = geography.authorities.map(() => new Set<number>());
  for (let row = 0; row < table.count; row += 1) {
    const trust = table.trust[row] ?? 0;
    if (trust === 0 || !isStateFunded(STATUSES[table.status[row] ?? -1])) continue;
    const district = geography.districts[geography.atoms[table.atom[row] ?? -1]?.district ?? -1];
    found[district?.authority ?? -1]?.add(trust);
  }
  return found.map((set) => set.size);
}
