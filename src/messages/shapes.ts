import type { ApproximateReason, FailedCoverage } from '../core/clipping/shape-coverage';
import type { OtherFormat, Place, ShapeNote, ShapeProblem } from '../core/clipping/shape-problem';
import { count, listed, several } from './numbers';

const FORMATS: Readonly<Record<OtherFormat, string>> = {
  kml: 'a KML file (Google Earth)',
  gpx: 'a GPX track',
  gml: 'a GML file',
  html: 'a web page',
  xml: 'an XML file',
  zip: 'a zip archive',
  shapefile: 'part of a shapefile',
  geopackage: 'a GeoPackage',
  pdf: 'a PDF',
  image: 'a picture',
  'esri-json': 'Esri JSON',
  table: 'a table',
  wkt: 'well-known text',
  text: 'plain text',
};

/** What is wrong with a shape or a file, and what to do about it. */
export function problemSentence(problem: ShapeProblem): string {
  switch (problem.code) {
    case 'empty':
      return 'There is nothing in it: no shape with points was found.';
    case 'too-large':
      return `The file is ${megabytes(problem.bytes)} MB; up to ${megabytes(problem.limit)} MB can be read. Simplify the shape and try again.`;
    case 'too-many-points':
      return `The shape has ${count(problem.points)} points; up to ${count(problem.limit)} can be used. Simplify it and try again.`;
    case 'truncated':
      return 'The file stops in the middle. It was probably cut off while being saved or sent; get it again.';
    case 'not-json':
      return `This is not GeoJSON: it cannot be read beyond line ${count(problem.line)}.`;
    case 'other-format':
      return `This is ${FORMATS[problem.format]}, not GeoJSON. Save the shape as GeoJSON and try again.`;
    case 'topojson':
      return 'This is TopoJSON, not GeoJSON. Save the shape as GeoJSON and try again.';
    case 'not-geojson':
      return problem.type === ''
        ? 'This is JSON but not GeoJSON: it does not say what type it is.'
        : `This is JSON but not GeoJSON: “${problem.type.slice(0, 40)}” is not a GeoJSON type.`;
    case 'no-area':
      return `There is no area in it, only ${listed(problem.found)}. A locality needs a Polygon or MultiPolygon.`;
    case 'bad-coordinates':
      return `The coordinates of the ${problem.type} are not the lists of numbers that GeoJSON asks for.`;
    case 'not-a-number':
      return `Point ${count(problem.point)} of ring ${count(problem.ring)} is not two numbers.`;
    case 'out-of-range':
      return `“${problem.lon}, ${problem.lat}” is not a longitude and a latitude. GeoJSON needs degrees (WGS84).`;
    case 'other-crs':
      return `The coordinates are in “${problem.name.slice(0, 60)}”. Convert the shape to WGS84 longitude and latitude and try again.`;
    case 'national-grid':
      return 'The coordinates look like British National Grid eastings and northings, not longitude and latitude. They can be converted, to about 5 metres.';
    case 'web-mercator':
      return 'The coordinates look like Web Mercator metres, not longitude and latitude. Save the shape as WGS84 and try again.';
    case 'too-few-points':
      return `Ring ${count(problem.ring)} has fewer than three different points, so it encloses nothing.`;
    case 'no-extent':
      return 'The shape encloses less than a square metre.';
    case 'self-crossing':
      return `The outline crosses itself at ${place(problem.at)}, so that it is not clear what is inside. Move one of its points there.`;
    case 'hole-outside':
      return `The hole at ${place(problem.at)} is not inside the outline that it should be a hole of.`;
    case 'outside-england':
      return 'The shape is outside England. The atlas covers England only.';
    case 'bad-radius':
      return 'The radius must be more than 0 and at most 500 km.';
  }
}

/** What was changed before the shape was used. */
export function noteSentence(note: ShapeNote): string {
  switch (note.code) {
    case 'closed-rings':
      return `${several(note.count, 'ring was', 'rings were')} not closed and ${note.count === 1 ? 'has' : 'have'} been closed.`;
    case 'rewound':
      return `${several(note.count, 'ring', 'rings')} went round the wrong way and ${note.count === 1 ? 'has' : 'have'} been turned.`;
    case 'repeated-points':
      return `${several(note.count, 'repeated point was', 'repeated points were')} left out.`;
    case 'dropped-heights':
      return 'Heights were left out.';
    case 'axes-swapped':
      return 'Latitude and longitude were the wrong way round and have been swapped.';
    case 'national-grid-converted':
      return 'British National Grid coordinates were converted to longitude and latitude, to about 5 metres.';
    case 'crossings-mended':
      return `The outline crossed itself near ${place(note.at)}. This was mended, and changes the area by ${smallPercent(note.share)} at most.`;
    case 'parts-joined':
      return 'Parts that overlap or touch were joined into one.';
    case 'specks-dropped':
      return `${several(note.count, 'part', 'parts')} smaller than a square metre ${note.count === 1 ? 'was' : 'were'} left out.`;
    case 'others-ignored':
      return `${several(note.count, 'item', 'items')} without an area (points, lines or nothing) ${note.count === 1 ? 'was' : 'were'} left out.`;
  }
}

/** Why there is no answer for a shape. */
export function failureSentence(failure: FailedCoverage): string {
  switch (failure.reason) {
    case 'bad-shape':
      return problemSentence(failure.problem);
    case 'cancelled':
      return 'Stopped.';
    case 'time-limit':
      return 'The shape took too long to compute. Draw it with fewer points and try again.';
    case 'no-data':
      return 'The boundaries could not be fetched. Check the connection and try again.';
    case 'unexpected':
      return 'The shape could not be computed. Draw it again, or with fewer points.';
  }
}

/** What an approximate answer rests on. */
export function approximateSentence(reason: ApproximateReason, estimated: number): string {
  const areas = several(estimated, 'district was', 'districts were');
  switch (reason) {
    case 'time-limit':
      return `Approximate: time ran out, and ${areas} estimated, to about 1 % of its part.`;
    case 'engine-failed':
      return `Approximate: ${areas} too intricate to cut exactly and estimated, to about 1 % of its part.`;
    case 'parts-do-not-add-up':
      return 'Approximate: the parts of the shape do not add up to the whole as exactly as they should.';
  }
}

export const shapeMessages = {
  convertNationalGrid: 'Convert from British National Grid',
  evenSpread: 'assuming people spread evenly within each district',
  linkLoss: (area: number, share: number) =>
    `For the link the outline was simplified: ${Number(area.toPrecision(2))} km² (${smallPercent(share)} of the shape) falls on the other side of the line.`,
  tooLongForLink: 'The shape is too intricate for a link. Save it as a file instead.',
};

function place([lon, lat]: Place): string {
  const north = `${Math.abs(lat).toFixed(4)}° ${lat < 0 ? 'south' : 'north'}`;
  return `${north}, ${Math.abs(lon).toFixed(4)}° ${lon < 0 ? 'west' : 'east'}`;
}

function megabytes(bytes: number): string {
  return String(Number((bytes / 1e6).toPrecision(2)));
}

/** Losses are small: two figures, and below a hundredth of a percent nobody can see a difference. */
function smallPercent(share: number): string {
  return share < 0.0001 ? 'under 0.01 %' : `${Number((100 * share).toPrecision(2))} %`;
}
