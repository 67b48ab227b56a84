import type { Polygon, Position } from 'geojson';
import type { Outline } from '../../core/clipping/combine-shapes';
import type { LonLat, ScreenPoint } from '../../map/drawing';

/** One corner of a shape: which polygon, and which corner of its outline. */
export interface CornerPlace {
  readonly polygon: number;
  readonly corner: number;
}

/** The shape as polygons that can be changed corner by corner; `undefined` where one has a hole. */
export function editable(shape: Outline): readonly Polygon[] | undefined {
  const polygons = shape.type === 'Polygon' ? [shape.coordinates] : shape.coordinates;
  if (polygons.some((rings) => rings.length !== 1)) return undefined;
  return polygons.map((coordinates) => ({ type: 'Polygon', coordinates }));
}

/** The polygons as one shape again. */
export function asShape(polygons: readonly Polygon[]): Outline {
  const [only, ...others] = polygons;
  if (only !== undefined && others.length === 0) return only;
  return { type: 'MultiPolygon', coordinates: polygons.map(({ coordinates }) => coordinates) };
}

/** The corner nearest to a point of the screen, within so many CSS pixels. */
export function cornerNear(
  polygons: readonly Polygon[],
  [x, y]: ScreenPoint,
  within: number,
  project: (at: LonLat) => ScreenPoint,
): CornerPlace | undefined {
  let [found, least]: [CornerPlace | undefined, number] = [undefined, within];
  polygons.forEach((shape, polygon) => {
    openRing(shape).forEach(([lon = 0, lat = 0], corner) => {
      const [px, py] = project([lon, lat]);
      const away = Math.hypot(px - x, py - y);
      if (away <= least) [found, least] = [{ polygon, corner }, away];
    });
  });
  return found;
}

export function cornerAt(polygons: readonly Polygon[], { polygon, corner }: CornerPlace): LonLat | undefined {
  const shape = polygons[polygon];
  const [lon, lat] = (shape && openRing(shape)[corner]) ?? [];
  return lon === undefined || lat === undefined ? undefined : [lon, lat];
}

export function allCorners(polygon: Polygon): readonly LonLat[] {
  return openRing(polygon).map(([lon = 0, lat = 0]) => [lon, lat]);
}

export function withCornerMoved(
  polygons: readonly Polygon[],
  { polygon, corner }: CornerPlace,
  to: LonLat,
): readonly Polygon[] {
  return changed(polygons, polygon, (ring) => ring.with(corner, [...to]));
}

/** Without a corner; the same polygons where only a triangle is left. */
export function withoutCorner(
  polygons: readonly Polygon[],
  { polygon, corner }: CornerPlace,
): readonly Polygon[] {
  return changed(polygons, polygon, (ring) => (ring.length > 3 ? ring.toSpliced(corner, 1) : ring));
}

/** Whether two shapes have the same corners, to the metre that a link keeps. */
export function sameCorners(a: readonly Polygon[], b: readonly Polygon[]): boolean {
  const text = (polygons: readonly Polygon[]) =>
    polygons
      .map((polygon) =>
        openRing(polygon)
          .map(([lon = 0, lat = 0]) => `${lon.toFixed(5)} ${lat.toFixed(5)}`)
          .sort()
          .join(),
      )
      .sort()
      .join('|');
  return text(a) === text(b);
}

function changed(
  polygons: readonly Polygon[],
  index: number,
  change: (ring: readonly Position[]) => readonly Position[],
): readonly Polygon[] {
  const shape = polygons[index];
  if (shape === undefined) return polygons;
  const before = openRing(shape);
  const ring = change(before);
  if (ring === before) return polygons;
  const [first] = ring;
  const closed = first === undefined ? [] : [...ring, first].map((corner) => [...corner]);
  return polygons.with(index, { type: 'Polygon', coordinates: [closed] });
}

/** The outline without the corner that closes it. */
function openRing({ coordinates }: Polygon): readonly Position[] {
  return (coordinates[0] ?? []).slice(0, -1);
}
