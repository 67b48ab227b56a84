import type { Polygon, Position } from 'geojson';
import { circleRadius } from '../../../core/clipping/circle';
import type { LonLat } from '../../drawing';

/** What is being drawn or has been drawn by hand. */
export type Sketched =
  | { readonly kind: 'shape'; readonly geometry: Polygon }
  /** Radius in kilometres. */
  | { readonly kind: 'circle'; readonly lon: number; readonly lat: number; readonly radius: number };

/** Corners of a ring without the one that closes it, each once in a row. */
export function cornersOf(ring: readonly Position[]): readonly LonLat[] {
  const corners: LonLat[] = [];
  for (const [lon = 0, lat = 0] of ring) {
    const last = corners.at(-1);
    if (last?.[0] !== lon || last[1] !== lat) corners.push([lon, lat]);
  }
  const [first, last] = [corners[0], corners.at(-1)];
  if (corners.length > 1 && first?.[0] === last?.[0] && first?.[1] === last?.[1]) corners.pop();
  return corners;
}

/**
 * The circle that a ring of many corners stands for. It was made round its centre on the map's own plane, so its
 * centre is half way between its northern and its southern end there, which is not half way in latitude.
 */
export function circleOf(ring: readonly Position[]): Extract<Sketched, { kind: 'circle' }> {
  const lons = ring.map(([lon = 0]) => lon);
  const lats = ring.map(([, lat = 0]) => lat);
  const [west, east] = [Math.min(...lons), Math.max(...lons)];
  const lon = (west + east) / 2;
  const lat = fromPlane((toPlane(Math.min(...lats)) + toPlane(Math.max(...lats))) / 2);
  return { kind: 'circle', lon, lat, radius: circleRadius(lon, lat, [east, lat]) };
}

/** Web mercator's northing of a latitude, radians. */
function toPlane(lat: number): number {
  return Math.asinh(Math.tan((lat * Math.PI) / 180));
}

function fromPlane(north: number): number {
  return (Math.atan(Math.sinh(north)) * 180) / Math.PI;
}
