/** What a share can be a share of. Square kilometres for area, counts for the rest. */
export const WEIGHT_IDS = [
  'schools',
  'primaries',
  'secondaries',
  'special',
  'pupils',
  'primaryPupils',
  'secondaryPupils',
  'fsmPupils',
  'academies',
  'population',
  'area',
] as const;
export type WeightId = (typeof WEIGHT_IDS)[number];

/** Square kilometres on the WGS84 ellipsoid. */
export type SquareKilometres = number;
/** 0 to 1. */
export type Share = number;

export function isWeightId(text: string): text is WeightId {
  return (WEIGHT_IDS as readonly string[]).includes(text);
}
