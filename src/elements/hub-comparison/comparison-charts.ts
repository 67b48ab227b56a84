import type { England } from '../../core/england';
import type { Family, Footprint } from '../../core/footprints/families';
import type { Indicator } from '../../core/localities/indicator';
import { INDICATORS, type IndicatorId } from '../../core/localities/indicator-notes';
import type { TrustsRecord } from '../../core/records/measures-record';
import { footprintHues } from '../../map/footprint-hues';
import { chartMessages } from '../../messages/charts';
import { type Bar, type BarPart, barsChart } from '../hub-chart/bars-chart';
import type { Chart } from '../hub-chart/chart';
import type { InkId } from '../hub-chart/ink';
import type { Series } from '../hub-chart/marks';
import { stripChart } from '../hub-chart/strip-chart';
import { trendChart } from '../hub-chart/trend-chart';
import { type AuthorityFigures, STRIP_IDS } from './authority-figures';
import { type Compared, indicatorOf, isReady } from './compared';

const words = chartMessages.bars;
/** Trusts of a bar by name; the rest together. */
const MOST_TRUSTS = 5;
const MOST_HUBS = 8;
const PARTS: readonly InkId[] = ['part-1', 'part-2', 'part-3', 'part-4', 'part-5', 'part-6'];

/** The charts of a comparison, as far as their figures are there. */
export function comparisonCharts(
  england: England,
  columns: readonly Compared[],
  trusts: TrustsRecord | undefined,
  authorities: AuthorityFigures | undefined,
): readonly Chart[] {
  const shown = columns.filter(isReady).filter(({ state }) => state.complete);
  if (!shown.some(({ role }) => role === 'own')) return [];
  const places = shown.filter(({ role }) => role !== 'england');
  return [
    ...trend(shown),
    ...(authorities === undefined ? [] : strips(shown, authorities)),
    barsChart(
      'maths-hubs',
      words.mathsHubs,
      bars(places, 'mathsHubs', (one) => hubParts(one, england)),
    ),
    barsChart(
      'teaching-school-hubs',
      words.teachingSchoolHubs,
      bars(places, 'teachingSchoolHubs', (one) => hubParts(one, england)),
    ),
    ...(trusts === undefined
      ? []
      : [
          barsChart(
            'trusts',
            words.trusts,
            bars(places, 'trusts', (one, place) => trustParts(one, schoolsIn(place), trusts)),
          ),
        ]),
    barsChart('deprivation', words.deprivation, bars(shown, 'deprivationMix', mixParts)),
  ];
}

function seriesOf({ role, index, name }: Compared): Series {
  return { name, number: role === 'own' ? index + 1 : 0 };
}

function schoolsIn(one: Compared): number {
  const value = indicatorOf(one, 'schools')?.value;
  return value?.kind === 'number' ? value.value : 0;
}

function trend(columns: readonly Compared[]): readonly Chart[] {
  const found = columns.flatMap((one) => {
    const value = indicatorOf(one, 'ks2MathsTrend')?.value;
    return value?.kind === 'trend' ? [{ one, value }] : [];
  });
  const [first] = found;
  if (first === undefined) return [];
  const { years } = first.value;
  const lines = columns.map((one) => {
    const value = found.find((each) => each.one === one)?.value;
    return { ...seriesOf(one), values: value?.values ?? years.map(() => null) };
  });
  return [trendChart(years, lines)];
}

function strips(columns: readonly Compared[], authorities: AuthorityFigures): readonly Chart[] {
  return STRIP_IDS.filter((id) => authorities[id].length > 0).map((id) =>
    stripChart({
      id,
      title: INDICATORS[id].title,
      unit: INDICATORS[id].unit,
      among: authorities[id],
      places: columns.map((one) => {
        const value = indicatorOf(one, id)?.value;
        return { ...seriesOf(one), value: value?.kind === 'number' ? value.value : undefined };
      }),
    }),
  );
}

function bars(
  columns: readonly Compared[],
  id: IndicatorId,
  partsOf: (indicator: Indicator, one: Compared) => readonly BarPart[],
): readonly Bar[] {
  return columns.map((one) => {
    const indicator = indicatorOf(one, id);
    return { ...seriesOf(one), parts: indicator === undefined ? [] : partsOf(indicator, one) };
  });
}

/** What is surely a hub's is its part; what hubs share along an unknown line is nobody's. */
function hubParts({ value }: Indicator, england: England): readonly BarPart[] {
  if (value.kind !== 'touching') return [];
  const { footprints } = value.touching;
  const family = england.families.get(value.touching.family);
  const hues = family === undefined ? [] : footprintHues(family, england.geography);
  const sure = footprints.flatMap(({ footprint, share }): BarPart[] =>
    typeof share === 'string' || share.low === 0
      ? []
      : [
          {
            name: footprint.shortName,
            share: share.low,
            ink: `hue-${hues[indexOf(family, footprint)] ?? 0}`,
          },
        ],
  );
  const named = sure.slice(0, MOST_HUBS);
  const others = sure.slice(MOST_HUBS).reduce((sum, { share }) => sum + share, 0);
  const { share } = value.touching.uncovered;
  const none = typeof share === 'string' ? 0 : share.low;
  const total = sure.reduce((sum, part) => sum + part.share, 0);
  const isShared = footprints.some(({ share: one }) => typeof one !== 'string' && one.high > one.low);
  return [
    ...named,
    ...rest(words.others(sure.length - named.length), others),
    ...rest(words.none, none),
    ...rest(words.shared, isShared ? 1 - total - none : 0),
  ];
}

function indexOf(family: Family | undefined, { id }: Footprint): number {
  return family?.footprints.findIndex((one) => one.id === id) ?? -1;
}

function trustParts(
  { value, missing }: Indicator,
  schools: number,
  trusts: TrustsRecord,
): readonly BarPart[] {
  if (value.kind !== 'trusts') return [];
  const named = value.trusts.slice(0, MOST_TRUSTS).map(
    ({ trust, share }, i): BarPart => ({
      name: trusts.name[trust] ?? '',
      share,
      ink: PARTS[i % PARTS.length] ?? 'part-1',
    }),
  );
  const others = value.trusts.slice(MOST_TRUSTS).reduce((sum, { share }) => sum + share, 0);
  const unknown = schools > 0 ? missing / schools : 0;
  const without = 1 - unknown - value.trusts.reduce((sum, { share }) => sum + share, 0);
  return [
    ...named,
    ...(others > 0
      ? [
          {
            name: words.otherTrusts(value.trusts.length - named.length),
            share: others,
            ink: 'part-6' as const,
          },
        ]
      : []),
    ...rest(words.noTrust, without),
    ...rest(words.unknownTrust, unknown),
  ];
}

function mixParts({ value }: Indicator): readonly BarPart[] {
  if (value.kind !== 'mix') return [];
  return value.parts
    .filter(({ share }) => share > 0)
    .map(({ key, share }) => ({ name: words.tenth(key), brief: key, share, ink: `step-${key}` as InkId }));
}

/** Under a thousandth is the rounding of sums, not a part. */
function rest(name: string, share: number): readonly BarPart[] {
  return share < 0.001 ? [] : [{ name, share, ink: 'rest' }];
}
