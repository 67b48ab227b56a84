import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parse } from 'csv-parse/sync';
import { beforeAll, describe, expect, it } from 'vitest';
import type { LocalitySpec } from '../../../src/core/localities/locality-spec';
import type { Atlas } from '../../../src/data/atlas';
import { openRealAtlas } from '../../core/real-atlas';
import { hasRawSources, NEEDS_RAW_SOURCES } from '../../geodata/raw-sources';
import { figuresInFile } from './file-figures';
import { RawEngland, type RawSchool } from './raw-england';
import { isInside, kilometres, planeArea, star } from './raw-ground';
import { RawResults } from './raw-results';
import {
  alignmentFigures,
  type Figures,
  hubsOf,
  type RawHub,
  schoolFigures,
  servingFigures,
} from './recomputed';

const YEARS = [2016, 2017, 2018, 2019, 2020, 2021, 2022, 2023, 2024, 2025];
/** Years in which results were published by school. */
const SCHOOL_YEARS = [2016, 2017, 2018, 2019, 2023, 2024, 2025];
/** Where hubs share districts, the pairs of hubs lie between two numbers: core's own tests hold those. */
const ALIGNMENT = ['alignment|all', 'alignment|largest', ...['all', 'largest'].flatMap(bounds)];
/** A line may reach into a hub's area where no school stands: how many it touches is for core's tests. */
const TOUCHED = ['mathsHubs|all', 'teachingSchoolHubs|all', 'investmentAreas|all', 'alignment|all'];

function bounds(part: string): readonly string[] {
  return [`alignment|${part}|low`, `alignment|${part}|high`];
}

/** The atlas's own tables of facts, which people read and correct: read here without the build. */
function facts(file: string): readonly Readonly<Record<string, string>>[] {
  const path = resolve(import.meta.dirname, '../../../geodata/sources', file);
  return parse(readFileSync(path, 'utf8'), { columns: true, bom: true, relax_column_count: true });
}

describe.skipIf(!hasRawSources)(
  `figures of a comparison, recomputed ${NEEDS_RAW_SOURCES}`,
  { timeout: 60_000 },
  () => {
    let raw: RawEngland;
    let results: RawResults;
    let atlas: Atlas;
    let hubs: {
      readonly maths: readonly RawHub[];
      readonly teaching: readonly RawHub[];
      readonly eia: readonly RawHub[];
    };

    beforeAll(async () => {
      raw = new RawEngland();
      results = new RawResults();
      atlas = await openRealAtlas();
      const areas = (file: string) =>
        facts(file).map(({ hub = '', area = '', part = '' }) => ({ hub, area, part }));
      const designated = facts('designations.csv').filter(
        ({ family }) => family === 'education-investment-areas',
      );
      hubs = {
        maths: hubsOf(raw, areas('maths-hub-areas.csv')),
        teaching: hubsOf(raw, areas('teaching-school-hub-areas.csv')),
        eia: hubsOf(
          raw,
          designated.map(({ id = '', area = '' }) => ({ hub: id, area })),
        ),
      };
    }, 120_000);

    /** What does not depend on how a place is given: all of it from a list of its schools. */
    function expectedOf(schools: readonly RawSchool[]): Figures {
      const figures = schoolFigures(schools);
      servingFigures(figures, 'mathsHubs', schools, hubs.maths);
      servingFigures(figures, 'teachingSchoolHubs', schools, hubs.teaching);
      servingFigures(figures, 'investmentAreas', schools, hubs.eia);
      alignmentFigures(figures, schools, [hubs.maths, hubs.teaching]);
      return figures;
    }

    function addMaths(
      figures: Figures,
      mathsIn: (year: number) => number | null,
      years: readonly number[],
    ): void {
      for (const year of years) {
        const value = mathsIn(year);
        if (value !== null) figures.set(`ks2MathsTrend|${year}`, value);
      }
      const newest = mathsIn(2025);
      if (newest !== null) figures.set('ks2Maths|all', newest);
    }

    /** Published percentages of authorities, each counted by its pupils in the test of 2025. */
    function meanOf(authorities: readonly string[]): (year: number) => number | null {
      const pupils = authorities.map((code) =>
        results.pupils(raw.schools.filter(({ authority }) => authority === code)),
      );
      return (year) => {
        let [sum, counted] = [0, 0];
        authorities.forEach((code, i) => {
          const value = raw.publishedMaths(code, year);
          if (value === null) return;
          sum += value * (pupils[i] ?? 0);
          counted += pupils[i] ?? 0;
        });
        return counted === 0 ? null : sum / counted;
      };
    }

    /** Compares every figure that the file has with the one recomputed. @returns what the file has. */
    async function expectFigures(spec: LocalitySpec, expected: Figures, apart: readonly string[] = []) {
      const found = await figuresInFile(atlas, spec);
      const isDrawn = spec.kind !== 'areas';
      // Area, and people spread over it, are measured on the ground: where it is drawn, by another way below.
      const measured = isDrawn ? ['area|all', 'population|all'] : ['area|all'];
      const isCompared = (key: string) => ![...measured, ...apart].includes(key);
      const isTouchOnly = (key: string) => isDrawn && found.get(key) === 0 && !expected.has(key);
      const compared = [...found.keys()].filter((key) => isCompared(key) && !isTouchOnly(key));
      expect(compared.toSorted()).toEqual([...expected.keys()].filter(isCompared).toSorted());
      for (const key of compared) {
        // The build places a few schools, whose district was taken from the nearest postcode, by their point: see its
        // report. Of the places above only England has any of them.
        const digits =
          spec.kind === 'areas' && spec.places[0] === 'england' && /Hubs|Areas/.test(key) ? 1 : 4;
        expect(found.get(key), key).toBeCloseTo(expected.get(key) ?? Number.NaN, digits);
      }
      return found;
    }

    const areas = (...places: string[]) => ({ kind: 'areas', name: '', places }) as const;

    it.each([
      ['an authority of one district', 'E08000035', 'Leeds', []],
      ['a county', 'E10000014', 'Hampshire', []],
      ['a region', 'E12000003', 'Yorkshire and the Humber', ALIGNMENT],
      ['England', 'england', 'England', ALIGNMENT],
    ] as const)('of %s', async (_, code, area, apart) => {
      const districts = raw.districtsOf(code);
      const expected = expectedOf(raw.schoolsIn(districts));
      expected.set('population|all', raw.peopleIn(districts));
      addMaths(expected, (year) => raw.publishedMaths(area, year), YEARS);
      await expectFigures(areas(code), expected, apart);
    });

    it('of two authorities taken together', async () => {
      const places = ['E08000035', 'E08000032'];
      const expected = expectedOf(raw.schoolsIn(places));
      expected.set('population|all', raw.peopleIn(places));
      addMaths(expected, meanOf(['383', '380']), YEARS);
      await expectFigures(areas(...places), expected);
    });

    it('of a district that is no authority, from the results of its schools', async () => {
      const norwich = ['E07000148'];
      const schools = raw.schoolsIn(norwich);
      const expected = expectedOf(schools);
      expected.set('population|all', raw.peopleIn(norwich));
      addMaths(expected, (year) => results.maths(schools, year), SCHOOL_YEARS);
      await expectFigures(areas(...norwich), expected);
    });

    it('of a hub', async () => {
      const districts = hubs.maths.find(({ id }) => id === 'archimedes-ne')?.districts ?? [];
      const expected = expectedOf(raw.schoolsIn(districts));
      expected.set('population|all', raw.peopleIn(districts));
      addMaths(expected, meanOf(districts.map((district) => raw.authorityOf(district))), YEARS);
      await expectFigures(areas('maths-hubs:archimedes-ne'), expected);
    });

    it('of a hub that shares a district: counts between two figures, and no rates', async () => {
      const hub = hubs.teaching.find(({ shared }) => shared.length > 0);
      const [sure, perhaps] = [raw.schoolsIn(hub?.districts ?? []), raw.schoolsIn(hub?.shared ?? [])];
      const found = await figuresInFile(atlas, areas(`teaching-school-hubs:${hub?.id}`));
      expect(perhaps.length).toBeGreaterThan(0);
      expect(found.get('schools|all|low')).toBe(sure.length);
      expect(found.get('schools|all|high')).toBe(sure.length + perhaps.length);
      expect(found.get('population|all|high')).toBe(
        raw.peopleIn([...(hub?.districts ?? []), ...(hub?.shared ?? [])]),
      );
      for (const rate of ['fsmShare|all', 'ks2Maths|all', 'trustsPerHundred|all'])
        expect(found.has(rate)).toBe(false);
    });

    it('of a circle', async () => {
      const [lon, lat, radius] = [-1.15, 52.95, 9];
      const distance = (one: RawSchool) => kilometres([one.lon, one.lat], [lon, lat]);
      // No school stands so near the line that the rounding of its place could decide.
      expect(raw.schools.filter((one) => Math.abs(distance(one) - radius) < 0.02)).toEqual([]);
      const schools = raw.schools.filter((one) => distance(one) <= radius);
      const expected = expectedOf(schools);
      addMaths(expected, (year) => results.maths(schools, year), SCHOOL_YEARS);
      const found = await expectFigures({ kind: 'circle', name: '', lon, lat, radius }, expected, TOUCHED);
      expect(found.get('area|all')).toBeCloseTo(Math.PI * radius ** 2, 0);
      for (const key of TOUCHED) expect(found.get(key)).toBeGreaterThanOrEqual(expected.get(key) ?? 0);
    });

    it('of a drawn shape of 200 points', async () => {
      const geometry = star();
      const ring = geometry.coordinates[0] ?? [];
      const schools = raw.schools.filter(({ lon, lat }) => isInside([lon, lat], ring));
      const expected = expectedOf(schools);
      addMaths(expected, (year) => results.maths(schools, year), SCHOOL_YEARS);
      const found = await expectFigures({ kind: 'shape', name: '', geometry }, expected, TOUCHED);
      expect((found.get('area|all') ?? 0) / planeArea(ring)).toBeCloseTo(1, 2);
      for (const key of TOUCHED) expect(found.get(key)).toBeGreaterThanOrEqual(expected.get(key) ?? 0);
    });
  },
);
