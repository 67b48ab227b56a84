import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dateInWords } from '../../src/messages/dates';
import { area, count, listed, percent, rate, shareText } from '../../src/messages/numbers';

describe('figures in words', () => {
  it('puts commas into counts as British English does', () => {
    expect([0, 999, 1204, 9_400_000].map(count)).toEqual(['0', '999', '1,204', '9,400,000']);
    const british = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 0 });
    const numbers = fc.oneof(fc.maxSafeInteger(), fc.double({ noNaN: true, noDefaultInfinity: true }));
    // `+ 0`: the sign of a zero is not shown.
    fc.assert(fc.property(numbers, (value) => count(value) === british.format(value + 0)));
  });

  it('gives rates of one column the same number of decimals', () => {
    expect([31, 12.94, 0, 1204.5].map(rate)).toEqual(['31.0', '12.9', '0.0', '1,204.5']);
  });

  it('says nothing of nothing but nothing: only 0 is "0 %", only all is "100 %"', () => {
    expect([0, 0.0004, 0.5, 0.9996, 1].map(percent)).toEqual([
      '0\u00a0%',
      'under 1\u00a0%',
      '50\u00a0%',
      'over 99\u00a0%',
      '100\u00a0%',
    ]);
  });

  it('tells bounds, what is not known and what is not there apart', () => {
    expect(shareText({ low: 0.12, high: 0.31 })).toBe('between 12\u00a0% and 31\u00a0%');
    expect(shareText({ low: 0, high: 0.31 })).toBe('up to 31\u00a0%');
    expect(shareText('not-known')).toBe('not known');
    expect(shareText('none')).toBe('none there');
  });

  it('gives areas no more digits than the borders are good for', () => {
    expect(area(16.37)).toBe('16.4 km²');
    expect(area(8038.4)).toBe('8,038 km²');
  });

  it('lists as people do', () => {
    expect(listed(['Leeds'])).toBe('Leeds');
    expect(listed(['Leeds', 'Bradford', 'York'])).toBe('Leeds, Bradford and York');
  });

  it('says dates to the precision that is known', () => {
    expect(['2025-03-31', '2025-03', '2025', '2021/22', 'undated'].map(dateInWords)).toEqual([
      '31 March 2025',
      'March 2025',
      '2025',
      '2021/22',
      'undated',
    ]);
  });
});
