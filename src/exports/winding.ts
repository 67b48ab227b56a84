import type { MultiPolygon, Polygon, Position } from 'geojson';

/**
 * The same geometry as RFC 7946 asks for it: every ring closed, shells anticlockwise, holes clockwise, degrees to
 * 6 decimals (a tenth of a metre). Rings that this leaves without an area are dropped.
 */
export function rightHanded(geometry: Polygon | MultiPolygon): Polygon | MultiPolygon {
  const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
  const turned = polygons.map(polygon).filter((rings) => rings.length > 0);
  const [only, ...others] = turned;
  return others.length === 0
    ? { type: 'Polygon', coordinates: only ?? [] }
    : { type: 'MultiPolygon', coordinates: turned };
}

function polygon(rings: readonly Position[][]): Position[][] {
  const [shell, ...holes] = rings.map(rounded);
  if (shell === undefined || signedArea(shell) === 0) return [];
  return [
    turned(shell, 1),
    ...holes.filter((hole) => signedArea(hole) !== 0).map((hole) => turned(hole, -1)),
  ];
}

/** Rounded, without points that come twice in a row, closed. */
function rounded(ring: readonly Position[]): Position[] {
  const points: Position[] = [];
  for (const [lon = 0, lat = 0] of ring) {
    const point = [Number(lon.toFixed(6)), Number(lat.toFixed(6))];
    if (!same(point, points.at(-1))) points.push(point);
  }
  const [first] = points;
  if (first !== undefined && !same(first, points.at(-1))) points.push([...first]);
  return points;
}

function turned(ring: Position[], sign: 1 | -1): Position[] {
  return Math.sign(signedArea(ring)) === sign ? ring : [...ring].reverse();
}

/** Square degrees on the plane of longitude and latitude; above 0 for a ring that runs anticlockwise. */
export function signedArea(ring: readonly Position[]): number {
  let sum = 0;
  ring.forEach(([x = 0, y = 0], i) => {
    const [nextX = x, nextY = y] = ring[i + 1] ?? [];
    sum += x * nextY - nextX * y;
  });
  return sum / 2;
}

function same(a: Position, b: Position | undefined): boolean {
  return b !== undefined && a[0] === b[0] && a[1] === b[1];
}
