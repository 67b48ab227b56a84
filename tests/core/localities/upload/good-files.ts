import { geodesicArea } from '../../../../src/core/geography/geodesic-area';
import {
  backwards,
  collection,
  feature,
  fromQgis,
  HOLE,
  json,
  moved,
  polygon,
  roundRing,
  SQUARE,
  swapped,
  withMark,
} from './made-files';

const AREA = geodesicArea({ type: 'Polygon', coordinates: [SQUARE] });
/** The square with a loop of a few metres at a corner, as a shaky hand draws it. */
const LOOP = [
  SQUARE[0]!,
  SQUARE[1]!,
  [-1.54, 53.81004],
  [-1.54004, 53.81004],
  [-1.53998, 53.81],
  SQUARE[3]!,
  SQUARE[0]!,
];

/** Name of the file, its content, area in km2 to four figures, and codes of the notes. */
export const GOOD_FILES: readonly (readonly [
  name: string,
  file: string | Uint8Array,
  area: number,
  notes: readonly string[],
])[] = [
  ['a Polygon', json(polygon(SQUARE)), AREA, []],
  ['a Feature', json(feature(polygon(SQUARE), { name: 'Ours' })), AREA, []],
  ['a FeatureCollection', json(collection(feature(polygon(SQUARE)))), AREA, []],
  [
    'a MultiPolygon of two parts',
    json({ type: 'MultiPolygon', coordinates: [[SQUARE], [moved(SQUARE, 0.1, 0)]] }),
    2 * AREA,
    [],
  ],
  ['a polygon with a hole', json(polygon(SQUARE, backwards(HOLE))), AREA * (15 / 16), []],
  ['a hole that turns as its shell does', json(polygon(SQUARE, HOLE)), AREA * (15 / 16), ['rewound']],
  ['a GeometryCollection', json({ type: 'GeometryCollection', geometries: [polygon(SQUARE)] }), AREA, []],
  [
    'a Feature of a GeometryCollection',
    json(feature({ type: 'GeometryCollection', geometries: [polygon(SQUARE)] })),
    AREA,
    [],
  ],
  [
    'areas among points and lines',
    json(
      collection(feature({ type: 'Point', coordinates: SQUARE[0] }), feature(polygon(SQUARE)), feature(null)),
    ),
    AREA,
    ['others-ignored'],
  ],
  ['heights', json(polygon(SQUARE.map(([x, y]) => [x!, y!, 71.5]))), AREA, ['dropped-heights']],
  ['from QGIS, CRS84', fromQgis('urn:ogc:def:crs:OGC:1.3:CRS84', SQUARE), AREA, []],
  ['from GDAL, EPSG:4326 named', fromQgis('urn:ogc:def:crs:EPSG::4326', SQUARE), AREA, []],
  ['clockwise, as Esri writes', json(polygon(backwards(SQUARE))), AREA, ['rewound']],
  ['a ring left open', json(polygon(SQUARE.slice(0, 4))), AREA, ['closed-rings']],
  [
    'points twice in a row',
    json(polygon(SQUARE.flatMap((point) => [point, point]))),
    AREA,
    ['repeated-points'],
  ],
  ['a byte order mark', withMark(json(polygon(SQUARE)), 'utf-8'), AREA, []],
  ['UTF-16 from Windows', withMark(json(polygon(SQUARE)), 'utf-16le'), AREA, []],
  ['a mark left in the text', `\uFEFF${json(polygon(SQUARE))}`, AREA, []],
  ['latitude first', json(polygon(swapped(SQUARE))), AREA, ['axes-swapped']],
  [
    'one feature a line',
    `${json(feature(polygon(SQUARE)))}\n${json(feature(polygon(moved(SQUARE, 0.1, 0))))}\n`,
    2 * AREA,
    [],
  ],
  [
    'two neighbours',
    json(collection(feature(polygon(SQUARE)), feature(polygon(moved(SQUARE, 0.02, 0))))),
    2 * AREA,
    ['parts-joined'],
  ],
  [
    'two parts half over each other',
    json(collection(feature(polygon(SQUARE)), feature(polygon(moved(SQUARE, 0.01, 0))))),
    1.5 * AREA,
    ['parts-joined'],
  ],
  ['a loop of a shaky hand', json(polygon(LOOP)), AREA, ['crossings-mended']],
  [
    'a speck beside the area',
    json({
      type: 'MultiPolygon',
      coordinates: [
        [SQUARE],
        [
          [
            [-1.5, 53.7],
            [-1.5, 53.7],
            [-1.5, 53.7],
            [-1.5, 53.7],
          ],
        ],
      ],
    }),
    AREA,
    ['repeated-points', 'specks-dropped'],
  ],
  ['just under 5 MB', json(feature(polygon(SQUARE), { remark: 'x'.repeat(4_990_000 - 250) })), AREA, []],
  [
    '20,000 points',
    json(polygon(roundRing(19_999))),
    geodesicArea({ type: 'Polygon', coordinates: [roundRing(19_999)] }),
    [],
  ],
];
