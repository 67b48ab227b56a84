import { type Indicator, type IndicatorValue, notKnown } from '../../core/localities/indicator';
import type { IndicatorId } from '../../core/localities/indicator-notes';
import type { LocalityFacts } from '../../messages/locality';

/** The facts of the first sentence, taken from the same indicators that the table shows. */
export function factsOf(indicators: readonly Indicator[]): LocalityFacts {
  const value = (id: IndicatorId): IndicatorValue =>
    indicators.find((one) => one.id === id)?.value ?? notKnown('not-loaded');
  const hubs = value('mathsHubs');
  return {
    schools: value('schools'),
    primaries: value('primaries'),
    pupils: value('pupils'),
    hubs: hubs.kind === 'touching' ? hubs.touching : undefined,
  };
}
