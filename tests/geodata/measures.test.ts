import { describe, expect, it } from 'vitest';
import type { MeasureId, MeasuresRecord } from '../../src/core/records/measures-record';
import { geography, manifest, published } from './published-areas';

const record = published<MeasuresRecord>('measures');
const { authorities, districts } = geography;

const ofDistrict = (measure: MeasureId, name: string) =>
  record.districts[measure]![districts.find((district) => district.name === name)!.index];
const ofAuthority = (measure: MeasureId, name: string) =>
  record.authorities[measure]![authorities.find((authority) => authority.name === name)!.index];

describe('measures', () => {
  it('has one value or a null for every district and authority', () => {
    for (const values of Object.values(record.districts)) expect(values).toHaveLength(296);
    for (const values of Object.values(record.authorities)) expect(values).toHaveLength(153);
  });

  it('says of every measure what it is, when, from where and how', () => {
    const given = new Set([...Object.keys(record.districts), ...Object.keys(record.authorities)]);
    expect(given).toEqual(new Set(Object.keys(record.measures)));
    const sources = Object.keys(manifest().sources);
    for (const note of Object.values(record.measures)) {
      expect(note.title).not.toBe('');
      expect(note.asOf).toMatch(/^\d{4}(-\d{2})?$/);
      expect(note.method.length).toBeGreaterThan(40);
      expect(sources).toEqual(expect.arrayContaining([...note.sources]));
    }
  });

  it('counts 57.1 million people, by district and by authority alike', () => {
    const sum = (values: readonly (number | string | null)[]) =>
      values.reduce((total: number, value) => total + Number(value), 0);
    expect(sum(record.districts.population!)).toBe(sum(record.authorities.population!));
    expect(sum(record.districts.population!) / 1e6).toBeCloseTo(57.11, 2);
  });

  it('has the official scores of districts, Blackpool the most deprived', () => {
    expect(ofDistrict('imdRank', 'Blackpool')).toBe(1);
    expect(ofDistrict('imdScore', 'Hartlepool')).toBe(37.58);
    expect(new Set(record.districts.imdRank).size).toBe(296);
  });

  it('computes an authority’s score as the official one where the two can be compared', () => {
    const codes = new Set<string>(districts.map(({ code }) => code));
    const single = authorities.filter(({ code }) => codes.has(code));
    expect(single).toHaveLength(132);
    for (const { name } of single) {
      const official = Number(ofDistrict('imdScore', name));
      expect(Math.abs(Number(ofAuthority('imdScore', name)) - official)).toBeLessThanOrEqual(0.001);
    }
  });

  it('puts a county’s score between those of its districts', () => {
    for (const county of authorities.filter(({ type }) => type === 'county')) {
      const scores = districts
        .filter(({ authority }) => authority === county.index)
        .map(({ index }) => Number(record.districts.imdScore![index]));
      const score = Number(ofAuthority('imdScore', county.name));
      expect(score).toBeGreaterThan(Math.min(...scores));
      expect(score).toBeLessThan(Math.max(...scores));
    }
  });

  it('gives percentages of a hundred', () => {
    for (const measure of ['ruralShare', 'imdShareMostDeprived', 'childPoverty'] as const) {
      const values = [...(record.districts[measure] ?? []), ...(record.authorities[measure] ?? [])];
      for (const value of values) {
        expect(Number(value)).toBeGreaterThanOrEqual(0);
        expect(Number(value)).toBeLessThanOrEqual(100);
      }
      expect(Math.max(...values.map(Number))).toBeGreaterThan(20);
    }
    expect(ofDistrict('ruralShare', 'Middlesbrough')).toBe(0);
    expect(ofAuthority('ruralShare', 'Isles of Scilly')).toBe(100);
  });

  it('classes 217 districts as urban, and explains every class', () => {
    const classes = new Set(record.districts.ruralUrbanClass);
    expect(classes).toEqual(new Set(['UUN', 'UUF', 'UIN', 'UIF', 'RIN', 'RIF', 'RMN', 'RMF']));
    for (const each of classes) {
      expect(record.measures.ruralUrbanClass.method).toContain(`${String(each).slice(0, 2)} `);
    }
    const urban = record.districts.ruralUrbanClass!.filter((each) => String(each).startsWith('U'));
    expect(urban).toHaveLength(217);
  });

  it('leaves unknown what the source leaves out, never zero', () => {
    const unknown = authorities
      .filter(({ index }) => record.authorities.tablesCheckFullMarks![index] === null)
      .map(({ name }) => name);
    expect(unknown.sort()).toEqual(['City of London', 'Isles of Scilly']);
  });
});

describe('statistical neighbours', () => {
  it('gives each authority ten others', () => {
    expect(record.statisticalNeighbours).toHaveLength(153);
    record.statisticalNeighbours.forEach((neighbours, authority) => {
      expect(new Set(neighbours).size).toBe(10);
      expect(neighbours).not.toContain(authority);
      for (const neighbour of neighbours) expect(authorities[neighbour]).toBeDefined();
    });
  });

  it('has the nearest first: Barnsley’s is Rotherham', () => {
    const barnsley = authorities.find(({ name }) => name === 'Barnsley')!;
    expect(authorities[record.statisticalNeighbours[barnsley.index]![0]!]!.name).toBe('Rotherham');
  });
});
