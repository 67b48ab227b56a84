import type { England } from '../england';
import type { AtomSet } from '../geography/atom-set';
import type { Authority } from '../geography/geography';
import type { SchoolTable } from '../records/school-table';
import type { Evidence } from './indicator';
import { type Ks2Maths, mean } from './ks2-maths';
import type { Locality } from './locality';

/**
 * The published percentages, for a locality that is England, a region, an authority, or several whole authorities
 * put together. `undefined` for any other, and when the files needed were not given.
 */
export function ks2FromAuthorities(
  england: England,
  locality: Locality,
  { trends, schools }: Evidence,
): Ks2Maths | undefined {
  if (trends === undefined || locality.spec.kind !== 'areas' || locality.certain.isEmpty) return undefined;
  const { years } = trends;
  const series = trends.series.ks2MathsExpected;
  const published = (values: readonly (number | null)[] | undefined): Ks2Maths | undefined =>
    values && {
      method: 'ks2-published',
      years,
      values,
      sources: series.sources,
      missing: Number(values.at(-1) === null),
      withheld: false,
    };
  const { geography } = england;
  if (locality.certain.equals(geography.all)) return published(series.england);
  const region = geography.regions.find(({ atoms }) => atoms.equals(locality.certain));
  if (region !== undefined) return published(series.regions[region.index]);
  const authorities = wholeAuthorities(geography.authorities, locality.certain);
  if (authorities?.length === 1) return published(series.authorities[authorities[0]?.index ?? -1]);
  if (authorities === undefined || schools === undefined) return undefined;
  const parts = authorities.map(({ index }) => ({
    values: series.authorities[index] ?? [],
    pupils: eligiblePupils(schools, index),
  }));
  return {
    method: 'ks2-authorities',
    years,
    values: years.map((_, i) => mean(parts.map(({ values, pupils }) => [values[i] ?? null, pupils]))),
    sources: [...new Set([...series.sources, ...locality.weights.sources.schools])],
    missing: parts.filter(({ values }) => (values.at(-1) ?? null) === null).length,
    withheld: false,
  };
}

function wholeAuthorities(
  authorities: readonly Authority[],
  atoms: AtomSet,
): readonly Authority[] | undefined {
  const inside = authorities.filter((authority) => atoms.contains(authority.atoms));
  const count = inside.reduce((sum, authority) => sum + authority.atoms.count, 0);
  return count === atoms.count ? inside : undefined;
}

/** Pupils of the newest year's test in the authority's schools: the weights of every year, since not every year has its own. */
function eligiblePupils(schools: SchoolTable, authority: number): number {
  let sum = 0;
  for (let row = 0; row < schools.count; row += 1) {
    const pupils = schools.ks2Eligible[row] ?? Number.NaN;
    if (schools.authority[row] === authority && !Number.isNaN(pupils)) sum += pupils;
  }
  return sum;
}
