import type { AreasRecord } from '../../src/core/records/areas-record';
import type { TrendId, TrendsRecord } from '../../src/core/records/measures-record';
import type { BuildContext, Step } from './context';
import { UnmatchedCodeError } from './errors';
import { type Places, placesOf } from './families-places';
import {
  LAIT,
  LAIT_DROPPED,
  LAIT_ENGLAND,
  LAIT_REGIONS,
  type LaitFigure,
  laitFigures,
} from './measures-lait';
import { LAIT_NAMES, TREND_NOTES } from './trends-notes';

const YEARS = [2016, 2017, 2018, 2019, 2020, 2021, 2022, 2023, 2024, 2025] as const;

type Row = readonly (number | null)[];

/** Publishes `trends`: results of authorities, regions and England by year. A gap is `null`. */
export const trends: Step = {
  name: 'trends',
  run(context: BuildContext) {
    const places = placesOf(context.published<AreasRecord>('areas'));
    const figures = laitFigures(context.sources, Object.values(LAIT_NAMES));
    refuseUnknownAreas(figures, places);
    const seriesOf = (id: TrendId): TrendsRecord['series'][TrendId] => {
      const rowOf = rowsByArea(figures.filter(({ measure }) => measure === LAIT_NAMES[id]));
      return {
        ...TREND_NOTES[id],
        authorities: places.geography.authorities.map(({ dfe }) => rowOf(dfe)),
        regions: places.geography.regions.map(({ code }) => rowOf(regionInLait(code))),
        england: rowOf(LAIT_ENGLAND),
      };
    };
    const series: TrendsRecord['series'] = {
      ks2MathsExpected: seriesOf('ks2MathsExpected'),
      ks2MathsHigher: seriesOf('ks2MathsHigher'),
      ks2MathsScaled: seriesOf('ks2MathsScaled'),
      ks2RwmExpected: seriesOf('ks2RwmExpected'),
      tablesCheckFullMarks: seriesOf('tablesCheckFullMarks'),
      tablesCheckAverage: seriesOf('tablesCheckAverage'),
    };
    const record: TrendsRecord = { years: YEARS, series };
    context.emit('trends', record, {
      vintage: '2016 to 2025; no tests in 2020 and 2021',
      sources: ['lait-2026-04'],
      notes:
        'Authorities created in 2019, 2021 and 2023 begin there: no figure of an older council is carried over.',
    });
    context.report('Trends', account(record, figures, places));
  },
};

/** Every area of the source is shown or is on the list of those that are not; anything else stops the build. */
function refuseUnknownAreas(figures: readonly LaitFigure[], places: Places): void {
  const known = new Set([
    ...places.geography.authorities.map(({ dfe }) => dfe),
    ...Object.keys(LAIT_REGIONS),
    ...Object.keys(LAIT_DROPPED),
    LAIT_ENGLAND,
  ]);
  for (const { row, area } of figures) if (!known.has(area)) throw new UnmatchedCodeError(LAIT, row, area);
}

function regionInLait(code: string): string {
  const found = Object.entries(LAIT_REGIONS).find(([, region]) => region === code);
  if (found === undefined) throw new UnmatchedCodeError(LAIT, 'regions', code);
  return found[0];
}

function rowsByArea(figures: readonly LaitFigure[]): (area: string) => Row {
  const values = new Map(figures.map(({ area, year, value }) => [`${area} ${year}`, value]));
  return (area) => YEARS.map((year) => values.get(`${area} ${year}`) ?? null);
}

function account(record: TrendsRecord, figures: readonly LaitFigure[], places: Places): string {
  const dropped = Object.entries(LAIT_DROPPED).map(([code, why]) => {
    const rows = figures.filter(({ area }) => area === code);
    const values = rows.filter(({ value }) => value !== undefined).length;
    return `- ${code} ${why}: ${rows.length} rows left out, ${values} of them with a value.`;
  });
  const gaps = Object.entries(record.series).map(([id, { authorities }]) => {
    const missing = record.years.map((_, i) => authorities.filter((row) => row[i] === null).length);
    return `- ${id}: authorities without a figure in ${record.years.map((year, i) => `${year}: ${missing[i]}`).join(', ')}.`;
  });
  const never = places.geography.authorities
    .filter(({ index }) =>
      Object.values(record.series).every(({ authorities }) =>
        authorities[index]?.every((value) => value === null),
      ),
    )
    .map(({ name }) => name);
  return [...dropped, ...gaps, `- No figure in any year: ${never.join(', ')}.`].join('\n');
}
