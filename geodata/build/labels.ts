import type { LabelsRecord } from '../../src/core/records/labels-record';
import { FIRST_TOWNS, NOT_TOWNS, TOWN_SPELLINGS } from '../sources/towns';
import { type BaseAtoms, baseAtoms } from './boundaries-base';
import type { Step } from './context';
import { SourceError } from './errors';
import { firstZooms } from './labels-room';
import type { SourcesFolder } from './sources-folder';

const GAZETTEER = 'places/places-gb-geonames-15000.csv';
/** Parts of towns and loose localities: districts of cities, and two whole councils, are filed under these. */
const NOT_TOWN_CODES = ['PPLX', 'PPLL'];
/** How far (metres) outside every atom a town's point may lie, on a beach or a quay. */
const SHORE = 2000;
const SIZES = [50_000, 100_000, 200_000, 500_000];

interface Town {
  readonly name: string;
  readonly lon: number;
  readonly lat: number;
  readonly population: number;
  readonly row: number;
}

/** Publishes `labels`: towns for the map and for the finder. */
export const labels: Step = {
  name: 'labels',
  async run(context) {
    const towns = ranked(readTowns(context.sources));
    const base = await baseAtoms(context);
    const record: LabelsRecord = {
      name: towns.map(({ name }) => spelling(name)),
      lon: towns.map(({ lon }) => Math.round(lon * 1e4) / 1e4),
      lat: towns.map(({ lat }) => Math.round(lat * 1e4) / 1e4),
      atom: towns.map((town) => atomOf(base, town)),
      rank: towns.map((_, i) => i + 1),
      minZoom: firstZooms(towns.map(({ lon, lat }) => [lon, lat])),
      size: towns.map(({ population }) => 1 + SIZES.filter((least) => population >= least).length),
    };
    context.emit('labels', record, {
      vintage: 'GeoNames, January 2026',
      sources: ['geonames'],
      notes:
        'English places of 15,000 people and more; the first 45 ranked by hand, since the populations mix towns with built-up areas and districts.',
    });
    const byZoom = [5, 7, 9].map(
      (zoom) => `${record.minZoom.filter((first) => first <= zoom).length} at zoom ${zoom}`,
    );
    context.progress(`${towns.length} towns; room for ${byZoom.join(', ')}`);
    context.report('Labels', `${towns.length} towns; room for ${byZoom.join(', ')}.`);
  },
};

function readTowns(sources: SourcesFolder): Town[] {
  const leftOut = new Set(NOT_TOWNS.map(([name]) => name));
  return sources
    .csv(GAZETTEER, ['name', 'lat', 'lon', 'feature_code', 'nation', 'population'])
    .filter(({ cells }) => cells.nation === 'ENG' && !NOT_TOWN_CODES.includes(cells.feature_code))
    .filter(({ cells }) => !leftOut.has(cells.name))
    .map(({ row, cells: { name, lat, lon, population } }) => {
      const town = { name, lon: Number(lon), lat: Number(lat), population: Number(population), row };
      if (!(town.population > 0)) throw new SourceError(GAZETTEER, row, `"${population}" is no population`);
      return town;
    });
}

/** The hand-written order first, then by population; among equals the order of the gazetteer stays. */
function ranked(towns: readonly Town[]): Town[] {
  const first = FIRST_TOWNS.map((name) => {
    const town = towns.find((candidate) => candidate.name === name);
    if (town === undefined) throw new SourceError('geodata/sources/towns.ts', name, `not in ${GAZETTEER}`);
    return town;
  });
  const rest = towns.filter((town) => !first.includes(town));
  return [...first, ...rest.sort((a, b) => b.population - a.population || a.row - b.row)];
}

function atomOf(base: BaseAtoms, { name, lon, lat, row }: Town): number {
  const atom = base.atomAt(lon, lat) ?? base.nearestAtom(lon, lat, SHORE)?.atom;
  if (atom === undefined) throw new SourceError(GAZETTEER, row, `${name} lies in no atom`);
  return atom;
}

function spelling(name: string): string {
  return TOWN_SPELLINGS[name] ?? name.replace(/^Saint |(?<= )Saint /, 'St ');
}
