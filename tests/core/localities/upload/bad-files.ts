import {
  collection,
  feature,
  fromQgis,
  GRID_SQUARE,
  HOLE,
  json,
  MERCATOR_SQUARE,
  moved,
  polygon,
  roundRing,
  SQUARE,
} from './made-files';

const KML = `<?xml version="1.0" encoding="UTF-8"?>
<kml xmlns="http://www.opengis.net/kml/2.2"><Document><Placemark/></Document></kml>`;
const TOPOJSON = {
  type: 'Topology',
  objects: { area: { type: 'Polygon', arcs: [[0]] } },
  arcs: [SQUARE],
};
/*  Bow tie:  \ /
 *             X   at -1.55, 53.805
 *            / \  */
const BOW_TIE = [SQUARE[0]!, SQUARE[2]!, SQUARE[1]!, SQUARE[3]!, SQUARE[0]!];

/** Name of the file, its content, and what must be said of it. */
export const BAD_FILES: readonly (readonly [
  name: string,
  file: string | Uint8Array,
  problem: Record<string, unknown>,
])[] = [
  ['nothing', '', { code: 'empty' }],
  ['a collection of nothing', json(collection()), { code: 'empty' }],
  [
    'only points and lines',
    json(
      collection(
        feature({ type: 'Point', coordinates: [-1.5, 53.8] }),
        feature({ type: 'LineString', coordinates: SQUARE }),
      ),
    ),
    { code: 'no-area', found: ['Point', 'LineString'] },
  ],
  ['cut off in the middle', json(collection(feature(polygon(SQUARE)))).slice(0, 90), { code: 'truncated' }],
  ['cut off in a word', '{"type":"Feature","properties":{"kept":tr', { code: 'truncated' }],
  [
    'a comma too many',
    '{"type":"Polygon",\n"coordinates":[[[0,51],[1,51],[1,52],]]}',
    { code: 'not-json', line: 2 },
  ],
  [
    'NaN, as Python writes it',
    '{"type":"Polygon","coordinates":\n[[[NaN,51]]]}',
    { code: 'not-json', line: 2 },
  ],
  [
    'null for a number',
    '{"type":"Polygon","coordinates":[[[-1.5,53.8],[-1.4,null],[-1.4,53.9]]]}',
    { code: 'not-a-number', ring: 1, point: 2 },
  ],
  [
    'a number too large for a number',
    '{"type":"Polygon","coordinates":[[[1e999,53.8],[-1.4,53.8],[-1.4,53.9]]]}',
    { code: 'not-a-number', point: 1 },
  ],
  ['TopoJSON', json(TOPOJSON), { code: 'topojson' }],
  ['KML renamed', KML, { code: 'other-format', format: 'kml' }],
  [
    'a page saved instead',
    '<!DOCTYPE html><html><body>Sign in</body></html>',
    { code: 'other-format', format: 'html' },
  ],
  ['a shapefile in a zip', Uint8Array.of(0x50, 0x4b, 3, 4, 20, 0), { code: 'other-format', format: 'zip' }],
  ['a .shp alone', Uint8Array.of(0, 0, 0x27, 0x0a, 0, 0), { code: 'other-format', format: 'shapefile' }],
  ['a table', 'name,lon,lat\nLeeds,-1.55,53.8\n', { code: 'other-format', format: 'table' }],
  [
    'well-known text',
    'POLYGON ((-1.5 53.8, -1.4 53.8, -1.4 53.9, -1.5 53.8))',
    { code: 'other-format', format: 'wkt' },
  ],
  [
    'Esri JSON',
    json({ geometryType: 'esriGeometryPolygon', features: [] }),
    { code: 'other-format', format: 'esri-json' },
  ],
  ['JSON of something else', json({ type: 'Schema', fields: [] }), { code: 'not-geojson', type: 'Schema' }],
  ['a list', '[1, 2, 3]', { code: 'not-geojson', type: '' }],
  [
    'British National Grid, named',
    fromQgis('urn:ogc:def:crs:EPSG::27700', GRID_SQUARE),
    { code: 'national-grid' },
  ],
  ['British National Grid, not named', json(polygon(GRID_SQUARE)), { code: 'national-grid' }],
  ['web Mercator', fromQgis('EPSG:3857', MERCATOR_SQUARE), { code: 'web-mercator' }],
  [
    'Irish Grid',
    fromQgis('urn:ogc:def:crs:EPSG::29903', GRID_SQUARE),
    { code: 'other-crs', name: 'urn:ogc:def:crs:EPSG::29903' },
  ],
  [
    'neither degrees nor a known grid',
    json(
      polygon([
        [500_000, 5_700_000],
        [510_000, 5_700_000],
        [510_000, 5_710_000],
      ]),
    ),
    { code: 'out-of-range', lon: 500_000 },
  ],
  ['Paris', json(polygon(moved(SQUARE, 3.9, -5))), { code: 'outside-england' }],
  ['a bow tie', json(polygon(BOW_TIE)), { code: 'self-crossing', at: [-1.55, 53.805] }],
  ['a hole beside its shell', json(polygon(SQUARE, moved(HOLE, 0.1, 0))), { code: 'hole-outside' }],
  [
    'two points',
    json(
      polygon([
        [-1.5, 53.8],
        [-1.4, 53.8],
        [-1.5, 53.8],
      ]),
    ),
    { code: 'too-few-points', ring: 1 },
  ],
  [
    'a line there and back',
    json(
      polygon([
        [-1.5, 53.8],
        [-1.4, 53.8],
        [-1.3, 53.8],
        [-1.5, 53.8],
      ]),
    ),
    { code: 'no-extent' },
  ],
  [
    'coordinates one level short',
    json({ type: 'Polygon', coordinates: SQUARE }),
    { code: 'bad-coordinates' },
  ],
  ['no coordinates', json({ type: 'Polygon' }), { code: 'bad-coordinates', type: 'Polygon' }],
  ['20,001 points', json(polygon(roundRing(20_000))), { code: 'too-many-points', points: 20_001 }],
  ['over 5 MB', new Uint8Array(5_000_001), { code: 'too-large', bytes: 5_000_001 }],
];
