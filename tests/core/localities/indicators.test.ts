import { describe, expect, it } from 'vitest';
import type { Evidence, Indicator } from '../../../src/core/localities/indicator';
import { INDICATOR_METHODS } from '../../../src/core/localities/indicator-methods';
import {
  INDICATOR_METHOD_IDS,
  INDICATORS,
  type IndicatorId,
} from '../../../src/core/localities/indicator-notes';
import { indicatorsOf } from '../../../src/core/localities/indicators-of';
import { localityOf } from '../../../src/core/localities/locality-of';
import type { TrendsRecord } from '../../../src/core/records/measures-record';
import { toyEngland } from '../toy-england';
import { toyResults, toySchools } from './toy-schools';

const england = toyEngland();
const schools = toySchools();
const trends = {
  years: [2022, 2024, 2025],
  series: {
    ks2MathsExpected: {
      sources: ['toy'],
      //            Westshire     Carr          Dene               Southshire    Gate
      authorities: [
        [70, 71, 72],
        [60, 62, 64],
        [null, null, null],
        [50, 50, 50],
        [80, 80, 80],
      ],
      regions: [
        [65, 66, 67],
        [75, 76, 77],
      ],
      england: [72, 74, 75],
    },
  },
} as unknown as TrendsRecord;
const evidence: Evidence = { schools, results: toyResults(), trends };

function indicators(places: readonly string[], given: Evidence = evidence): (id: IndicatorId) => Indicator {
  const locality = localityOf(england, { kind: 'areas', name: 'Mine', places }, given);
  const all = indicatorsOf(england, locality, given);
  return (id) => all.find((one) => one.id === id)!;
}

describe('the indicators of a locality', () => {
  const of = indicators(['E10000001']);

  it('come in the order of the list, each with date, source and method', () => {
    const locality = localityOf(england, { kind: 'areas', name: 'Mine', places: ['E10000001'] }, evidence);
    const all = indicatorsOf(england, locality, evidence);
    expect(all.map(({ id }) => id)).toEqual(Object.keys(INDICATORS));
    for (const { asOf, method } of all) {
      expect(asOf).not.toBe('');
      expect(INDICATOR_METHODS[method].how).not.toBe('');
    }
  });

  it('count what is there', () => {
    expect(of('schools')).toMatchObject({
      value: { kind: 'number', value: 30 },
      asOf: '2026-01',
      missing: 0,
    });
    expect(of('special').value).toEqual({ kind: 'number', value: 1 });
    expect(of('fsmShare').value).toEqual({ kind: 'number', value: (100 * 30 * 25) / 3000 });
    expect(of('academyShare').value).toEqual({ kind: 'number', value: 50 });
  });

  it('say who serves it, with the basis', () => {
    const hubs = of('mathsHubs');
    expect(hubs.basis).toBe('stated');
    expect(hubs.value).toMatchObject({ kind: 'touching', touching: { footprints: [{ relation: 'whole' }] } });
    expect(of('alignment').value).toMatchObject({ alignment: { count: { low: 1, high: 1 } } });
  });

  it('list its trusts with their share of its state-funded schools', () => {
    // Westshire has four state-funded schools in the table: two of trust 1, one of trust 2, one maintained.
    expect(of('trusts').value).toEqual({
      kind: 'trusts',
      trusts: [
        { trust: 0, schools: 2, share: 0.5 },
        { trust: 1, schools: 1, share: 0.25 },
      ],
    });
    expect(of('trustsPerHundred').value).toEqual({ kind: 'number', value: 50 });
    expect(of('largestTrustShare').value).toEqual({ kind: 'number', value: 50 });
  });

  it('count an academy without a known trust as missing, not as without a trust', () => {
    const drawn = indicators(['E10000001', 'E06000001']);
    expect(drawn('trusts')).toMatchObject({ value: { trusts: [{ trust: 0 }, { trust: 1 }] }, missing: 1 });
  });

  it('do not know its trusts where no academy has a known one; without academies there are none', () => {
    // Carr has one academy, whose trust is not known; Dene has a maintained school and no academy.
    const [carr, dene] = [indicators(['E06000001']), indicators(['E07000907'])];
    for (const id of ['trusts', 'trustsPerHundred', 'largestTrustShare'] as const) {
      expect(carr(id)).toMatchObject({ value: { kind: 'not-known', why: 'no-figures' }, missing: 1 });
    }
    expect(dene('trusts').value).toEqual({ kind: 'trusts', trusts: [] });
    expect(dene('trustsPerHundred').value).toEqual({ kind: 'number', value: 0 });
  });

  it('mix where its schools stand, of those for which it is known', () => {
    const mix = of('deprivationMix');
    expect(mix.missing).toBe(1);
    expect(mix.value).toMatchObject({
      parts: [
        { key: '1', count: 2, share: 2 / 3 },
        { key: '2', count: 1, share: 1 / 3 },
        ...['3', '4', '5', '6', '7', '8', '9', '10'].map((key) => ({ key, count: 0, share: 0 })),
      ],
    });
  });

  it('do not know the mix where it is known of no school; where there is no school, there is none to mix', () => {
    const nowhere = { ...schools, imdDecile: schools.imdDecile.map(() => 0) };
    const value = (places: string[]) =>
      indicators(places, { ...evidence, schools: nowhere })('deprivationMix').value;
    expect(value(['E10000001'])).toEqual({ kind: 'not-known', why: 'no-figures' });
    expect(value(['E07000004'])).toEqual({ kind: 'not-known', why: 'nothing-there' });
  });
});

describe('key stage 2 mathematics', () => {
  const ks2 = (...places: string[]) => indicators(places)('ks2Maths');
  const trend = (...places: string[]) => indicators(places)('ks2MathsTrend').value;

  it.each([
    ['of England', ['england'], 75, [72, 74, 75]],
    ['of a region', ['E12000001'], 67, [65, 66, 67]],
    ['of the authorities that make up a region', ['E10000001', 'E10000002'], 67, [65, 66, 67]],
    ['of an authority', ['E10000001'], 72, [70, 71, 72]],
  ])('%s is as published', (_, places, newest, values) => {
    expect(ks2(...places)).toMatchObject({ method: 'ks2-published', value: { value: newest }, asOf: '2025' });
    expect(trend(...places)).toEqual({ kind: 'trend', years: [2022, 2024, 2025], values });
  });

  it('of several authorities counts each by its pupils', () => {
    // Westshire has 30 + 10 + 8 pupils in the test, Carr 20.
    const found = ks2('E10000001', 'E06000001');
    expect(found.method).toBe('ks2-authorities');
    expect(found.value).toMatchObject({ value: (72 * 48 + 64 * 20) / 68 });
  });

  it('of other places is made of school results, with a gap where none were published', () => {
    const found = ks2('E07000001');
    expect(found).toMatchObject({ method: 'ks2-schools', value: { value: (80 * 30 + 60 * 10) / 40 } });
    expect(trend('E07000001')).toMatchObject({ values: [null, 65, 75] });
  });

  it('counts schools whose percentage is suppressed as missing', () => {
    expect(ks2('E07000002')).toMatchObject({ value: { kind: 'not-known', why: 'no-figures' }, missing: 1 });
  });

  it('withholds ten pupils or fewer', () => {
    expect(ks2('E07000907')).toMatchObject({ value: { kind: 'not-known', why: 'withheld' } });
  });

  it('is not known for an authority without a published figure, and not zero', () => {
    expect(ks2('E06000002')).toMatchObject({
      method: 'ks2-published',
      value: { kind: 'not-known', why: 'no-figures' },
      missing: 1,
    });
  });
});

describe('a locality with a shared district', () => {
  const of = indicators(['teaching-school-hubs:1']);

  it('has counts between two figures, and no rates', () => {
    expect(of('schools').value).toEqual({ kind: 'range', low: 30, high: 150 });
    for (const id of [
      'fsmShare',
      'academyShare',
      'trusts',
      'ks2Maths',
      'alignment',
      'ruralUrbanMix',
    ] as const) {
      expect(of(id).value).toEqual({ kind: 'not-known', why: 'shared-district' });
    }
  });
});

describe('with a file missing', () => {
  it('costs what is made from it and no more', () => {
    const of = indicators(['E10000001'], {});
    expect(of('schools').value).toEqual({ kind: 'number', value: 30 });
    expect(of('trusts').value).toEqual({ kind: 'not-known', why: 'not-loaded' });
    expect(of('ks2Maths').value).toEqual({ kind: 'not-known', why: 'not-loaded' });
  });
});

describe('the notes', () => {
  it('say how each method works', () => {
    expect(Object.keys(INDICATOR_METHODS)).toEqual([...INDICATOR_METHOD_IDS]);
  });
});
