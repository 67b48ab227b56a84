import { circle } from '@turf/circle';
import { distance } from '@turf/distance';
import type { Polygon } from 'geojson';

/** Points of the outline. Its sides are 0.008 % of the radius inside the true circle at most: 4 m at 50 km. */
const POINTS = 256;
/** The sphere that Turf draws on, and WGS84: kilometres. */
const SPHERE = 6371.0088;
const EQUATOR = 6378.137;
const E2 = 0.006694379990141;

/** Kilometres. Past this, a circle on a sphere is no circle on the ellipsoid. */
export const LARGEST_RADIUS = 500;

/**
 * All points within `radius` kilometres, as a polygon. Turf draws the circle on a sphere, which in England is up to
 * 0.33 % short of true distances; each axis is stretched to the ellipsoid's own radius at the centre, which leaves
 * 0.01 % up to 5 km and 0.04 % at 100 km.
 */
export function circlePolygon(lon: number, lat: number, radius: number): Polygon {
  const { coordinates } = circle([lon, lat], radius, { steps: POINTS, units: 'kilometers' }).geometry;
  const { across, along } = radiiAt(lat);
  return {
    type: 'Polygon',
    coordinates: coordinates.map((ring) =>
      ring.map(([x = lon, y = lat]) => [
        lon + ((x - lon) * SPHERE) / across,
        lat + ((y - lat) * SPHERE) / along,
      ]),
    ),
  };
}

/** Kilometres from the centre to a place on the circle: the radius with which `circlePolygon` goes through it. */
export function circleRadius(lon: number, lat: number, through: readonly [number, number]): number {
  const { across, along } = radiiAt(lat);
  const onSphere = [
    lon + ((through[0] - lon) * across) / SPHERE,
    lat + ((through[1] - lat) * along) / SPHERE,
  ];
  return distance([lon, lat], onSphere, { units: 'kilometers' });
}

/** The ellipsoid's own radii of curvature, kilometres: along the parallel and along the meridian. */
function radiiAt(lat: number): { readonly across: number; readonly along: number } {
  const sine = Math.sin((lat * Math.PI) / 180);
  const across = EQUATOR / Math.sqrt(1 - E2 * sine * sine);
  return { across, along: (across * (1 - E2)) / (1 - E2 * sine * sine) };
}
