import type { AreasRecord } from '../../src/core/records/areas-record';
import type { MeasuresRecord } from '../../src/core/records/measures-record';
import type { BuildContext, Step } from './context';
import { SourceError } from './errors';
import { type Places, placesOf } from './families-places';
import { LAIT, laitFigures } from './measures-lait';
import { MEASURE_NOTES } from './measures-notes';
import { type SmallAreaSums, sumsByAuthority, sumsByDistrict } from './measures-small-areas';
import type { SourcesFolder } from './sources-folder';
import { statisticalNeighbours } from './statistical-neighbours';

const PROFILE = 'localities/lad24-england-profile.csv';
const NEWEST = 2025;

/** Publishes `measures`: figures of districts and authorities. What the sources leave out is `null`, never zero. */
export const measures: Step = {
  name: 'measures',
  async run(context: BuildContext) {
    const places = placesOf(context.published<AreasRecord>('areas'));
    const profile = districtProfile(context.sources, places);
    const districts = sumsByDistrict(context.sources, places);
    const authorities = sumsByAuthority(districts, places);
    const neighbours = await statisticalNeighbours(context.sources, places);
    const record: MeasuresRecord = {
      measures: MEASURE_NOTES,
      districts: {
        population: profile.map(({ people }) => people),
        imdScore: profile.map(({ score }) => score),
        imdRank: profile.map(({ rank }) => rank),
        imdShareMostDeprived: profile.map(({ mostDeprived }) => rounded(100 * mostDeprived, 1)),
        ruralUrbanClass: profile.map(({ ruralUrban }) => ruralUrban),
        ruralShare: districts.map(ruralShare),
      },
      authorities: {
        population: authorities.map(({ people }) => people),
        imdScore: authorities.map(meanScore),
        imdShareMostDeprived: authorities.map((sums) =>
          rounded((100 * sums.areasMostDeprived) / sums.areas, 1),
        ),
        ruralShare: authorities.map(ruralShare),
        childPoverty: newestByAuthority(context.sources, places, 'ChildPov'),
        tablesCheckFullMarks: newestByAuthority(context.sources, places, 'Multiplication_Total'),
      },
      statisticalNeighbours: neighbours.lists,
    };
    context.emit('measures', record, {
      vintage: 'Mid-2022 population, deprivation of 2025, classes of 2021, authority figures to 2025',
      sources: [
        'ons-population-2022',
        'imd-2025',
        'ons-ruc-2021',
        'lait-2026-04',
        'statistical-neighbours-2025-05',
      ],
    });
    context.report(
      'Measures',
      `${account(record, profile, districts)}\n- Statistical neighbours: ${neighbours.leftOut} lists of authorities that have ended are left out.`,
    );
  },
};

type Profile = ReturnType<typeof districtProfile>;

function districtProfile(sources: SourcesFolder, places: Places) {
  const columns = [
    'lad24_code',
    'lad24_name',
    'imd25_average_score',
    'imd25_rank_of_average_score',
    'imd25_prop_most_deprived_10pc',
    'ruc21_code',
    'pop_mid2022',
  ] as const;
  const rows = sources.csv(PROFILE, columns).map(({ row, cells }) => ({
    code: places.area(PROFILE, row, cells.lad24_code, cells.lad24_name).code,
    people: Number(cells.pop_mid2022),
    score: Number(cells.imd25_average_score),
    rank: Number(cells.imd25_rank_of_average_score),
    mostDeprived: Number(cells.imd25_prop_most_deprived_10pc),
    ruralUrban: cells.ruc21_code,
  }));
  const byCode = new Map(rows.map((row) => [row.code, row]));
  return places.geography.districts.map(({ code }) => {
    const row = byCode.get(code);
    if (row === undefined) throw new SourceError(PROFILE, 'all', `district ${code} is missing`);
    return row;
  });
}

function newestByAuthority(sources: SourcesFolder, places: Places, measure: string): (number | null)[] {
  const figures = laitFigures(sources, [measure]).filter(({ year }) => year === NEWEST);
  if (figures.length === 0) throw new SourceError(LAIT, 'all', `no "${measure}" of ${NEWEST}`);
  const byArea = new Map(figures.map(({ area, value }) => [area, value]));
  return places.geography.authorities.map(({ dfe }) => byArea.get(dfe) ?? null);
}

function meanScore({ scoreTimesPeople, people }: SmallAreaSums): number {
  return rounded(scoreTimesPeople / people, 3);
}

function ruralShare({ peopleInRuralAreas, people }: SmallAreaSums): number {
  return rounded((100 * peopleInRuralAreas) / people, 1);
}

function rounded(value: number, decimals: number): number {
  const scale = 10 ** decimals;
  return Math.round(value * scale) / scale;
}

/** How well the atlas's way of computing an authority's score does where the official answer is known. */
function account(record: MeasuresRecord, profile: Profile, sums: readonly SmallAreaSums[]): string {
  const largest = (differences: readonly number[]) => Math.max(...differences);
  const score = largest(profile.map((row, i) => Math.abs(row.score - scoreOf(sums[i]))));
  const people = largest(profile.map((row, i) => Math.abs(row.people - (sums[i]?.people ?? 0))));
  const gaps = Object.entries(record.authorities).flatMap(([measure, values]) => {
    const missing = values.filter((value) => value === null).length;
    return missing === 0 ? [] : [`${measure}: ${missing} of ${values.length} authorities not known`];
  });
  return [
    `- Deprivation computed from small areas against the official score of ${profile.length} districts: largest difference ${score.toFixed(4)} points.`,
    `- Population of small areas against the districts' totals: largest difference ${people}.`,
    ...gaps.map((gap) => `- ${gap}.`),
  ].join('\n');
}

function scoreOf(sums: SmallAreaSums | undefined): number {
  return sums === undefined ? Number.NaN : sums.scoreTimesPeople / sums.people;
}
