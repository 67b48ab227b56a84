import type { AtomSet } from '../geography/atom-set';
import type { Basis } from './basis';
import type { FootprintKind } from './kinds';

/** The one list of families. Their order is the order in which they are listed and drawn. */
export const FAMILY_IDS = [
  'maths-hubs',
  'teaching-school-hubs',
  'education-investment-areas',
  'priority-areas',
  'opportunity-areas',
  'authorities',
  'districts',
  'former-districts',
  'regions',
  'combined-authorities',
] as const;
export type FamilyId = (typeof FAMILY_IDS)[number];

/** Whether a footprint holds an area for itself or with another of the same family, the line not published. */
export type Membership = 'whole' | 'shared';

/** One line of a footprint's published (or inferred) list of areas. */
export interface FootprintEntry {
  readonly area: string;
  readonly name: string;
  readonly basis: Basis;
  readonly membership: Membership;
  /** Word for the part held where the area is shared: `north`, `south`; not a drawn line. */
  readonly part?: string;
  readonly atoms: AtomSet;
}

/** The territory of one hub, designation or official area, as a set of atoms. */
export interface Footprint {
  readonly family: FamilyId;
  /** Unique within the family: `archimedes-ne`, `EE1`, `E06000001`. */
  readonly id: string;
  readonly name: string;
  /** For labels and tight tables: `Archimedes NE`. */
  readonly shortName: string;
  /** Set where the name itself is not stated by a source; such a name is shown as not confirmed. */
  readonly nameBasis?: Basis;
  readonly entries: readonly FootprintEntry[];
  /** Atoms held alone. */
  readonly certain: AtomSet;
  /** Atoms held with another footprint of the family: between none and all of each is this one's. */
  readonly shared: AtomSet;
  /** `certain` and `shared` together: where the footprint may be. */
  readonly reach: AtomSet;
  /** Weakest basis of all entries. */
  readonly basis: Basis;
  readonly lead?: string;
  readonly leadAsOf?: string;
  readonly website?: string;
  readonly region?: string;
}

/** A family of footprints with what is true of all of them. Dates are ISO, to the precision known: `2022-02`. */
export interface Family {
  readonly id: FamilyId;
  readonly name: string;
  readonly singular: string;
  readonly kind: FootprintKind;
  readonly asOf: string;
  readonly validFrom?: string;
  /** Set when the family has ended: it is history and is worded so. */
  readonly validTo?: string;
  /** Keys of the manifest's `sources`. */
  readonly sources: readonly string[];
  readonly footprints: readonly Footprint[];
  footprint(id: string): Footprint | undefined;
}
