import type { England } from '../england';
import { type Evidence, type Indicator, type IndicatorValue, notKnown, number } from './indicator';
import { ks2FromAuthorities } from './ks2-from-authorities';
import { ks2FromSchools } from './ks2-from-schools';
import type { Ks2Maths } from './ks2-maths';
import type { Locality } from './locality';

/**
 * Published figures where the locality is made of whole authorities, a region or England; otherwise school results
 * counted by pupils. The method says which, since the two are not quite comparable.
 */
export function attainmentIndicators(
  england: England,
  locality: Locality,
  evidence: Evidence,
): readonly Indicator[] {
  const found = locality.shared.isEmpty
    ? (ks2FromAuthorities(england, locality, evidence) ?? ks2FromSchools(locality, evidence))
    : undefined;
  if (found === undefined) {
    const why = locality.shared.isEmpty ? 'not-loaded' : 'shared-district';
    return [unknown(locality, 'ks2Maths', why), unknown(locality, 'ks2MathsTrend', why)];
  }
  const facts = {
    asOf: String(found.years.at(-1) ?? ''),
    sources: found.sources,
    method: found.method,
    basis: locality.basis,
    missing: found.missing,
  };
  return [
    { id: 'ks2Maths', value: newest(found), ...facts },
    { id: 'ks2MathsTrend', value: trend(found), ...facts },
  ];
}

function newest({ values, withheld }: Ks2Maths): IndicatorValue {
  const value = values.at(-1);
  if (value !== null && value !== undefined) return number(value);
  return notKnown(withheld ? 'withheld' : 'no-figures');
}

function trend({ years, values, withheld }: Ks2Maths): IndicatorValue {
  if (values.some((value) => value !== null)) return { kind: 'trend', years, values };
  return notKnown(withheld ? 'withheld' : 'no-figures');
}

function unknown(
  locality: Locality,
  id: 'ks2Maths' | 'ks2MathsTrend',
  why: 'not-loaded' | 'shared-district',
): Indicator {
  return {
    id,
    value: notKnown(why),
    asOf: '',
    sources: [],
    method: 'ks2-schools',
    basis: locality.basis,
    missing: 0,
  };
}
