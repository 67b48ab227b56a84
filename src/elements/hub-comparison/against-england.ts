import { differenceBetween } from '../../core/localities/difference';
import type { IndicatorId } from '../../core/localities/indicator-notes';
import { differenceWords } from '../../messages/differences';
import { type Compared, indicatorOf, specKey } from './compared';

/** How a figure of a place lies to England's, in words; empty for England itself, and where nothing can be said. */
export function againstEngland(one: Compared, england: Compared | undefined, id: IndicatorId): string {
  if (england === undefined || specKey(one.spec) === specKey(england.spec)) return '';
  const [indicator, reference] = [indicatorOf(one, id), indicatorOf(england, id)];
  if (indicator === undefined || reference === undefined) return '';
  return differenceWords(id, differenceBetween(indicator, reference));
}
