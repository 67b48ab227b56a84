import type { Indicator, NotKnown } from '../core/localities/indicator';
import { INDICATORS, type IndicatorGroup } from '../core/localities/indicator-notes';
import { area, count, figure, inPercent, NOT_KNOWN, several, shareText } from './numbers';

/** Headings of the groups, wherever indicators are listed. */
export const INDICATOR_GROUP_TITLES: Readonly<Record<IndicatorGroup, string>> = {
  schools: 'Schools and pupils',
  serving: 'Who serves it, and how aligned',
  trusts: 'Academies and trusts',
  place: 'Deprivation and place',
  attainment: 'Attainment',
};

const WHY: Readonly<Record<NotKnown, string>> = {
  'no-figures': `${NOT_KNOWN}: no figures`,
  withheld: `${NOT_KNOWN}: withheld, ten pupils or fewer`,
  'shared-district': `${NOT_KNOWN}: part of a district whose line is not published`,
  'nothing-there': 'none there',
  'not-loaded': `${NOT_KNOWN}: its file could not be fetched`,
};

/** An indicator's value in words, with its unit. The same words wherever the indicator is shown. */
export function indicatorText(indicator: Indicator): string {
  const { value, id } = indicator;
  switch (value.kind) {
    case 'number':
      return withUnit(id, value.value);
    case 'range':
      return `between ${withUnit(id, value.low)} and ${withUnit(id, value.high)}`;
    case 'not-known':
      return WHY[value.why];
    case 'mix':
      return value.parts
        .map(({ key, share }) => `${mixWords(key)}: ${inPercent(figure(share * 100))}`)
        .join('; ');
    case 'trend': {
      const known = value.years.flatMap((year, i) => {
        const found = value.values[i];
        return found === null || found === undefined ? [] : [`${year}: ${inPercent(figure(found))}`];
      });
      return known.length === 0 ? NOT_KNOWN : known.join('; ');
    }
    case 'touching':
      return value.touching.footprints.length === 0
        ? 'none'
        : value.touching.footprints
            .map(({ footprint, relation, share }) =>
              relation === 'whole' ? footprint.shortName : `${footprint.shortName} (${shareText(share)})`,
            )
            .join('; ');
    case 'alignment': {
      const { low, high } = value.alignment.count;
      const number =
        low === high ? several(low, 'pair', 'pairs') : `between ${count(low)} and ${count(high)} pairs`;
      return `${number} of hubs; the most frequent holds ${shareText(value.alignment.largest)} of its schools`;
    }
    case 'trusts':
      return count(value.trusts.length);
  }
}

function withUnit(id: Indicator['id'], value: number): string {
  const { unit } = INDICATORS[id];
  if (unit === '%') return inPercent(figure(value));
  if (unit === 'square kilometres') return area(value);
  return unit.startsWith('trusts per') ? figure(value) : count(value);
}

/** Words for the classes of a mix: tenths of deprivation, rural-urban classes of 2021. */
function mixWords(key: string): string {
  const classes: Readonly<Record<string, string>> = {
    UN1: 'urban, near a city or large town',
    UF1: 'urban, further away',
    RLN1: 'larger rural, near',
    RLF1: 'larger rural, further',
    RSN1: 'smaller rural, near',
    RSF1: 'smaller rural, further',
    '1': 'tenth 1 (most deprived)',
    '10': 'tenth 10 (least deprived)',
  };
  return classes[key] ?? `tenth ${key}`;
}
