import { type CheckOptions, checkShape } from '../../clipping/checking/check-shape';
import { shapeGeometry } from '../../clipping/shape-geometry';
import { MOST_BYTES, type ShapeProblem } from '../../clipping/shape-problem';
import { collectAreas } from './collect-areas';
import { decodeText, withoutMark } from './decode-text';
import { diagnoseJson } from './diagnose-json';
import { foreignCrs } from './named-crs';
import { binaryFormat, textFormat } from './recognise-format';
import type { Upload } from './upload';

/**
 * Reads a shape out of a file that somebody gave us: the bytes of it, or its text. Whatever GeoJSON holds of areas
 * becomes one shape; whatever is wrong is told apart, so that each has its own sentence. Never throws.
 */
export function readUpload(file: Uint8Array | string, options: CheckOptions = {}): Upload {
  const text = readText(file);
  if (typeof text !== 'string') return { problem: text };
  const value = parseValue(text);
  if ('problem' in value) return value;
  try {
    return readValue(value.parsed, options);
  } catch {
    return { problem: { code: 'not-geojson', type: '' } };
  }
}

function readText(file: Uint8Array | string): string | ShapeProblem {
  const bytes = typeof file === 'string' ? new TextEncoder().encode(file).length : file.length;
  if (bytes > MOST_BYTES) return { code: 'too-large', bytes, limit: MOST_BYTES };
  if (typeof file === 'string') return withoutMark(file);
  const format = binaryFormat(file);
  return format === undefined ? decodeText(file) : { code: 'other-format', format };
}

function parseValue(text: string): { readonly parsed: unknown } | { readonly problem: ShapeProblem } {
  if (text.trim() === '') return { problem: { code: 'empty' } };
  const format = textFormat(text);
  if (format !== undefined) return { problem: { code: 'other-format', format } };
  try {
    return { parsed: JSON.parse(text) };
  } catch {
    return parseSequence(text) ?? { problem: diagnoseJson(text) };
  }
}

/** GeoJSON text sequences (RFC 8142) and one feature a line, as GDAL writes them. */
function parseSequence(text: string): { readonly parsed: unknown } | undefined {
  const lines = text
    .replaceAll('\u001e', '\n')
    .split('\n')
    .filter((line) => line.trim() !== '');
  if (lines.length < 2 || !lines.every((line) => line.trim().startsWith('{'))) return undefined;
  try {
    return { parsed: { type: 'FeatureCollection', features: lines.map((line) => JSON.parse(line)) } };
  } catch {
    return undefined;
  }
}

function readValue(value: unknown, options: CheckOptions): Upload {
  const other = otherJson(value);
  if (other !== undefined) return { problem: other };
  const { areas, others, otherCount, foreign, name } = collectAreas(value);
  if (areas.length === 0) {
    if (foreign !== undefined) return { problem: { code: 'not-geojson', type: foreign } };
    return { problem: others.length === 0 ? { code: 'empty' } : { code: 'no-area', found: others } };
  }
  const crs = foreignCrs(value);
  if (crs !== undefined) return { problem: { code: 'other-crs', name: crs } };
  const bad = areas.find(({ coordinates }) => !Array.isArray(coordinates));
  if (bad !== undefined) return { problem: { code: 'bad-coordinates', type: bad.type } };
  const polygons = areas.flatMap(({ type, coordinates }) =>
    type === 'Polygon' ? [coordinates] : (coordinates as unknown[]),
  );
  const checked = checkShape({ type: 'MultiPolygon', coordinates: polygons }, options);
  if ('problem' in checked) return checked;
  return {
    ok: shapeGeometry(checked.polygons),
    notes: otherCount > 0 ? [...checked.notes, { code: 'others-ignored', count: otherCount }] : checked.notes,
    ...(name === undefined ? {} : { name }),
  };
}

/** JSON of other kinds that people take for GeoJSON. */
function otherJson(value: unknown): ShapeProblem | undefined {
  if (typeof value !== 'object' || value === null) return { code: 'not-geojson', type: '' };
  if ('type' in value && value.type === 'Topology') return { code: 'topojson' };
  const isEsri = 'rings' in value || 'geometryType' in value || 'spatialReference' in value;
  return isEsri && !('type' in value) ? { code: 'other-format', format: 'esri-json' } : undefined;
}
