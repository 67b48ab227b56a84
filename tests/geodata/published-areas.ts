import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { buildFamilies } from '../../src/core/footprints/build-families';
import type { Family, FamilyId } from '../../src/core/footprints/families';
import { buildGeography } from '../../src/core/geography/build-geography';
import type { AreasRecord } from '../../src/core/records/areas-record';
import type { FootprintsRecord } from '../../src/core/records/footprints-record';
import type { AtlasFile, Manifest } from '../../src/core/records/manifest';

export const ATLAS_FOLDER = resolve(import.meta.dirname, '../../public/atlas');

export function manifest(): Manifest {
  return JSON.parse(readFileSync(join(ATLAS_FOLDER, 'manifest.json'), 'utf8')) as Manifest;
}

/** A published JSON file, as committed. */
export function publishedText(file: AtlasFile): string {
  return readFileSync(join(ATLAS_FOLDER, manifest().files[file].path), 'utf8');
}
export function published<Shape>(file: AtlasFile): Shape {
  return JSON.parse(publishedText(file)) as Shape;
}

const record = published<AreasRecord>('areas');
export const geography = buildGeography(record);
export const footprints = published<FootprintsRecord>('footprints');
const families = buildFamilies(footprints, geography);

export function family(id: FamilyId): Family {
  return families.get(id)!;
}

/** Names of the areas of a footprint, in the order of its list: `['Babergh', 'Ipswich']`. */
export function areasOf(id: FamilyId, footprint: string): readonly string[] {
  return family(id)
    .footprint(footprint)!
    .entries.map(({ name }) => name);
}
