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
    const peer: Row = { subject: 'peer', value: 200, unit: 'ms', runs: 7 };
    const ours: Row = { subject: 'ours', value: 50, unit: 'ms', runs: 7, against: 'peer', atMost: 0.35 };
    const [, kept] = verdicts([peer, ours]);
    expect(kept).toEqual({ line: expect.stringContaining('0.25 x peer  bar 0.35 x: kept'), kept: true });
    const [, broken] = verdicts([peer, { ...ours, value: 100 }]);
    expect(broken).toEqual({ line: expect.stringContaining('0.5 x peer  bar 0.35 x: BROKEN'), kept: false });
  });

  it('says small ratios the way people do', () => {
    const turf: Row = { subject: 'Turf', value: 8_000, unit: 'ms', runs: 7 };
    const sets: Row = { subject: 'sets', value: 0.5, unit: 'ms', runs: 7, against: 'Turf', atMost: 1e-4 };
    expect(verdicts([turf, sets])[1]?.line).toMatch(/1\/16000 of Turf {2}bar 1\/10000 of: kept$/);
  });

  it('holds a row that stands alone to its bar as it is, and refuses one set against nothing', () => {
    const row: Row = { subject: 'heap', value: 6, unit: 'MB', runs: 7, atMost: 5 };
    expect(verdicts([row])[0]?.kept).toBe(false);
    expect(() => verdicts([{ ...row, against: 'nobody' }])).toThrow('"nobody", which was not measured');
  });
});
