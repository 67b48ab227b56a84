import type { England } from '../england';
import { parsePlaceId } from '../finding/place-id';
import type { Territory } from './territory';

/**
 * The territory that a place id names: `E08000035`, `maths-hubs:enigma`, `england`. `undefined` for a text that is
 * no place id, a place that the atlas does not have, or one without a territory of its own (postcode, school).
 */
export function territoryOf(england: England, placeId: string): Territory | undefined {
  const place = parsePlaceId(placeId);
  switch (place?.kind) {
    case 'england':
      return england.geography.all;
    case 'area':
      return england.geography.area(place.code)?.atoms;
    case 'footprint':
      return england.families.get(place.family)?.footprint(place.id);
    default:
      return undefined;
  }
}
