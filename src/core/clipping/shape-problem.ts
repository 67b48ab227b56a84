/** Longitude and latitude, WGS84 degrees. */
export type Place = readonly [lon: number, lat: number];

/** Why a shape or a file cannot be used. The sentence for each is in `messages/shapes`. */
export type ShapeProblem =
  /** Nothing in the file, or a shape without points. */
  | { readonly code: 'empty' }
  | { readonly code: 'too-large'; readonly bytes: number; readonly limit: number }
  | { readonly code: 'too-many-points'; readonly points: number; readonly limit: number }
  /** The text stops before its brackets close. */
  | { readonly code: 'truncated' }
  /** Not JSON; `line` counts from 1. */
  | { readonly code: 'not-json'; readonly line: number }
  /** Something else by its first bytes. */
  | { readonly code: 'other-format'; readonly format: OtherFormat }
  | { readonly code: 'topojson' }
  /** JSON, but no GeoJSON; `type` is what stands where a GeoJSON type should. */
  | { readonly code: 'not-geojson'; readonly type: string }
  /** GeoJSON without an area; `found` are the types that are there. */
  | { readonly code: 'no-area'; readonly found: readonly string[] }
  /** `coordinates` that are no lists of lists of numbers as deep as the type asks. */
  | { readonly code: 'bad-coordinates'; readonly type: string }
  | { readonly code: 'not-a-number'; readonly ring: number; readonly point: number }
  | { readonly code: 'out-of-range'; readonly lon: number; readonly lat: number }
  /** A `crs` member that names something other than WGS84. */
  | { readonly code: 'other-crs'; readonly name: string }
  /** Eastings and northings; `readUpload` converts them when asked to. */
  | { readonly code: 'national-grid' }
  | { readonly code: 'web-mercator' }
  | { readonly code: 'too-few-points'; readonly ring: number }
  | { readonly code: 'no-extent' }
  | { readonly code: 'self-crossing'; readonly at: Place }
  | { readonly code: 'hole-outside'; readonly at: Place }
  | { readonly code: 'outside-england' }
  | { readonly code: 'bad-radius'; readonly radius: number };

export type OtherFormat =
  | 'kml'
  | 'gpx'
  | 'gml'
  | 'html'
  | 'xml'
  | 'zip'
  | 'shapefile'
  | 'geopackage'
  | 'pdf'
  | 'image'
  | 'esri-json'
  | 'table'
  | 'wkt'
  | 'text';

/** What was changed or left out before a shape was used. The sentence for each is in `messages/shapes`. */
export type ShapeNote =
  | { readonly code: 'closed-rings'; readonly count: number }
  | { readonly code: 'rewound'; readonly count: number }
  | { readonly code: 'repeated-points'; readonly count: number }
  | { readonly code: 'dropped-heights' }
  /** Longitude and latitude were the wrong way round, and were turned. */
  | { readonly code: 'axes-swapped' }
  /** Eastings and northings were converted, to about 5 m. */
  | { readonly code: 'national-grid-converted' }
  /** Crossings so small that every reading of the outline gives the same area. `share` is what is in doubt. */
  | { readonly code: 'crossings-mended'; readonly count: number; readonly at: Place; readonly share: number }
  | { readonly code: 'parts-joined' }
  | { readonly code: 'specks-dropped'; readonly count: number }
  /** Points, lines and features without a geometry that stood beside the areas. */
  | { readonly code: 'others-ignored'; readonly count: number };

/** 20,000 vertices, 5 MB: issue 3. */
export const MOST_POINTS = 20_000;
export const MOST_BYTES = 5_000_000;
