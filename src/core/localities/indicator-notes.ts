/** In the order in which they are read: what is there, who serves it, who runs it, where it lies, how pupils do. */
export const INDICATOR_GROUPS = ['schools', 'serving', 'trusts', 'place', 'attainment'] as const;
export type IndicatorGroup = (typeof INDICATOR_GROUPS)[number];

/**
 * How two localities may be told apart by an indicator: sizes and rates in times, percentages in points, the rest
 * not in one figure.
 */
export type Comparison = 'size' | 'rate' | 'points' | 'none';

export interface IndicatorNote {
  readonly group: IndicatorGroup;
  readonly title: string;
  readonly unit: string;
  readonly comparison: Comparison;
}

const note = (group: IndicatorGroup, title: string, unit: string, comparison: Comparison): IndicatorNote => ({
  group,
  title,
  unit,
  comparison,
});

/** The one list of indicators, in the order of the table. */
export const INDICATORS = {
  schools: note('schools', 'State-funded schools', 'schools', 'size'),
  primaries: note('schools', 'Primary schools', 'schools', 'size'),
  secondaries: note('schools', 'Secondary schools', 'schools', 'size'),
  special: note('schools', 'Special schools', 'schools', 'size'),
  pupils: note('schools', 'Pupils', 'pupils', 'size'),
  primaryPupils: note('schools', 'Pupils in primary schools', 'pupils', 'size'),
  secondaryPupils: note('schools', 'Pupils in secondary schools', 'pupils', 'size'),
  fsmShare: note('schools', 'Pupils eligible for free school meals', '%', 'points'),
  mathsHubs: note('serving', 'Maths Hubs', 'hubs', 'none'),
  teachingSchoolHubs: note('serving', 'Teaching School Hubs', 'hubs', 'none'),
  investmentAreas: note('serving', 'Education Investment Areas, until March 2025', 'areas', 'none'),
  alignment: note('serving', 'Alignment of Maths Hubs and Teaching School Hubs', 'combinations', 'none'),
  academies: note('trusts', 'Academies and free schools', 'schools', 'size'),
  academyShare: note('trusts', 'Academies and free schools, of all state-funded schools', '%', 'points'),
  trusts: note('trusts', 'Academy trusts present', 'trusts', 'none'),
  trustsPerHundred: note('trusts', 'Trusts per 100 schools', 'trusts per 100 schools', 'rate'),
  largestTrustShare: note('trusts', 'Schools in the largest trust', '%', 'points'),
  area: note('place', 'Area', 'square kilometres', 'size'),
  population: note('place', 'People', 'people', 'size'),
  deprivationMix: note('place', 'Deprivation where the schools stand', 'schools by tenth', 'none'),
  ruralUrbanMix: note('place', 'Town and country where the schools stand', 'schools by class', 'none'),
  ks2Maths: note('attainment', 'Key stage 2 mathematics, expected standard', '%', 'points'),
  ks2MathsTrend: note('attainment', 'Key stage 2 mathematics since 2016', '%', 'none'),
} as const satisfies Readonly<Record<string, IndicatorNote>>;

export type IndicatorId = keyof typeof INDICATORS;

/** Ways in which indicators are computed; `indicator-methods.ts` says each in words. */
export const INDICATOR_METHOD_IDS = [
  'locality-count',
  'locality-count-drawn',
  'population-spread',
  'fsm-share',
  'academy-share',
  'serving',
  'alignment',
  'trusts',
  'trusts-per-hundred',
  'deprivation-mix',
  'rural-urban-mix',
  'ks2-published',
  'ks2-authorities',
  'ks2-schools',
] as const;
export type IndicatorMethodId = (typeof INDICATOR_METHOD_IDS)[number];
