import { SourceError } from './errors';
import type { SourcesFolder } from './sources-folder';

export const POSTCODES_FILE = 'postcodes/postcodes-england.csv.gz';
const HEADING = 'postcode,lat,lon,lad_code';
const NEWLINE = 10;

/** @param row the line's number in the file, the heading being 1. */
export type PostcodeVisitor = (
  postcode: string,
  lat: number,
  lon: number,
  district: string,
  row: number,
) => void;

/**
 * Visits the 2.26 million postcodes in the order of the file, in about a second: the table has no quoted cells,
 * so lines are cut where the bytes say, without a CSV parser and without keeping them.
 */
export function eachPostcode(sources: SourcesFolder, visit: PostcodeVisitor): number {
  const bytes = sources.bytes(POSTCODES_FILE);
  let start = bytes.indexOf(NEWLINE) + 1;
  const heading = bytes.toString('latin1', 0, start).trim();
  if (heading !== HEADING) throw new SourceError(POSTCODES_FILE, 1, `heading is "${heading}"`);
  let row = 1;
  while (start < bytes.length) {
    const newline = bytes.indexOf(NEWLINE, start);
    const end = newline < 0 ? bytes.length : newline;
    const line = bytes.toString('latin1', start, end);
    start = end + 1;
    row += 1;
    const [postcode = '', lat = '', lon = '', district = '', more] = line.trimEnd().split(',');
    if (district === '' || more !== undefined)
      throw new SourceError(POSTCODES_FILE, row, `line is "${line}"`);
    visit(postcode, Number(lat), Number(lon), district, row);
  }
  return row - 1;
}
