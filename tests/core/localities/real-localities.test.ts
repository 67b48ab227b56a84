import { describe, expect, it } from 'vitest';
import { boundariesOf } from '../../../src/core/clipping/boundaries-of';
import { coverShape } from '../../../src/core/clipping/cover-shape';
import { matrix } from '../../../src/core/coverage/matrix';
import { englandSpec, regionSpecs } from '../../../src/core/localities/comparators';
import type { Evidence } from '../../../src/core/localities/indicator';
import type { IndicatorId } from '../../../src/core/localities/indicator-notes';
import { indicatorsOf } from '../../../src/core/localities/indicators-of';
import { ks2FromAuthorities } from '../../../src/core/localities/ks2-from-authorities';
import { ks2FromSchools } from '../../../src/core/localities/ks2-from-schools';
import type { Locality } from '../../../src/core/localities/locality';
import { localityOf } from '../../../src/core/localities/locality-of';
import { PHASES, STATUSES } from '../../../src/core/records/school-table';
import { openRealAtlas } from '../real-atlas';

const atlas = await openRealAtlas();
const { england } = atlas;
const [schools, results, trends, detail] = await Promise.all([
  atlas.schools(),
  atlas.schoolResults(),
  atlas.trends(),
  atlas.detail(),
]);
const evidence: Evidence = { schools, results, trends };

const ofAreas = (...places: string[]) =>
  localityOf(england, { kind: 'areas', name: places.join(), places }, { schools });
function figures(locality: Locality): (id: IndicatorId) => number | undefined {
  const all = indicatorsOf(england, locality, evidence);
  return (id) => {
    const value = all.find((one) => one.id === id)?.value;
    return value?.kind === 'number' ? value.value : undefined;
  };
}
const isState = (row: number) =>
  ['academy', 'maintained', 'non-maintained-special'].includes(STATUSES[schools.status[row]!]!);
const rowsIn = (holds: (row: number) => boolean) =>
  [...Array(schools.count).keys()].filter((row) => isState(row) && holds(row));

describe('figures of England', () => {
  const of = figures(localityOf(england, englandSpec('England'), { schools }));

  it('are those that the sources give', () => {
    expect(of('primaries')).toBeGreaterThan(16_600);
    expect(of('pupils')! / 1e6).toBeCloseTo(8.43, 1);
    expect(of('fsmShare')).toBeCloseTo(25.7, 0);
    expect(of('area')! / 130_463).toBeCloseTo(1, 2);
    expect(of('ks2Maths')).toBe(75);
  });

  it('have about one academy in twelve without a known trust, as the method says', () => {
    const trusts = indicatorsOf(england, ofAreas('england'), evidence).find(({ id }) => id === 'trusts');
    expect(of('academies')! / trusts!.missing).toBeGreaterThan(11);
    expect(of('academies')! / trusts!.missing).toBeLessThan(13);
  });
});

describe('figures of localities, counted again school by school', () => {
  it.each([
    ['a city', ['E08000035']],
    ['a district of a county', ['E07000148']],
    ['a former district', ['E07000168']],
    ['a county and a unitary within it', ['E10000020', 'E06000031']],
    ['a Maths Hub', ['maths-hubs:west-yorkshire']],
  ])('%s', (_, places) => {
    const locality = ofAreas(...places);
    const of = figures(locality);
    const rows = rowsIn((row) => locality.certain.has(schools.atom[row]!));
    const sum = (value: (row: number) => number) =>
      rows.map(value).reduce((total, one) => total + (Number.isNaN(one) ? 0 : one), 0);
    const trusts = new Set(rows.map((row) => schools.trust[row]!).filter((trust) => trust > 0));
    expect(of('schools')).toBe(rows.length);
    expect(of('primaries')).toBe(sum((row) => Number(PHASES[schools.phase[row]!] === 'primary')));
    expect(of('pupils')).toBe(sum((row) => schools.pupils[row]!));
    expect(of('fsmShare')).toBeCloseTo(
      (100 * sum((row) => schools.fsmPupils[row]!)) / sum((row) => schools.pupils[row]!),
      9,
    );
    expect(of('trustsPerHundred')).toBeCloseTo((100 * trusts.size) / rows.length, 9);
  });
});

describe('matrices, counted again school by school', () => {
  it('Maths Hubs × investment areas by schools', () => {
    const table = matrix(england, 'maths-hubs', 'education-investment-areas', 'schools');
    table.rows.footprints.forEach((hub, row) => {
      table.columns.footprints.forEach((area, column) => {
        const both = hub.reach.intersect(area.reach);
        const counted = both.isEmpty ? 0 : rowsIn((one) => both.has(schools.atom[one]!)).length;
        expect(table.amount(row, column)).toEqual({ low: counted, high: counted });
      });
    });
  });
});

describe('a shape drawn along the borders of a district', () => {
  it('holds what the district holds', () => {
    const leeds = ofAreas('E08000035');
    const coverage = coverShape({ kind: 'areas', atoms: leeds.certain }, boundariesOf(detail), { schools });
    if (coverage.kind === 'failed') throw new Error(coverage.reason);
    const spec = { kind: 'circle', name: 'Leeds again', lon: -1.5, lat: 53.8, radius: 15 } as const;
    const drawn = figures(localityOf(england, spec, { schools, coverage }));
    const official = figures(leeds);
    for (const id of [
      'schools',
      'primaries',
      'pupils',
      'fsmShare',
      'trustsPerHundred',
      'area',
      'population',
    ] as const) {
      expect([id, drawn(id)]).toEqual([id, official(id)]);
    }
  });
});

describe('key stage 2 mathematics from school results', () => {
  it('runs half a point to two and a half above what is published, and goes with it', () => {
    const pairs = england.geography.authorities.flatMap(({ code }) => {
      const locality = ofAreas(code);
      const published = ks2FromAuthorities(england, locality, evidence)?.values.at(-1);
      const ours = ks2FromSchools(locality, evidence)?.values.at(-1);
      return typeof published === 'number' && typeof ours === 'number' ? [[published, ours] as const] : [];
    });
    expect(pairs.length).toBeGreaterThan(145);
    const gaps = pairs.map(([published, ours]) => ours - published).sort((a, b) => a - b);
    const middle = gaps[Math.floor(gaps.length / 2)]!;
    expect(middle).toBeGreaterThan(0.5);
    expect(middle).toBeLessThan(2.5);
    expect(correlation(pairs)).toBeGreaterThan(0.98);
  });

  it('has a gap for the years without tests or without results by school', () => {
    const norwich = indicatorsOf(england, ofAreas('E07000148'), evidence).find(
      ({ id }) => id === 'ks2MathsTrend',
    );
    expect(norwich?.method).toBe('ks2-schools');
    const value = norwich?.value;
    if (value?.kind !== 'trend') throw new Error('Norwich has a trend');
    const gaps = value.years.filter((_, i) => value.values[i] === null);
    expect(gaps).toEqual([2020, 2021, 2022]);
  });
});

describe('comparators', () => {
  it('are the regions that the localities reach into, each once', () => {
    const specs = regionSpecs(england, [ofAreas('E08000035'), ofAreas('E06000065'), ofAreas('E10000020')]);
    expect(specs.map(({ name }) => name)).toEqual(['Yorkshire and The Humber', 'East of England']);
  });
});

function correlation(pairs: readonly (readonly [number, number])[]): number {
  const mean = (values: readonly number[]) => values.reduce((a, b) => a + b, 0) / values.length;
  const [meanA, meanB] = [mean(pairs.map(([a]) => a)), mean(pairs.map(([, b]) => b))];
  const product = (f: (a: number, b: number) => number) =>
    pairs.reduce((sum, [a, b]) => sum + f(a - meanA, b - meanB), 0);
  return product((a, b) => a * b) / Math.sqrt(product((a) => a * a) * product((_, b) => b * b));
}
