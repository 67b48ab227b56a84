import { weakestBasis } from '../../core/footprints/basis';
import type { Manifest } from '../../core/records/manifest';
import type { Provenance } from '../../exports/csv';
import { comparisonMessages as words } from '../../messages/comparison';
import { listed } from '../../messages/numbers';
import { provenanceOf } from '../provenance';
import { type Compared, isReady } from './compared';

/** Sources of the borders, which every map and outline rests on. */
const BORDERS = ['ons-lad-2022', 'ons-lookups'];

/** What every file made of a comparison says of itself. */
export function comparisonProvenance(
  manifest: Manifest,
  columns: readonly Compared[],
  link: string,
  more: readonly string[] = [],
): Provenance {
  const own = columns.filter(({ role }) => role === 'own');
  const beside = columns.filter(({ role }) => role !== 'own');
  const indicators = columns.filter(isReady).flatMap(({ state }) => [...state.indicators.values()]);
  const sources = [...indicators.flatMap((one) => one.sources), ...BORDERS];
  const filters = [
    words.filters.places(own.map(({ name }) => name)),
    ...(beside.length > 0 ? [words.filters.beside(beside.map(({ name }) => name))] : []),
    ...more,
  ];
  const basis = weakestBasis(indicators.flatMap((one) => one.basis ?? [])) ?? 'stated';
  return {
    ...provenanceOf(manifest, sources, comparisonTitle(own), filters, link),
    basis: words.basis(basis),
  };
}

export function comparisonTitle(own: readonly Compared[]): string {
  return own.length === 0
    ? words.title
    : `${listed(own.map(({ name }) => name))}: ${words.title.toLowerCase()}`;
}
