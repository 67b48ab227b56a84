import type { England } from '../england';
import type { Basis } from '../footprints/basis';
import { basisWithin } from '../footprints/basis-within';
import type { Family, FamilyId, Footprint } from '../footprints/families';
import type { FootprintKind } from '../footprints/kinds';
import { AtomSet } from '../geography/atom-set';

/** One footprint that serves a point. Two of one family are given where the district is shared. */
export interface ServingFootprint {
  readonly family: FamilyId;
  readonly id: string;
  readonly name: string;
  /** Weakest basis of the entries by which it holds the point. */
  readonly basis: Basis;
  readonly kind: FootprintKind;
  readonly shared: boolean;
  readonly validFrom?: string;
  /** Set when the family has ended: it served, it no longer does. */
  readonly validTo?: string;
}

/** Said of every point in fields of their own, so not once more among who serves it. */
const SAID_ELSEWHERE: readonly FamilyId[] = ['authorities', 'districts', 'former-districts', 'regions'];

/** Every footprint that holds an atom, whole or shared, in the order of families; official areas but combined authorities aside. */
export function servingFootprints(england: England, atom: number): readonly ServingFootprint[] {
  const point = AtomSet.of(england.geography.size, [atom]);
  return [...england.families.values()]
    .filter((family) => !SAID_ELSEWHERE.includes(family.id))
    .flatMap((family) =>
      family.footprints
        .filter((footprint) => footprint.reach.has(atom))
        .map((footprint) => serving(family, footprint, point)),
    );
}

function serving(family: Family, footprint: Footprint, point: AtomSet): ServingFootprint {
  return {
    family: family.id,
    id: footprint.id,
    name: footprint.name,
    basis: basisWithin(footprint, point) ?? footprint.basis,
    kind: family.kind,
    shared: footprint.shared.meets(point),
    ...(family.validFrom === undefined ? {} : { validFrom: family.validFrom }),
    ...(family.validTo === undefined ? {} : { validTo: family.validTo }),
  };
}
