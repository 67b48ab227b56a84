import type { Polygon } from 'geojson';

type Point = readonly number[];

/** Distance on the ellipsoid, by the radii at the middle latitude; good to a few metres over ten kilometres. */
export function kilometres([lonA = 0, latA = 0]: Point, [lonB = 0, latB = 0]: Point): number {
  const middle = (((latA + latB) / 2) * Math.PI) / 180;
  const squared = 1 - 0.00669437999014 * Math.sin(middle) ** 2;
  const east = 6378.137 / Math.sqrt(squared);
  const north = (6378.137 * (1 - 0.00669437999014)) / squared ** 1.5;
  const [x, y] = [(lonA - lonB) * Math.cos(middle) * east, (latA - latB) * north];
  return (Math.hypot(x, y) * Math.PI) / 180;
}

/** Crossings of a ray to the east: odd is inside. */
export function isInside([x = 0, y = 0]: Point, ring: readonly Point[]): boolean {
  let inside = false;
  for (let i = 0; i + 1 < ring.length; i += 1) {
    const [[ax = 0, ay = 0], [bx = 0, by = 0]] = [ring[i] ?? [], ring[i + 1] ?? []];
    if (ay > y !== by > y && x < ax + ((y - ay) * (bx - ax)) / (by - ay)) inside = !inside;
  }
  return inside;
}

/** Square kilometres of a small ring, laid flat. */
export function planeArea(ring: readonly Point[]): number {
  const [lon0 = 0, lat0 = 0] = ring[0] ?? [];
  const points = ring.map(([lon = 0, lat = 0]) => [
    Math.sign(lon - lon0) * kilometres([lon, lat0], [lon0, lat0]),
    Math.sign(lat - lat0) * kilometres([lon0, lat], [lon0, lat0]),
  ]);
  const doubled = points.reduce((sum, [x = 0, y = 0], i) => {
    const [nextX = 0, nextY = 0] = points[i + 1] ?? points[0] ?? [];
    return sum + x * nextY - nextX * y;
  }, 0);
  return Math.abs(doubled) / 2;
}

/** A star of 200 points around Nottingham and Derby: seven arms. */
export function star(): Polygon {
  const ring = Array.from({ length: 200 }, (_, i) => {
    const angle = (2 * Math.PI * i) / 200;
    const reach = 0.14 * (1 + 0.2 * Math.sin(7 * angle));
    return [-1.3 + 1.7 * reach * Math.cos(angle), 52.93 + reach * Math.sin(angle)];
  });
  return { type: 'Polygon', coordinates: [[...ring, ring[0] ?? []]] };
}
