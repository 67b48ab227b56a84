import type { Touching } from '../../core/coverage/touching';
import type { Indicator, MixPart } from '../../core/localities/indicator';
import type { TrustsRecord } from '../../core/records/measures-record';
import { comparisonMessages as words } from '../../messages/comparison';
import { indicatorText } from '../../messages/indicators';
import { figure, inPercent, percent, shareText } from '../../messages/numbers';

/** Names in a cell before the rest is only counted. */
const MOST_NAMES = 5;
const MOST_TRUSTS = 3;
/** Families of the indicators that list who serves a place, for counting them. */
const SERVING: Readonly<Partial<Record<Indicator['id'], readonly [string, string]>>> = {
  mathsHubs: ['Maths Hub', 'Maths Hubs'],
  teachingSchoolHubs: ['Teaching School Hub', 'Teaching School Hubs'],
  investmentAreas: ['area', 'areas'],
};

/** What a cell of the comparison says: the figure first, then what goes with it, a line each. */
export function cellLines(indicator: Indicator, trusts: TrustsRecord | undefined): readonly string[] {
  const { value, id } = indicator;
  switch (value.kind) {
    case 'touching':
      return servingLines(id, value.touching);
    case 'alignment': {
      const { count, largest } = value.alignment;
      return [words.combinations(count.low, count.high), words.mostFrequent(shareText(largest))];
    }
    case 'trusts': {
      const names = value.trusts.slice(0, MOST_TRUSTS).flatMap(({ trust, share }) => {
        const name = trusts?.name[trust];
        return name === undefined ? [] : [`${name} (${percent(share)})`];
      });
      return [indicatorText(indicator), ...(names.length > 0 ? [words.trustNames(names)] : [])];
    }
    case 'mix':
      return id === 'deprivationMix' ? deprivationLines(value.parts) : [townLine(value.parts)];
    case 'trend':
      return trendLines(value.years, value.values);
    default:
      return [indicatorText(indicator)];
  }
}

function servingLines(id: Indicator['id'], { footprints }: Touching): readonly string[] {
  if (footprints.length === 0) return [words.none];
  const [one, many] = SERVING[id] ?? ['', ''];
  const counted = footprints.length > 1 ? [words.hubsOf(footprints.length, one, many)] : [];
  const names = footprints
    .slice(0, footprints.length > 2 * MOST_NAMES ? 0 : MOST_NAMES)
    .map(({ footprint, relation, share }) =>
      relation === 'whole' ? footprint.shortName : `${footprint.shortName}: ${shareText(share)}`,
    );
  const more = names.length === 0 ? 0 : footprints.length - names.length;
  return [...counted, ...names, ...(more > 0 ? [words.andMore(more)] : [])];
}

function deprivationLines(parts: readonly MixPart[]): readonly string[] {
  return [
    words.mostDeprived(percent(shareOf(parts, ['1', '2', '3']))),
    words.leastDeprived(percent(shareOf(parts, ['8', '9', '10']))),
  ];
}

function townLine(parts: readonly MixPart[]): string {
  const urban = shareOf(parts, ['UN1', 'UF1']);
  return words.urban(percent(urban), percent(1 - urban));
}

function shareOf(parts: readonly MixPart[], keys: readonly string[]): number {
  return parts.filter(({ key }) => keys.includes(key)).reduce((sum, { share }) => sum + share, 0);
}

function trendLines(years: readonly number[], values: readonly (number | null)[]): readonly string[] {
  const known = years.flatMap((year, i) => {
    const value = values[i];
    return value === null || value === undefined ? [] : [{ year, value }];
  });
  const [first, last] = [known[0], known.at(-1)];
  if (first === undefined || last === undefined) return [];
  const gaps = years.filter((_, i) => values[i] === null);
  return [
    words.trend(inPercent(figure(first.value)), first.year, inPercent(figure(last.value)), last.year),
    ...(gaps.length > 0 ? [words.trendGaps(gaps)] : []),
  ];
}
