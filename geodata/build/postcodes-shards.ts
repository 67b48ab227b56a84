import type { PostcodeShard } from '../../src/core/records/postcode-record';
import { encodeRuns, encodeUnits, SHARD_LETTERS } from '../../src/core/records/postcode-record-codec';
import { SourceError } from './errors';
import type { SourcesFolder } from './sources-folder';

const SECTORS_FILE = 'postcodes/postcode-sectors-england.csv';
const UNITS = 400;
const NONE = -1;

/** Atoms by unit number for each sector of one postcode area; -1 where the directory has no such unit. */
export type AreaUnits = Map<string, Int16Array>;

/** Notes that a unit of a sector lies in an atom. @returns false when that unit was there already. */
export function addUnit(area: AreaUnits, sector: string, unit: number, atom: number): boolean {
  let units = area.get(sector);
  if (units === undefined) {
    units = new Int16Array(UNITS).fill(NONE);
    area.set(sector, units);
  }
  if (units[unit] !== NONE) return false;
  units[unit] = atom;
  return true;
}

/** @param points of sectors as the source names them, `LS6 1`. */
export function makeShard(
  area: string,
  sectors: AreaUnits,
  points: ReadonlyMap<string, readonly [lat: number, lon: number]>,
): PostcodeShard {
  const atoms = atomsByUse(sectors);
  if (atoms.length > SHARD_LETTERS.length)
    throw new Error(`postcodes ${area}: ${atoms.length} atoms, too many`);
  const names = [...sectors.keys()].sort();
  const middles = names.map((name) => {
    const spaced = `${area}${name.slice(0, -1)} ${name.slice(-1)}`;
    const point = points.get(spaced);
    if (point === undefined) throw new SourceError(SECTORS_FILE, spaced, 'there is no row for this sector');
    return point;
  });
  const units = names.map((name) => sectors.get(name) ?? new Int16Array());
  return {
    area,
    atoms,
    sectors: names,
    lat: middles.map(([lat]) => Math.round(lat * 1000)),
    lon: middles.map(([, lon]) => Math.round(lon * 1000)),
    units: units.map((held) => encodeUnits(listed(held))).join(''),
    runs: units.map((held) => encodeRuns(listed(held).map((unit) => atoms.indexOf(held[unit] ?? NONE)))),
  };
}

/** Median points of all sectors, WGS84 degrees. */
export function sectorPoints(sources: SourcesFolder): Map<string, readonly [lat: number, lon: number]> {
  const rows = sources.csv(SECTORS_FILE, ['sector', 'lat', 'lon']);
  return new Map(rows.map(({ cells }) => [cells.sector, [Number(cells.lat), Number(cells.lon)]]));
}

/** Postcodes that lie in another atom than most of their sector: what a table of sectors alone would get wrong. */
export function exceptionsOf(sectors: AreaUnits): number {
  let exceptions = 0;
  for (const held of sectors.values()) {
    const counts = countByAtom([held]);
    exceptions += listed(held).length - Math.max(...counts.values());
  }
  return exceptions;
}

/** The atom that most units lie in first, so that `A` is the letter met most. */
function atomsByUse(sectors: AreaUnits): number[] {
  const counts = countByAtom(sectors.values());
  return [...counts.keys()].sort((a, b) => (counts.get(b) ?? 0) - (counts.get(a) ?? 0) || a - b);
}

function countByAtom(sectors: Iterable<Int16Array>): Map<number, number> {
  const counts = new Map<number, number>();
  for (const held of sectors) {
    for (const atom of held) if (atom !== NONE) counts.set(atom, (counts.get(atom) ?? 0) + 1);
  }
  return counts;
}

/** Unit numbers that exist, in rising order. */
function listed(held: Int16Array): number[] {
  return Array.from(held.keys()).filter((unit) => held[unit] !== NONE);
}
