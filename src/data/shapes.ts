import type { AtlasFile } from '../core/records/manifest';
import { corrupt } from './check-bytes';

type Shape = Readonly<Record<string, 'array' | 'object' | 'string' | 'number'>>;

/**
 * What each JSON file must hold for the code that reads it not to stumble. It is the last guard where hashes cannot
 * be taken, and the first where the data is newer than the code; keys beyond these are no one's business here.
 */
const SHAPES: Readonly<Partial<Record<AtlasFile | 'manifest' | 'postcodes', Shape>>> = {
  manifest: { format: 'number', edition: 'string', files: 'object', postcodes: 'object', sources: 'object' },
  areas: {
    vintage: 'object',
    atoms: 'array',
    districts: 'array',
    authorities: 'array',
    regions: 'array',
    combinedAuthorities: 'array',
    formerDistricts: 'array',
    aliases: 'array',
    neighbours: 'array',
    points: 'array',
    boxes: 'array',
  },
  footprints: { families: 'array' },
  weights: { asOf: 'object', sources: 'object', columns: 'object', unknown: 'object' },
  dossiers: {},
  overview: { type: 'string', objects: 'object', arcs: 'array' },
  detail: { type: 'string', objects: 'object', arcs: 'array' },
  context: { type: 'string', objects: 'object', arcs: 'array' },
  labels: { name: 'array', lon: 'array', lat: 'array', atom: 'array', rank: 'array' },
  schools: { perAtom: 'array', west: 'array', south: 'array', otherAuthority: 'array', columns: 'object' },
  'school-names': { endings: 'array', name: 'array', town: 'array', incode: 'array', types: 'array' },
  'school-results': { years: 'array', row: 'array', maths: 'array', eligible: 'array' },
  trusts: { asOf: 'string', uid: 'array', name: 'array' },
  measures: {
    measures: 'object',
    districts: 'object',
    authorities: 'object',
    statisticalNeighbours: 'array',
  },
  trends: { years: 'array', series: 'object' },
  history: { mathsHubs: 'array', otherNetworks: 'array', designations: 'array' },
  postcodes: {
    area: 'string',
    atoms: 'array',
    sectors: 'array',
    lat: 'array',
    lon: 'array',
    units: 'string',
    runs: 'array',
  },
};

/** The value as what it should be. @throws AtlasError `corrupt-file` when a key it relies on is missing or of another kind. */
export function checkShape<Value>(shape: keyof typeof SHAPES, subject: string, value: unknown): Value {
  if (kindOf(value) !== 'object') throw corrupt(subject, 'it holds no object');
  for (const [key, kind] of Object.entries(SHAPES[shape] ?? {})) {
    const found = kindOf((value as Readonly<Record<string, unknown>>)[key]);
    if (found !== kind) throw corrupt(subject, `"${key}" should be of kind ${kind} and is ${found}`);
  }
  return value as Value;
}

function kindOf(value: unknown): string {
  if (value === null) return 'null';
  return Array.isArray(value) ? 'array' : typeof value;
}
