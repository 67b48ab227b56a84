import type { ShapeProblem } from '../shape-problem';
import { fromNationalGrid, looksLikeNationalGrid } from './national-grid';
import type { RawPolygon } from './read-coordinates';

/** What the numbers of a file are, judged by their size: England's are unlike in every system people use. */
export type CoordinateSystem =
  | 'degrees'
  | 'swapped'
  | 'national-grid'
  | 'web-mercator'
  | 'elsewhere'
  | 'unknown';

interface Extent {
  readonly west: number;
  readonly south: number;
  readonly east: number;
  readonly north: number;
}

/** England with a margin, in degrees and in web Mercator metres. */
const ENGLAND: Extent = { west: -6.5, south: 49.8, east: 1.9, north: 55.9 };
const ENGLAND_IN_MERCATOR: Extent = { west: -724_000, south: 6_400_000, east: 212_000, north: 7_550_000 };

export function coordinateSystemOf(polygons: readonly RawPolygon[]): CoordinateSystem {
  const extent = extentOf(polygons);
  const { west, south, east, north } = extent;
  if (west >= -180 && east <= 180 && south >= -90 && north <= 90) {
    if (meet(extent, ENGLAND)) return 'degrees';
    // Turned, it must be near England as a whole: a shape in East Africa is more likely than half a swap.
    return within(turned(extent), grown(ENGLAND, 2)) ? 'swapped' : 'elsewhere';
  }
  if (west >= -90 && east <= 90 && south >= -180 && north <= 180 && meet(turned(extent), ENGLAND))
    return 'swapped';
  const corners = [
    { easting: west, northing: south },
    { easting: east, northing: north },
  ];
  if (corners.every(looksLikeNationalGrid)) return 'national-grid';
  return meet(extent, ENGLAND_IN_MERCATOR) ? 'web-mercator' : 'unknown';
}

/** The first point that is no longitude and latitude. */
export function firstOutOfRange(polygons: readonly RawPolygon[]): ShapeProblem | undefined {
  for (const ring of polygons.flat()) {
    for (let i = 0; i + 1 < ring.length; i += 2) {
      const lon = ring[i] ?? 0;
      const lat = ring[i + 1] ?? 0;
      if (Math.abs(lon) > 180 || Math.abs(lat) > 90) return { code: 'out-of-range', lon, lat };
    }
  }
  return undefined;
}

export function swapAxes(polygons: readonly RawPolygon[]): RawPolygon[] {
  return mapPoints(polygons, (x, y) => [y, x]);
}

export function convertNationalGrid(polygons: readonly RawPolygon[]): RawPolygon[] {
  return mapPoints(polygons, (easting, northing) => fromNationalGrid({ easting, northing }));
}

function mapPoints(
  polygons: readonly RawPolygon[],
  move: (x: number, y: number) => readonly [number, number],
): RawPolygon[] {
  return polygons.map((rings) =>
    rings.map((ring) => {
      const moved = new Float64Array(ring.length);
      for (let i = 0; i + 1 < ring.length; i += 2) moved.set(move(ring[i] ?? 0, ring[i + 1] ?? 0), i);
      return moved;
    }),
  );
}

function extentOf(polygons: readonly RawPolygon[]): Extent {
  let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const ring of polygons.flat()) {
    for (let i = 0; i + 1 < ring.length; i += 2) {
      west = Math.min(west, ring[i] ?? 0);
      east = Math.max(east, ring[i] ?? 0);
      south = Math.min(south, ring[i + 1] ?? 0);
      north = Math.max(north, ring[i + 1] ?? 0);
    }
  }
  return { west, south, east, north };
}

function turned({ west, south, east, north }: Extent): Extent {
  return { west: south, south: west, east: north, north: east };
}

function grown({ west, south, east, north }: Extent, margin: number): Extent {
  return { west: west - margin, south: south - margin, east: east + margin, north: north + margin };
}

function meet(a: Extent, b: Extent): boolean {
  return a.west <= b.east && b.west <= a.east && a.south <= b.north && b.south <= a.north;
}

function within(a: Extent, b: Extent): boolean {
  return a.west >= b.west && a.east <= b.east && a.south >= b.south && a.north <= b.north;
}
