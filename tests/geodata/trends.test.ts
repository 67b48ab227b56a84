import { describe, expect, it } from 'vitest';
import type { TrendId, TrendsRecord } from '../../src/core/records/measures-record';
import { geography, published } from './published-areas';

const { years, series } = published<TrendsRecord>('trends');
const { authorities, regions } = geography;

const ofAuthority = (trend: TrendId, name: string) =>
  series[trend].authorities[authorities.findIndex((authority) => authority.name === name)]!;

describe('trends', () => {
  it('has England’s key stage 2 mathematics with a gap for the years without tests', () => {
    expect(years).toEqual([2016, 2017, 2018, 2019, 2020, 2021, 2022, 2023, 2024, 2025]);
    expect(series.ks2MathsExpected.england).toEqual([70, 75, 76, 79, null, null, 72, 73, 74, 75]);
    expect(series.ks2MathsScaled.england).toEqual([103, 104, 104, 105, null, null, 104, 104, 104, 105]);
  });

  it('begins the multiplication tables check in 2022', () => {
    expect(series.tablesCheckFullMarks.england.slice(0, 6)).toEqual(Array.from({ length: 6 }, () => null));
    expect(series.tablesCheckFullMarks.england.slice(6)).toEqual([27, 29, 34, 37]);
  });

  it('has a row of ten years for every authority and region', () => {
    for (const trend of Object.values(series)) {
      expect(trend.authorities).toHaveLength(153);
      expect(trend.regions).toHaveLength(9);
      for (const row of [...trend.authorities, ...trend.regions, trend.england]) expect(row).toHaveLength(10);
    }
  });

  it('finds Barnsley and Sheffield, whose official codes changed in 2025', () => {
    for (const name of ['Barnsley', 'Sheffield']) {
      expect(ofAuthority('ks2MathsExpected', name).filter((value) => value === null)).toHaveLength(2);
    }
  });

  it.each([
    ['Dorset', 2019],
    ['Bournemouth, Christchurch and Poole', 2019],
    ['North Northamptonshire', 2022],
    ['West Northamptonshire', 2022],
    ['Cumberland', 2023],
    ['Westmorland and Furness', 2023],
  ])('begins %s in %i, with no figure of an older council carried over', (name, first) => {
    const row = ofAuthority('ks2MathsExpected', name);
    expect(years[row.findIndex((value) => value !== null)]).toBe(first);
  });

  it('carries on where only the code of a council changed', () => {
    expect(ofAuthority('ks2MathsExpected', 'North Yorkshire')[0]).not.toBeNull();
    expect(ofAuthority('ks2MathsExpected', 'Somerset')[0]).not.toBeNull();
  });

  it('has nothing for the two authorities whose results are not published', () => {
    for (const name of ['City of London', 'Isles of Scilly']) {
      expect(ofAuthority('ks2MathsExpected', name).every((value) => value === null)).toBe(true);
    }
  });

  it('holds no zero, since no authority has none', () => {
    for (const { authorities: rows } of Object.values(series)) expect(rows.flat()).not.toContain(0);
  });

  it('has London highest of the regions in 2025', () => {
    const newest = series.ks2MathsExpected.regions.map((row) => row[9]!);
    expect(regions[newest.indexOf(Math.max(...newest))]!.name).toBe('London');
  });
});
