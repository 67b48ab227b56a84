import { describe, expect, it } from 'vitest';
import { differenceBetween } from '../../../src/core/localities/difference';
import type { Indicator } from '../../../src/core/localities/indicator';
import type { IndicatorId, IndicatorMethodId } from '../../../src/core/localities/indicator-notes';

const figure = (id: IndicatorId, value: number | undefined, method: IndicatorMethodId = 'locality-count') =>
  ({
    id,
    value: value === undefined ? { kind: 'not-known', why: 'withheld' } : { kind: 'number', value },
    asOf: '2026',
    sources: [],
    method,
    missing: 0,
  }) satisfies Indicator;

describe('differenceBetween', () => {
  it.each([
    ['trustsPerHundred', 20, 10, { kind: 'times', factor: 2 }],
    ['schools', 5, 10, { kind: 'times', factor: 0.5 }],
    ['trustsPerHundred', 10.4, 10, { kind: 'same' }],
    ['fsmShare', 30, 25.5, { kind: 'points', points: 4.5 }],
    ['fsmShare', 25.6, 25.4, { kind: 'same' }],
    ['special', 3, 0, { kind: 'not-comparable', why: 'zero' }],
    ['special', 0, 0, { kind: 'same' }],
    ['ks2Maths', undefined, 75, { kind: 'not-comparable', why: 'no-figure' }],
    ['trusts', 3, 4, { kind: 'not-comparable', why: 'no-figure' }],
  ] as const)('of %s %s and %s is %j', (id, a, b, difference) => {
    expect(differenceBetween(figure(id, a), figure(id, b))).toEqual(difference);
  });

  it('does not tell a difference of method as one of places', () => {
    const found = differenceBetween(
      figure('ks2Maths', 76, 'ks2-schools'),
      figure('ks2Maths', 75, 'ks2-published'),
    );
    expect(found).toEqual({ kind: 'not-comparable', why: 'methods-differ' });
  });
});
