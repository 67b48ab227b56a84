import { UnmatchedCodeError } from './errors';
import type { Places } from './families-places';
import type { SourcesFolder } from './sources-folder';

const SMALL_AREAS = 'localities/lsoa21-england-imd25-ruc21-pop22.csv.gz';

/** What the small areas (LSOAs) of an authority or district add up to. */
export interface SmallAreaSums {
  readonly people: number;
  /** Sum of each area's deprivation score times its people. */
  readonly scoreTimesPeople: number;
  readonly areas: number;
  readonly areasMostDeprived: number;
  readonly peopleInRuralAreas: number;
}

const NOTHING: SmallAreaSums = {
  people: 0,
  scoreTimesPeople: 0,
  areas: 0,
  areasMostDeprived: 0,
  peopleInRuralAreas: 0,
};

/** Sums per district, in the order of the areas record. */
export function sumsByDistrict(sources: SourcesFolder, places: Places): readonly SmallAreaSums[] {
  const { districts } = places.geography;
  const indexOf = new Map(districts.map(({ code, index }) => [code, index]));
  const sums: SmallAreaSums[] = districts.map(() => NOTHING);
  const columns = ['lad24_code', 'pop_mid2022', 'imd25_score', 'imd25_decile', 'ruc21_code'] as const;
  for (const { row, cells } of sources.csv(SMALL_AREAS, columns)) {
    const index = indexOf.get(cells.lad24_code);
    if (index === undefined) throw new UnmatchedCodeError(SMALL_AREAS, row, cells.lad24_code);
    const people = Number(cells.pop_mid2022);
    sums[index] = added(sums[index] ?? NOTHING, {
      people,
      scoreTimesPeople: people * Number(cells.imd25_score),
      areas: 1,
      areasMostDeprived: cells.imd25_decile === '1' ? 1 : 0,
      peopleInRuralAreas: cells.ruc21_code.startsWith('R') ? people : 0,
    });
  }
  return sums;
}

/** Sums per authority from those of its districts. */
export function sumsByAuthority(
  districts: readonly SmallAreaSums[],
  places: Places,
): readonly SmallAreaSums[] {
  const sums: SmallAreaSums[] = places.geography.authorities.map(() => NOTHING);
  for (const { index, authority } of places.geography.districts) {
    sums[authority] = added(sums[authority] ?? NOTHING, districts[index] ?? NOTHING);
  }
  return sums;
}

function added(a: SmallAreaSums, b: SmallAreaSums): SmallAreaSums {
  return {
    people: a.people + b.people,
    scoreTimesPeople: a.scoreTimesPeople + b.scoreTimesPeople,
    areas: a.areas + b.areas,
    areasMostDeprived: a.areasMostDeprived + b.areasMostDeprived,
    peopleInRuralAreas: a.peopleInRuralAreas + b.peopleInRuralAreas,
  };
}
