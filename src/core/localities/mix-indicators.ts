import { RURAL_URBAN, type SchoolTable } from '../records/school-table';
import { type Evidence, type Indicator, type IndicatorValue, notKnown } from './indicator';
import type { IndicatorMethodId } from './indicator-notes';
import type { Locality } from './locality';
import { stateFundedRows } from './state-funded';

const DECILES = ['1', '2', '3', '4', '5', '6', '7', '8', '9', '10'] as const;

/** Where a locality's state-funded schools stand: by tenth of deprivation, and in town or country. */
export function mixIndicators(locality: Locality, { schools }: Evidence): readonly Indicator[] {
  return [
    mixIndicator(locality, schools, 'deprivationMix', 'deprivation-mix', DECILES, (table, row) => {
      const decile = table.imdDecile[row] ?? 0;
      return decile === 0 ? undefined : decile - 1;
    }),
    mixIndicator(locality, schools, 'ruralUrbanMix', 'rural-urban-mix', RURAL_URBAN, (table, row) => {
      const index = table.ruralUrban[row] ?? 255;
      return index === 255 ? undefined : index;
    }),
  ];
}

function mixIndicator(
  locality: Locality,
  schools: SchoolTable | undefined,
  id: 'deprivationMix' | 'ruralUrbanMix',
  method: IndicatorMethodId,
  keys: readonly string[],
  classOf: (table: SchoolTable, row: number) => number | undefined,
): Indicator {
  const { asOf, sources } = locality.weights;
  const facts = { id, method, asOf: asOf.schools, sources: sources.schools, basis: locality.basis };
  if (!locality.shared.isEmpty) return { ...facts, value: notKnown('shared-district'), missing: 0 };
  if (schools === undefined) return { ...facts, value: notKnown('not-loaded'), missing: 0 };
  const classes = stateFundedRows(locality, schools).map((row) => classOf(schools, row));
  const known = classes.filter((index) => index !== undefined);
  const missing = classes.length - known.length;
  return { ...facts, value: mix(keys, known, missing), missing };
}

function mix(keys: readonly string[], classes: readonly number[], missing: number): IndicatorValue {
  if (classes.length === 0) return notKnown(missing > 0 ? 'no-figures' : 'nothing-there');
  const counts = keys.map((_, index) => classes.filter((one) => one === index).length);
  const parts = keys.map((key, index) => {
    const count = counts[index] ?? 0;
    return { key, count, share: count / classes.length };
  });
  return { kind: 'mix', parts };
}
