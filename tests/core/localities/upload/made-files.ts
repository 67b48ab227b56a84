import type { Position } from 'geojson';

/*
 * Files as programs write them and as accidents leave them, made here so that none has to be kept.
 *
 *   53.81  +----+        the square in Leeds that most of them hold
 *          |    |
 *   53.80  +----+
 *        -1.56 -1.54
 */
export const SQUARE: Position[] = [
  [-1.56, 53.8],
  [-1.54, 53.8],
  [-1.54, 53.81],
  [-1.56, 53.81],
  [-1.56, 53.8],
];

export const moved = (ring: readonly Position[], east: number, north: number): Position[] =>
  ring.map(([x = 0, y = 0]) => [x + east, y + north]);
export const swapped = (ring: readonly Position[]): Position[] => ring.map(([x = 0, y = 0]) => [y, x]);
export const backwards = (ring: readonly Position[]): Position[] => [...ring].reverse();

/** A quarter of the square's width and height, inside it. */
export const HOLE = moved(SQUARE, 0.005, 0.002).map(([x, y]): [number, number] => [
  -1.55 + (x! + 1.545) / 4,
  53.805 + (y! - 53.807) / 4,
]);

/** The square in metres: British National Grid (SE 29 33) and web Mercator. */
export const GRID_SQUARE: Position[] = [
  [429_100, 433_900],
  [430_400, 433_900],
  [430_400, 435_000],
  [429_100, 435_000],
  [429_100, 433_900],
];
export const MERCATOR_SQUARE: Position[] = [
  [-173_658, 7_129_600],
  [-171_432, 7_129_600],
  [-171_432, 7_131_500],
  [-173_658, 7_131_500],
  [-173_658, 7_129_600],
];

export const polygon = (...coordinates: Position[][]) => ({ type: 'Polygon', coordinates });
export const feature = (geometry: unknown, properties: object = {}) => ({
  type: 'Feature',
  properties,
  geometry,
});
export const collection = (...features: unknown[]) => ({ type: 'FeatureCollection', features });
export const json = (value: unknown) => JSON.stringify(value);

/** A ring of `points` points round a middle in Yorkshire. */
export function roundRing(points: number): Position[] {
  const ring = Array.from({ length: points }, (_, i): Position => {
    const angle = (2 * Math.PI * i) / points;
    return [-1.5 + 0.5 * Math.cos(angle), 53.9 + 0.3 * Math.sin(angle)];
  });
  return [...ring, ring[0]!];
}

/** Bytes of a text, after a byte order mark. */
export function withMark(text: string, encoding: 'utf-8' | 'utf-16le'): Uint8Array {
  if (encoding === 'utf-8') return Uint8Array.from([0xef, 0xbb, 0xbf, ...new TextEncoder().encode(text)]);
  const units = Uint16Array.from([0xfeff, ...[...text].map((character) => character.charCodeAt(0))]);
  return new Uint8Array(units.buffer);
}

/** What QGIS writes: a named layer, an old `crs` member, long coordinates, one feature a line. */
export function fromQgis(
  crs: string,
  ring: Position[],
  properties: object = { fid: 1, name: 'Leeds, part' },
): string {
  return `{
"type": "FeatureCollection",
"name": "my_area",
"crs": { "type": "name", "properties": { "name": "${crs}" } },
"features": [
{ "type": "Feature", "properties": ${json(properties)}, "geometry": { "type": "MultiPolygon", "coordinates": ${json([[ring]])} } }
]
}
`;
}
