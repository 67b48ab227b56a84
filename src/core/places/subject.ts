import type { England } from '../england';
import type { PlaceId } from '../finding/place-id';
import { placeOfFootprint } from '../finding/place-id';
import type { Family, FamilyId, Footprint } from '../footprints/families';
import type { AtomSet } from '../geography/atom-set';
import type { Area } from '../geography/geography';

/** A place whose territory is a set of atoms: what a page can be about once it is found. */
export interface Subject {
  readonly place: PlaceId;
  readonly name: string;
  /** What sort of place it is, for words: `authority`, `district`, `maths-hubs`, … */
  readonly sort: SubjectSort;
  readonly atoms: AtomSet;
  readonly area?: Area;
  readonly family?: Family;
  readonly footprint?: Footprint;
}

/** `unitary`, `metropolitan` and `london` are districts and authorities at once. */
export type SubjectSort =
  | 'england'
  | 'unitary'
  | 'metropolitan'
  | 'london'
  | 'county'
  | 'district'
  | FamilyId;

/**
 * The subject of an id that the areas and families themselves can tell; `undefined` for a code or id that the atlas
 * has not, and for postcodes, schools, trusts and localities, which need more than England's areas.
 */
export function subjectOf(england: England, place: PlaceId): Subject | undefined {
  switch (place.kind) {
    case 'england':
      return { place, name: 'England', sort: 'england', atoms: england.geography.all };
    case 'area':
      return subjectOfArea(england, place.code);
    case 'footprint': {
      const family = england.families.get(place.family);
      const footprint = family?.footprint(place.id);
      if (family === undefined || footprint === undefined) return undefined;
      return {
        place: placeOfFootprint(family.id, footprint.id),
        name: footprint.name,
        sort: family.id,
        atoms: footprint.reach,
        family,
        footprint,
      };
    }
    default:
      return undefined;
  }
}

function subjectOfArea(england: England, code: string): Subject | undefined {
  const area = england.geography.area(code);
  if (area === undefined) return undefined;
  const sort = sortOfArea(england, area);
  const family = england.families.get(FAMILY_OF_LEVEL[area.level]);
  const footprint = family?.footprint(area.code);
  return {
    place: { kind: 'area', code: area.code },
    name: area.name,
    sort,
    atoms: area.atoms,
    area,
    ...(family && { family }),
    ...(footprint && { footprint }),
  };
}

const FAMILY_OF_LEVEL = {
  district: 'districts',
  authority: 'authorities',
  region: 'regions',
  'combined-authority': 'combined-authorities',
  'former-district': 'former-districts',
} as const;

function sortOfArea({ geography }: England, area: Area): SubjectSort {
  if (area.level !== 'district' && area.level !== 'authority') return FAMILY_OF_LEVEL[area.level];
  const isDistrict = geography.districts.some(({ code }) => code === area.code);
  const authority = geography.authorities.find(({ code }) => code === area.code);
  if (authority === undefined) return 'district';
  return isDistrict ? authority.type : 'county';
}
