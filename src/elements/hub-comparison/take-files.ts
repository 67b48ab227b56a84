import type { Indicator } from '../../core/localities/indicator';
import type { TrustsRecord } from '../../core/records/measures-record';
import type { Atlas } from '../../data/atlas';
import { type Provenance, toCsv } from '../../exports/csv';
import { csvwMetadata } from '../../exports/csvw';
import { toGeoJson } from '../../exports/geojson';
import { pngOf } from '../../exports/png';
import { type SvgFile, type SvgPanel, svgFile } from '../../exports/svg';
import { linesOf } from '../../exports/text-lines';
import { type SvgNode, svg, toMarkup } from '../../map/svg/svg-node';
import { withLooks } from '../../map/svg/written-looks';
import { comparisonMessages } from '../../messages/comparison';
import { download } from '../download';
import { exportedPlaces } from '../exported-places';
import { type Compared, isReady } from './compared';
import { FIGURE_COLUMNS, FIGURE_KEY, figureRows } from './figure-rows';
import type { KeyEntry } from './key-entries';
import { MAP_SIDE } from './map-frames';

/** What the files of a comparison are made from. */
export interface Taken {
  readonly atlas: Atlas;
  readonly columns: readonly Compared[];
  readonly england: Compared | undefined;
  readonly trusts: TrustsRecord | undefined;
  readonly provenance: Provenance;
  readonly maps: readonly MapToTake[];
  readonly key: readonly KeyEntry[];
}

export interface MapToTake {
  readonly title: string;
  readonly notes: readonly string[];
  readonly node: SvgNode;
}

export type TakenFormat = 'csv' | 'csvw' | 'geojson' | 'maps-svg' | 'maps-png';
const CSV_NAME = 'comparison.csv';
const KEY_TEXT = 40;
const KEY_SIZE = 11;

/** Makes a file and hands it over. @returns its name. @throws when data or browser fail. */
export async function takeFile(format: TakenFormat, taken: Taken): Promise<string> {
  switch (format) {
    case 'csv':
      return handOver(CSV_NAME, comparisonCsv(taken), 'text/csv;charset=utf-8');
    case 'csvw':
      return handOver(
        `${CSV_NAME}-metadata.json`,
        csvwMetadata(ofTable(taken.provenance), CSV_NAME, FIGURE_COLUMNS, FIGURE_KEY),
        'application/csvm+json',
      );
    case 'geojson':
      return handOver('localities.geojson', await comparisonGeoJson(taken), 'application/geo+json');
    case 'maps-svg':
      return handOver('maps.svg', mapsFile(taken).text, 'image/svg+xml');
    case 'maps-png':
      return handOver('maps.png', await pngOf(mapsFile(taken)), 'image/png');
  }
}

function handOver(name: string, content: string | Blob, type: string): string {
  download(name, content, type);
  return name;
}

function ofTable(provenance: Provenance): Provenance {
  return { ...provenance, filters: [...provenance.filters, comparisonMessages.filters.unit] };
}

function comparisonCsv({ provenance, columns, england, trusts }: Taken): string {
  return toCsv(
    ofTable(provenance),
    FIGURE_COLUMNS.map(({ title }) => title),
    figureRows(columns, england, trusts),
  );
}

async function comparisonGeoJson({ atlas, columns, provenance }: Taken): Promise<string> {
  const own = columns.filter(({ role }) => role === 'own');
  const places = await exportedPlaces(atlas, own, (spec) => {
    const one = own.find((each) => each.spec === spec);
    return one !== undefined && isReady(one) ? plainFigures([...one.state.indicators.values()]) : {};
  });
  return toGeoJson(provenance, places);
}

/** Plain figures by their ids; what is not known is `null`, and what is a list is its names. */
function plainFigures(indicators: readonly Indicator[]): Readonly<Record<string, string | number | null>> {
  return Object.fromEntries(
    indicators.flatMap(({ id, value }): [string, string | number | null][] => {
      if (value.kind === 'number') return [[id, Number(value.value.toFixed(6))]];
      if (value.kind === 'not-known') return [[id, null]];
      if (value.kind === 'touching') {
        return [[id, value.touching.footprints.map(({ footprint }) => footprint.name).join('; ')]];
      }
      return [];
    }),
  );
}

/** The small maps side by side with their key, for paper. */
function mapsFile({ provenance, maps, key }: Pick<Taken, 'provenance' | 'maps' | 'key'>): SvgFile {
  const panels = maps.map(
    ({ title, notes, node }): SvgPanel => ({
      title,
      notes,
      markup: toMarkup(withLooks(node)),
      width: MAP_SIDE,
      height: MAP_SIDE,
    }),
  );
  return svgFile(provenance, [...panels, keyPanel(key)], Math.min(3, Math.max(2, panels.length)));
}

function keyPanel(key: readonly KeyEntry[]): SvgPanel {
  let y = 0;
  const lines = key.flatMap(({ swatch, words }) => {
    const texts = linesOf(words, MAP_SIDE - KEY_TEXT, KEY_SIZE);
    const line = svg(
      'g',
      { transform: `translate(0 ${y})` },
      // The samples are drawn by the rules of the map, the words beside them are not.
      withLooks(swatch),
      ...texts.map((text, i) =>
        svg('text', { x: KEY_TEXT, y: 13.5 + i * 14, 'font-size': KEY_SIZE, fill: '#1c2126' }, text),
      ),
    );
    y += 10 + 14 * Math.max(1, texts.length);
    return [line];
  });
  const node = svg('svg', { width: MAP_SIDE, height: y, viewBox: `0 0 ${MAP_SIDE} ${y}` }, ...lines);
  return { title: '', notes: [], markup: toMarkup(node), width: MAP_SIDE, height: y };
}
