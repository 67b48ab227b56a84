import type { England } from '../core/england';
import { parsePlaceId } from '../core/finding/place-id';
import type { LocalitySpec } from '../core/localities/locality-spec';
import { atomsOf } from '../map/scene-selection';
import { comparisonMessages } from '../messages/comparison';

const words = comparisonMessages.names;

/** The name that a locality was given, or one made of what it consists of. */
export function localityName(england: England, spec: LocalitySpec): string {
  if (spec.name.trim() !== '') return spec.name;
  switch (spec.kind) {
    case 'areas':
      return words.places(spec.places.map((place) => placeName(england, place)));
    case 'circle':
      return words.circle(spec.radius);
    case 'shape':
      return words.shape;
  }
}

/** Name of an area or footprint; the text itself where the atlas does not have it. */
export function placeName(england: England, text: string): string {
  const place = parsePlaceId(text);
  switch (place?.kind) {
    case 'england':
      return words.england;
    case 'area':
      return england.geography.area(place.code)?.name ?? text;
    case 'footprint':
      return england.families.get(place.family)?.footprint(place.id)?.name ?? text;
    default:
      return text;
  }
}

/** Whether a spec is nothing but a school or a postcode: a point, which needs a distance to become a locality. */
export function pointOf(spec: LocalitySpec): string | undefined {
  const [only, ...others] = spec.kind === 'areas' ? spec.places : [];
  const kind = only === undefined || others.length > 0 ? undefined : parsePlaceId(only)?.kind;
  return kind === 'school' || kind === 'postcode' ? only : undefined;
}

/** Whether the atlas knows any of its places; what is drawn needs none. */
export function hasKnownPlace(england: England, spec: LocalitySpec): boolean {
  if (spec.kind !== 'areas') return true;
  return spec.places.some((text) => {
    const place = parsePlaceId(text);
    return place !== undefined && atomsOf(place, england) !== undefined;
  });
}
