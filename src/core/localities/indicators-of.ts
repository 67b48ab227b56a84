import type { England } from '../england';
import { attainmentIndicators } from './attainment-indicators';
import { countIndicators } from './count-indicators';
import type { Evidence, Indicator } from './indicator';
import { INDICATORS, type IndicatorId } from './indicator-notes';
import type { Locality } from './locality';
import { mixIndicators } from './mix-indicators';
import { servingIndicators } from './serving-indicators';
import { trustIndicators } from './trust-indicators';

/** Every indicator of a locality, in the order of `INDICATORS`. What cannot be told says why. */
export function indicatorsOf(england: England, locality: Locality, evidence: Evidence): readonly Indicator[] {
  const found = new Map<IndicatorId, Indicator>();
  for (const indicator of [
    ...countIndicators(locality),
    ...servingIndicators(england, locality),
    ...trustIndicators(locality, evidence),
    ...mixIndicators(locality, evidence),
    ...attainmentIndicators(england, locality, evidence),
  ]) {
    found.set(indicator.id, indicator);
  }
  return (Object.keys(INDICATORS) as IndicatorId[]).flatMap((id) => found.get(id) ?? []);
}
