import type { OtherFormat } from '../../clipping/shape-problem';

/** What a file begins with, byte by byte, when it is none that a shape can be read from. */
const SIGNATURES: readonly (readonly [OtherFormat, readonly number[]])[] = [
  ['zip', [0x50, 0x4b]],
  ['pdf', [0x25, 0x50, 0x44, 0x46]],
  ['geopackage', [0x53, 0x51, 0x4c, 0x69, 0x74, 0x65, 0x20, 0x66]],
  ['shapefile', [0x00, 0x00, 0x27, 0x0a]],
  ['image', [0x89, 0x50, 0x4e, 0x47]],
  ['image', [0xff, 0xd8, 0xff]],
  ['image', [0x47, 0x49, 0x46, 0x38]],
];

export function binaryFormat(bytes: Uint8Array): OtherFormat | undefined {
  return SIGNATURES.find(([, signature]) => signature.every((byte, i) => bytes[i] === byte))?.[0];
}

/** What a text is that is not JSON, by how it begins; `undefined` when it begins as JSON does. */
export function textFormat(text: string): OtherFormat | undefined {
  const start = text.trimStart().slice(0, 2_000);
  if (/^[{["\d-]/.test(start) && !isTable(start)) return undefined;
  if (start.startsWith('<')) return markup(start.toLowerCase());
  if (/^(srid=\d+;\s*)?(multi)?(polygon|point|linestring)\s*z?m?\s*\(/i.test(start)) return 'wkt';
  return isTable(start) ? 'table' : 'text';
}

function markup(start: string): OtherFormat {
  if (start.includes('<kml')) return 'kml';
  if (start.includes('<gpx')) return 'gpx';
  if (start.includes('<html') || start.includes('<!doctype html')) return 'html';
  return start.includes('gml') ? 'gml' : 'xml';
}

/** Two lines or more with the same number of commas, semicolons or tabs, and no bracket to open JSON. */
function isTable(start: string): boolean {
  const lines = start.split(/\r?\n/).slice(0, 3);
  if (lines.length < 2 || /^[{[]/.test(start)) return false;
  return [',', ';', '\t'].some((mark) => {
    const counts = lines.slice(0, 2).map((line) => line.split(mark).length);
    return counts[0] === counts[1] && (counts[0] ?? 0) > 1;
  });
}
