import { describe, expect, it } from 'vitest';
import type { Difference } from '../../src/core/localities/difference';
import type { IndicatorId } from '../../src/core/localities/indicator-notes';
import { differenceWords } from '../../src/messages/differences';

const times = (factor: number): Difference => ({ kind: 'times', factor });

describe('differenceWords', () => {
  it.each<readonly [IndicatorId, Difference, string]>([
    ['trustsPerHundred', times(2.03), 'twice as many trusts per 100 schools as England'],
    ['trustsPerHundred', times(0.5), 'half as many trusts per 100 schools as England'],
    ['trustsPerHundred', times(0.34), 'a third as many trusts per 100 schools as England'],
    ['trustsPerHundred', times(1.34), '1.3 times as many trusts per 100 schools as England'],
    ['trustsPerHundred', times(0.04), 'less than a tenth as many trusts per 100 schools as England'],
    ['trustsPerHundred', times(0), 'none, unlike England'],
    ['schools', times(0.0127), '1.3\u00a0% of England’s'],
    ['schools', times(0.12), '12\u00a0% of England’s'],
    ['schools', times(0.0004), 'under 0.1\u00a0% of England’s'],
    ['schools', times(0), ''],
    ['fsmShare', { kind: 'points', points: -4.25 }, '4.3 points below England'],
    ['fsmShare', { kind: 'points', points: 0.6 }, '0.6 points above England'],
    ['ks2Maths', { kind: 'same' }, 'about as in England'],
    ['ks2Maths', { kind: 'not-comparable', why: 'no-figure' }, ''],
  ])('of %s, %j: %s', (id, difference, words) => {
    expect(differenceWords(id, difference)).toBe(words);
  });

  it('says why figures that are computed in two ways are not set against each other', () => {
    expect(differenceWords('ks2Maths', { kind: 'not-comparable', why: 'methods-differ' })).toContain(
      'computed in another way',
    );
  });
});
