import type { ResolvedPlace } from '../data/resolve-place';
import type { LonLat } from '../map/drawing';

/** Where a place is that is a point; `undefined` for one that has an area. */
export function pointOfPlace(place: ResolvedPlace | undefined): LonLat | undefined {
  if (place?.kind === 'postcode') return [place.answer.lon, place.answer.lat];
  return place?.kind === 'school' ? [place.school.lon, place.school.lat] : undefined;
}
