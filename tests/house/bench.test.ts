import { describe, expect, it } from 'vitest';
import { median, p95, type Row, times } from '../bench/bench';
import { verdicts } from '../bench/verdict';

describe('what a bench prints', () => {
  it('is the middle of an odd number of runs, the mean of the middle two of an even', () => {
    expect(median([9, 1, 5])).toBe(5);
    expect(median([9, 1, 5, 7])).toBe(6);
    expect(() => median([])).toThrow('at least one value');
  });

  it('is, for the slowest that counts, the value 95 in 100 do not exceed', () => {
    expect(p95(Array.from({ length: 100 }, (_, i) => i + 1))).toBe(95);
    expect(p95([3])).toBe(3);
  });

  it('times each run apart, after the warm-up', async () => {
    let calls = 0;
    expect(await times(() => calls++, { runs: 3, warmUp: 2 })).toHaveLength(3);
    expect(calls).toBe(5);
  });

  it('sets a row against another and holds the ratio to its bar', () => {
    const peer: Row = { subject: 'peer', median: 200, unit: 'ms', runs: 7 };
    const ours: Row = { subject: 'ours', median: 50, unit: 'ms', runs: 7, against: 'peer', atMost: 0.35 };
    const [, kept] = verdicts([peer, ours]);
    expect(kept).toEqual({ line: expect.stringContaining('0.25 x peer  bar 0.35: kept'), kept: true });
    const [, broken] = verdicts([peer, { ...ours, median: 100 }]);
    expect(broken).toEqual({ line: expect.stringContaining('0.5 x peer  bar 0.35: BROKEN'), kept: false });
  });

  it('holds a row that stands alone to its bar as it is, and refuses one set against nothing', () => {
    const row: Row = { subject: 'heap', median: 6, unit: 'MB', runs: 7, atMost: 5 };
    expect(verdicts([row])[0]?.kept).toBe(false);
    expect(() => verdicts([{ ...row, against: 'nobody' }])).toThrow('"nobody", which was not measured');
  });
});
