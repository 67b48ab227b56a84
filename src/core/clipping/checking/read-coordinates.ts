import { MOST_POINTS, type ShapeProblem } from '../shape-problem';

/** A ring as given: first numbers of its positions in turn, in whatever units, perhaps closed, perhaps not. */
export type RawRing = Float64Array;
export type RawPolygon = readonly RawRing[];

export interface RawCoordinates {
  readonly polygons: readonly RawPolygon[];
  /** Positions that had a third number, or more. */
  readonly heights: number;
}

/**
 * Reads `coordinates` of a Polygon or MultiPolygon from somebody's file: nothing about them is taken for granted.
 * @param most points that will be read before giving up.
 */
export function readCoordinates(
  geometry: { readonly type: string; readonly coordinates?: unknown },
  most = MOST_POINTS,
): RawCoordinates | ShapeProblem {
  const { type, coordinates } = geometry;
  const polygons = type === 'Polygon' ? [coordinates] : coordinates;
  if (!Array.isArray(polygons)) return { code: 'bad-coordinates', type };
  const reader = new CoordinateReader(type);
  const points = reader.count(polygons);
  if (typeof points !== 'number') return points;
  if (points > most) return { code: 'too-many-points', points, limit: most };
  if (points === 0) return { code: 'empty' };
  return reader.read(polygons);
}

class CoordinateReader {
  private heights = 0;
  private rings = 0;

  constructor(private readonly type: string) {}

  count(polygons: readonly unknown[]): number | ShapeProblem {
    let points = 0;
    for (const polygon of polygons) {
      if (!Array.isArray(polygon)) return { code: 'bad-coordinates', type: this.type };
      for (const ring of polygon) {
        if (!Array.isArray(ring)) return { code: 'bad-coordinates', type: this.type };
        points += ring.length;
      }
    }
    return points;
  }

  read(polygons: readonly unknown[]): RawCoordinates | ShapeProblem {
    const read: RawRing[][] = [];
    for (const polygon of polygons as readonly (readonly (readonly unknown[])[])[]) {
      const rings: RawRing[] = [];
      for (const ring of polygon) {
        const raw = this.ring(ring);
        if (!(raw instanceof Float64Array)) return raw;
        rings.push(raw);
      }
      if (rings.length > 0) read.push(rings);
    }
    return { polygons: read, heights: this.heights };
  }

  private ring(positions: readonly unknown[]): RawRing | ShapeProblem {
    this.rings += 1;
    const raw = new Float64Array(2 * positions.length);
    for (const [i, position] of positions.entries()) {
      if (!Array.isArray(position)) return { code: 'bad-coordinates', type: this.type };
      const [x, y]: readonly unknown[] = position;
      if (!Number.isFinite(x) || !Number.isFinite(y))
        return { code: 'not-a-number', ring: this.rings, point: i + 1 };
      raw[2 * i] = x as number;
      raw[2 * i + 1] = y as number;
      if (position.length > 2) this.heights += 1;
    }
    return raw;
  }
}
