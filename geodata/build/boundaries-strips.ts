import type { MultiPolygon, Polygon, Position } from 'geojson';

/** Degrees of latitude per strip: about 550 m, a few edges each at the density of the base. */
const STRIP = 0.005;
/** Metres per degree of latitude, near enough for "which border is nearest". */
const METRES = 111_200;

/**
 * One polygon, its edges sorted into strips of latitude, so that "is this point inside?" looks only at the edges
 * that a line due east of the point can meet.
 *
 *        ___________
 *      /   .→ ─ ─ ─ ┼ ─     one crossing: inside
 *     |      .→ ─ ┼ ┼ ─     two: outside (a bay)
 *      \_________/
 */
export class PolygonStrips {
  readonly west: number;
  readonly south: number;
  readonly east: number;
  readonly north: number;
  private readonly strips: Float64Array[];

  constructor(geometry: Polygon | MultiPolygon) {
    const rings = geometry.type === 'Polygon' ? geometry.coordinates : geometry.coordinates.flat();
    const points = rings.flat();
    this.west = extreme(points, 0, Math.min);
    this.south = extreme(points, 1, Math.min);
    this.east = extreme(points, 0, Math.max);
    this.north = extreme(points, 1, Math.max);
    const strips: number[][] = Array.from({ length: this.strip(this.north) + 1 }, () => []);
    for (const ring of rings) {
      for (let i = 1; i < ring.length; i += 1) this.sortIn(strips, ring[i - 1] ?? [], ring[i] ?? []);
    }
    this.strips = strips.map((edges) => Float64Array.from(edges));
  }

  boxHolds(lon: number, lat: number, margin = 0): boolean {
    const { west, south, east, north } = this;
    return lon >= west - margin && lon <= east + margin && lat >= south - margin && lat <= north + margin;
  }

  /** Even-odd rule; a point exactly on the border may fall either way. */
  contains(lon: number, lat: number): boolean {
    if (!this.boxHolds(lon, lat)) return false;
    const edges = this.strips[this.strip(lat)] ?? new Float64Array();
    let inside = false;
    for (let i = 0; i + 3 < edges.length; i += 4) {
      const [x1, y1, x2, y2] = [edges[i] ?? 0, edges[i + 1] ?? 0, edges[i + 2] ?? 0, edges[i + 3] ?? 0];
      if (y1 > lat !== y2 > lat && lon < ((x2 - x1) * (lat - y1)) / (y2 - y1) + x1) inside = !inside;
    }
    return inside;
  }

  /** Metres from the point to the nearest edge, as on a plane at the point's latitude; good to 1 % within 50 km. */
  metresToBorder(lon: number, lat: number): number {
    const squeeze = Math.cos((lat * Math.PI) / 180);
    let nearest = Number.POSITIVE_INFINITY;
    for (const edges of this.strips) {
      for (let i = 0; i + 3 < edges.length; i += 4) {
        const ax = ((edges[i] ?? 0) - lon) * squeeze;
        const ay = (edges[i + 1] ?? 0) - lat;
        const dx = ((edges[i + 2] ?? 0) - lon) * squeeze - ax;
        const dy = (edges[i + 3] ?? 0) - lat - ay;
        const along = Math.min(1, Math.max(0, -(ax * dx + ay * dy) / (dx * dx + dy * dy || 1)));
        nearest = Math.min(nearest, (ax + along * dx) ** 2 + (ay + along * dy) ** 2);
      }
    }
    return Math.sqrt(nearest) * METRES;
  }

  private strip(lat: number): number {
    return Math.floor((lat - this.south) / STRIP);
  }

  private sortIn(strips: number[][], [x1 = 0, y1 = 0]: Position, [x2 = 0, y2 = 0]: Position): void {
    const last = this.strip(Math.max(y1, y2));
    for (let s = this.strip(Math.min(y1, y2)); s <= last; s += 1) strips[s]?.push(x1, y1, x2, y2);
  }
}

function extreme(points: readonly Position[], axis: 0 | 1, pick: (a: number, b: number) => number): number {
  return points.reduce((found, point) => pick(found, point[axis] ?? found), points[0]?.[axis] ?? 0);
}
