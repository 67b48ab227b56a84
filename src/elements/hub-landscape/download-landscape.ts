import { isShare, LANDSCAPE_IDS, type LandscapeRow } from '../../core/places/landscape';
import type { Atlas } from '../../data/atlas';
import { toCsv } from '../../exports/csv';
import { landscapeMessages as words } from '../../messages/landscape';
import { download } from '../download';
import { provenanceOf } from '../provenance';

/** The table as it is shown, with its filter and order, as CSV. Shares in percent; an empty field is not known. */
export function downloadLandscape(atlas: Atlas, rows: readonly LandscapeRow[], filter: string): void {
  const { england, manifest } = atlas;
  const header = [
    'code',
    words.name,
    words.region,
    words.schools,
    ...LANDSCAPE_IDS.map((id) => `${words.measures[id].title}${isShare(id) ? ' (%)' : ''}`),
    words.investment,
  ];
  const cells = rows.map(({ authority, schools, figures, wasInvestmentArea }) => [
    authority.code,
    authority.name,
    england.geography.regions[authority.region]?.name ?? '',
    schools,
    ...LANDSCAPE_IDS.map((id) => {
      const value = figures[id];
      return value === undefined ? null : Number((isShare(id) ? value * 100 : value).toFixed(4));
    }),
    wasInvestmentArea ? words.yes : words.no,
  ]);
  const sources = [
    ...england.weights.sources.schools,
    ...(['maths-hubs', 'teaching-school-hubs', 'education-investment-areas'] as const).flatMap(
      (id) => england.families.get(id)?.sources ?? [],
    ),
  ];
  const filters = filter === '' ? [] : [`${words.filter}: ${filter}`];
  const provenance = provenanceOf(manifest, sources, words.caption, filters, location.href);
  download('landscape.csv', toCsv(provenance, header, cells), 'text/csv;charset=utf-8');
}
