import type { England } from '../england';
import type { Area } from '../geography/geography';
import type { MeasuresRecord } from '../records/measures-record';
import { seeded } from '../seeded';
import type { LocalitySpec } from './locality-spec';
import { type BroadRuralUrban, type PresetResult, placesOfPreset } from './presets';

/**
 * Three kinds of place to start a comparison of one's own from. Each is one broad rural-urban class and nothing
 * else: they are not the study's City, Town and Shire, which have no place on the map.
 */
export const LOCALITY_KINDS = ['city-like', 'town-like', 'shire-like'] as const;
export type LocalityKind = (typeof LOCALITY_KINDS)[number];

const CLASS_OF_KIND: Readonly<Record<LocalityKind, BroadRuralUrban>> = {
  'city-like': 'urban',
  'town-like': 'intermediate-urban',
  'shire-like': 'majority-rural',
};

/** The districts of a kind, at least ten. */
export function districtsOfKind(
  england: England,
  measures: MeasuresRecord,
  kind: LocalityKind,
): PresetResult {
  return placesOfPreset(england, measures, { by: 'rural-urban', class: CLASS_OF_KIND[kind] });
}

/**
 * An example comparison: one district of each kind, drawn by lot, so that nothing hints at the study's places.
 * @param seed the same seed draws the same places, so that an example can be linked to.
 */
export function exampleByLot(
  england: England,
  measures: MeasuresRecord,
  seed: number,
): readonly LocalitySpec[] {
  const draw = seeded(seed);
  return LOCALITY_KINDS.flatMap((kind) => {
    const found = districtsOfKind(england, measures, kind);
    if (found.kind === 'refused') return [];
    const place: Area | undefined = found.places[Math.floor(draw() * found.places.length)];
    return place === undefined ? [] : [{ kind: 'areas' as const, name: place.name, places: [place.code] }];
  });
}
