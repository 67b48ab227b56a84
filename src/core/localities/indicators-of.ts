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
  return inOrder([...indicatorSteps(england, locality, evidence)].flat());
}

/** The same in five steps, for a page that must not be held up: England itself takes ten times a district's work. */
export function* indicatorSteps(
  england: England,
  locality: Locality,
  evidence: Evidence,
): Generator<readonly Indicator[]> {
  yield countIndicators(locality);
  yield servingIndicators(england, locality);
  yield trustIndicators(locality, evidence);
  yield mixIndicators(locality, evidence);
  yield attainmentIndicators(england, locality, evidence);
}

export function inOrder(indicators: readonly Indicator[]): readonly Indicator[] {
  const found = new Map<IndicatorId, Indicator>(indicators.map((indicator) => [indicator.id, indicator]));
  return (Object.keys(INDICATORS) as IndicatorId[]).flatMap((id) => found.get(id) ?? []);
}
