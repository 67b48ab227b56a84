import type { FamilyId } from '../footprints/families';
import type { SubjectSort } from '../places/subject';
import type { Phase } from '../records/school-table';
import type { PlaceId } from './place-id';

/** Where a pick leads. */
export type Goal =
  | { readonly kind: 'place'; readonly place: PlaceId }
  /** A town is no place of the atlas: its page is that of the area around it, the map is centred on the town. */
  | { readonly kind: 'town'; readonly place: PlaceId; readonly lon: number; readonly lat: number }
  /** All of a family, as a layer of the map. */
  | { readonly kind: 'family'; readonly family: FamilyId };

export type FindKind = SubjectSort | 'family' | 'town' | 'postcode' | 'school' | 'trust' | 'single-trust';

/** One thing found, with what tells it from others of the same name. What is not known or not needed is left out. */
export interface Suggestion {
  readonly goal: Goal;
  readonly kind: FindKind;
  readonly name: string;
  /** Names of the areas around it, smallest first. */
  readonly within?: readonly string[];
  /** The other name by which it was found, and what the areas file says of that name. */
  readonly alias?: { readonly name: string; readonly note?: string };
  /** Ended on this day or month, ISO: it is history. */
  readonly endedOn?: string;
  readonly phase?: Phase;
  /** Schools of a trust. */
  readonly schools?: number;
  /** Footprints of a family. */
  readonly footprints?: number;
  /** The part of a postcode that led here, and the share (0 to 1) of its postcodes that lie here. */
  readonly partly?: { readonly of: string; readonly share: number };
}

/** In which order kinds are offered when they fit alike: the lowest first. */
const ORDER: Readonly<Record<FindKind, number>> = {
  postcode: 0,
  england: 1,
  unitary: 1,
  metropolitan: 1,
  london: 1,
  county: 1,
  district: 1,
  authorities: 1,
  districts: 1,
  'former-districts': 1,
  'combined-authorities': 1,
  regions: 1,
  family: 2,
  'maths-hubs': 2,
  'teaching-school-hubs': 3,
  'education-investment-areas': 4,
  'priority-areas': 4,
  'opportunity-areas': 4,
  town: 5,
  trust: 6,
  school: 7,
  // Most bear the name of their one school.
  'single-trust': 8,
};

export function orderOfKind(kind: FindKind): number {
  return ORDER[kind];
}
