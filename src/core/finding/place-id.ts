import { FAMILY_IDS, type FamilyId } from '../footprints/families';

/**
 * One grammar for everything that can be looked up, used in links, attributes, events and files:
 *
 *     E08000035               an official area by its code (district, authority, region, …)
 *     maths-hubs:enigma       a footprint of a family
 *     postcode:LS14AP         a postcode, no space
 *     school:100000           a school by URN
 *     trust:2044              an academy trust by its register number
 *     locality:2              the third of the localities in the view (drawn, picked, radius, uploaded)
 *     england                 all of it
 */
export type PlaceId =
  | { readonly kind: 'england' }
  | { readonly kind: 'area'; readonly code: string }
  | { readonly kind: 'footprint'; readonly family: FamilyId; readonly id: string }
  | { readonly kind: 'postcode'; readonly postcode: string }
  | { readonly kind: 'school'; readonly urn: number }
  | { readonly kind: 'trust'; readonly uid: number }
  | { readonly kind: 'locality'; readonly index: number };

/** `undefined` for text that is not of the grammar; whether the place exists is for the atlas to say. */
export function parsePlaceId(text: string): PlaceId | undefined {
  if (text === 'england') return { kind: 'england' };
  if (/^[EK]\d{8}$/.test(text)) return { kind: 'area', code: text };
  const split = text.indexOf(':');
  if (split < 0) return undefined;
  const kind = text.slice(0, split);
  const rest = text.slice(split + 1);
  if (kind === 'postcode') return /^[A-Z0-9]{5,7}$/.test(rest) ? { kind, postcode: rest } : undefined;
  if (kind === 'school') return /^\d{5,7}$/.test(rest) ? { kind, urn: Number(rest) } : undefined;
  if (kind === 'trust') return /^\d{1,6}$/.test(rest) ? { kind, uid: Number(rest) } : undefined;
  if (kind === 'locality') return /^\d{1,2}$/.test(rest) ? { kind, index: Number(rest) } : undefined;
  const family = FAMILY_IDS.find((id) => id === kind);
  if (family === undefined || !/^[A-Za-z0-9-]{1,40}$/.test(rest)) return undefined;
  return { kind: 'footprint', family, id: rest };
}

export function formatPlaceId(place: PlaceId): string {
  switch (place.kind) {
    case 'england':
      return 'england';
    case 'area':
      return place.code;
    case 'footprint':
      return `${place.family}:${place.id}`;
    case 'postcode':
      return `postcode:${place.postcode}`;
    case 'school':
      return `school:${place.urn}`;
    case 'trust':
      return `trust:${place.uid}`;
    case 'locality':
      return `locality:${place.index}`;
  }
}

const FAMILIES_NAMED_BY_CODE: readonly FamilyId[] = [
  'authorities',
  'districts',
  'former-districts',
  'regions',
  'combined-authorities',
];

/** The one id of a footprint: official areas go by their code alone, so that a unitary is one place, not two. */
export function placeOfFootprint(family: FamilyId, id: string): PlaceId {
  return FAMILIES_NAMED_BY_CODE.includes(family)
    ? { kind: 'area', code: id }
    : { kind: 'footprint', family, id };
}
