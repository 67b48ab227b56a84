import type { PlaceId } from '../core/finding/place-id';
import type { FamilyId } from '../core/footprints/families';

/** Families whose every footprint has a response of its own. */
export const HUBS: readonly FamilyId[] = ['maths-hubs', 'teaching-school-hubs'];

/** Name of the oEmbed response for a place: of a hub or an authority its own, of anything else that of all England. */
export function oEmbedName(place: PlaceId | undefined): string {
  if (place?.kind === 'footprint' && HUBS.includes(place.family)) return `${place.family}-${place.id}.json`;
  // Unitary, metropolitan and London authorities and counties; other areas are districts and regions.
  if (place?.kind === 'area' && /^E(06|08|09|10)/.test(place.code)) return `${place.code}.json`;
  return 'england.json';
}
