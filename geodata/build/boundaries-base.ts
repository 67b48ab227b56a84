import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import type { MultiPolygon, Polygon } from 'geojson';
import { BASE_RECIPE, type BasePieces, DISTRICTS_2018, DISTRICTS_2022, makeBase } from './boundaries-recipe';
import { PolygonStrips } from './boundaries-strips';
import type { BuildContext } from './context';
import { SourceError } from './errors';
import type { SourcesFolder } from './sources-folder';

const CACHE = resolve(import.meta.dirname, '../../node_modules/.cache/hub-atlas');
export const LOOKUP_2022 = 'boundaries/derived/lad22_lookup.csv';

/** One of the 310 pieces of England of which every official area is a union. */
export interface Atom {
  /** The code of the district of December 2022, or West Somerset's or Taunton Deane's of 2018. */
  readonly code: string;
  readonly name: string;
  /** Code of the district in force since April 2023 (LAD24) that it is, or is a part of. */
  readonly district: string;
  /** Unsimplified, WGS84. */
  readonly geometry: Polygon | MultiPolygon;
}

/** The unsimplified base: atoms in the order that atom numbers mean everywhere, and questions about points. */
export class BaseAtoms {
  private readonly strips: readonly PolygonStrips[];

  constructor(readonly atoms: readonly Atom[]) {
    this.strips = atoms.map((atom) => new PolygonStrips(atom.geometry));
  }

  /**
   * Number of the atom that holds the point (WGS84 degrees); `undefined` at sea and outside England. About a
   * microsecond; less when `hint`, the atom of a point near by, is right.
   */
  atomAt(lon: number, lat: number, hint?: number): number | undefined {
    if (hint !== undefined && this.strips[hint]?.contains(lon, lat)) return hint;
    const found = this.strips.findIndex((strip) => strip.contains(lon, lat));
    return found < 0 ? undefined : found;
  }

  /**
   * The atom nearest to a point that lies in none, such as a school on a quay; `undefined` when none is within
   * `metres`. `among` restricts the search to atoms known to be possible, for example those of one district.
   */
  nearestAtom(
    lon: number,
    lat: number,
    metres: number,
    among: Iterable<number> = this.strips.keys(),
  ): { readonly atom: number; readonly metres: number } | undefined {
    // A degree of longitude is at least 62 km in England, so a box wider by this much misses nothing.
    const margin = metres / 60_000;
    let nearest: { atom: number; metres: number } | undefined;
    for (const atom of among) {
      const strips = this.strips[atom];
      if (!strips?.boxHolds(lon, lat, margin)) continue;
      const distance = strips.contains(lon, lat) ? 0 : strips.metresToBorder(lon, lat);
      if (distance <= (nearest?.metres ?? metres)) nearest = { atom, metres: distance };
    }
    return nearest;
  }
}

/** The base, made once per set of source files and then read from `node_modules/.cache/hub-atlas`. */
export async function baseAtoms({ sources }: Pick<BuildContext, 'sources'>): Promise<BaseAtoms> {
  const pieces = await cachedPieces(sources);
  const present = new Map(
    sources.csv(LOOKUP_2022, ['LAD22CD', 'LAD24CD']).map(({ cells }) => [cells.LAD22CD, cells.LAD24CD]),
  );
  const merged = present.get('E07000246') ?? '';
  present.set('E07000190', merged).set('E07000191', merged);
  const atoms = pieces.features.map(({ properties, geometry }, i) => {
    const district = present.get(properties.AREACD);
    if (district === undefined)
      throw new SourceError(DISTRICTS_2022, i + 1, `${properties.AREACD} is not in ${LOOKUP_2022}`);
    return { code: properties.AREACD, name: properties.AREANM, district, geometry };
  });
  return new BaseAtoms(atoms.sort((a, b) => order(a.district, b.district) || order(a.code, b.code)));
}

async function cachedPieces(sources: SourcesFolder): Promise<BasePieces> {
  const { version } = createRequire(import.meta.url)('mapshaper/package.json') as { version: string };
  const key = createHash('sha256')
    .update([version, BASE_RECIPE, sources.sha256(DISTRICTS_2022), sources.sha256(DISTRICTS_2018)].join('\n'))
    .digest('hex')
    .slice(0, 16);
  const file = join(CACHE, `base-${key}.json`);
  if (existsSync(file)) return JSON.parse(readFileSync(file, 'utf8')) as BasePieces;
  const pieces = await makeBase(sources);
  mkdirSync(CACHE, { recursive: true });
  // Renamed into place, so that a test running beside never reads half a file.
  writeFileSync(`${file}.${process.pid}`, JSON.stringify(pieces));
  renameSync(`${file}.${process.pid}`, file);
  return pieces;
}

function order(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
