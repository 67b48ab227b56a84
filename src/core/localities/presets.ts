import type { England } from '../england';
import type { Area } from '../geography/geography';
import type { AuthorityType } from '../records/areas-record';
import type { MeasuresRecord } from '../records/measures-record';

/**
 * One broad public classification, and one class of it. The type allows no second criterion: a joint filter of
 * what the study tells of its localities could single them out.
 */
export type Preset =
  | { readonly by: 'rural-urban'; readonly class: BroadRuralUrban }
  | { readonly by: 'authority-type'; readonly class: AuthorityType };

/** The four broad classes of districts in the Rural Urban Classification 2021, the nearness to a city left aside. */
export const BROAD_RURAL_URBAN = [
  'urban',
  'intermediate-urban',
  'intermediate-rural',
  'majority-rural',
] as const;
export type BroadRuralUrban = (typeof BROAD_RURAL_URBAN)[number];

/** A preset that would return fewer is refused: so few could be guessed at. */
export const FEWEST_PLACES = 10;

export type PresetResult =
  /** Districts for the rural-urban class, authorities for the type, in the order of their table. */
  | { readonly kind: 'places'; readonly places: readonly Area[] }
  | { readonly kind: 'refused'; readonly fewest: number };

/** All places of one class, to choose from or to shade on the map; never fewer than ten. */
export function placesOfPreset(england: England, measures: MeasuresRecord, preset: Preset): PresetResult {
  const places =
    preset.by === 'rural-urban' ? ofClass(england, measures, preset.class) : ofType(england, preset.class);
  return places.length < FEWEST_PLACES
    ? { kind: 'refused', fewest: FEWEST_PLACES }
    : { kind: 'places', places };
}

function ofType({ geography }: England, type: AuthorityType): readonly Area[] {
  return geography.authorities.filter((authority) => authority.type === type);
}

function ofClass({ geography }: England, measures: MeasuresRecord, wanted: BroadRuralUrban): readonly Area[] {
  const classes = measures.districts.ruralUrbanClass ?? [];
  return geography.districts.filter(({ index }) => broadClass(classes[index]) === wanted);
}

/** `UUN` to `urban`: the first two letters are the broad class, the third the nearness to a city. */
function broadClass(code: number | string | null | undefined): BroadRuralUrban | undefined {
  const classes: Readonly<Record<string, BroadRuralUrban>> = {
    UU: 'urban',
    UI: 'intermediate-urban',
    RI: 'intermediate-rural',
    RM: 'majority-rural',
  };
  return classes[String(code).slice(0, 2)];
}
