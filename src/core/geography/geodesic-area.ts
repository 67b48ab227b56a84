import type { MultiPolygon, Polygon, Position } from 'geojson';
import type { SquareKilometres } from '../coverage/weights';

/** WGS84: equatorial radius in metres, and eccentricity. */
const A = 6378137;
const FLATTENING = 1 / 298.257223563;
const E2 = FLATTENING * (2 - FLATTENING);
const E = Math.sqrt(E2);
const RADIANS = Math.PI / 180;

/**
 * Area on the WGS84 ellipsoid in square kilometres; holes are taken off, whichever way rings turn.
 *
 * Edges are straight in longitude and latitude, as GeoJSON (RFC 7946, 3.1.1) defines them. The ellipsoid's area
 * between the equator and a latitude is known in closed form (it is what the authalic latitude is made of), so
 * the area under an edge is that function's mean along the edge times the edge's width; Simpson's rule takes the
 * mean. For an edge of 0.1 degrees its error is below 1e-12 of the strip, far under the 1e-9 that rounding
 * costs. A sphere of mean radius, which Turf uses, is 0.34 to 0.46 % too small in England.
 */
export function geodesicArea(geometry: Polygon | MultiPolygon): SquareKilometres {
  const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
  let total = 0;
  for (const rings of polygons) {
    rings.forEach((ring, i) => {
      total += i === 0 ? ringArea(ring) : -ringArea(ring);
    });
  }
  return total / 1e6;
}

/** Square metres enclosed by a closed ring. */
function ringArea(ring: readonly Position[]): number {
  // Measured from the ring's own latitude, so that small places do not drown in the distance to the equator.
  const base = areaBelow(ring[0]?.[1] ?? 0);
  let sum = 0;
  for (let i = 1; i < ring.length; i += 1) {
    const [west = 0, south = 0] = ring[i - 1] ?? [];
    const [east = 0, north = 0] = ring[i] ?? [];
    const mean = (areaBelow(south) + 4 * areaBelow((south + north) / 2) + areaBelow(north)) / 6;
    sum += (mean - base) * (east - west) * RADIANS;
  }
  return Math.abs(sum);
}

/** Square metres between the equator and a latitude in degrees, per radian of longitude. */
export function areaBelow(latitude: number): number {
  const sine = Math.sin(latitude * RADIANS);
  const shape = sine / (1 - E2 * sine * sine) + Math.atanh(E * sine) / E;
  return (A * A * (1 - E2) * shape) / 2;
}
