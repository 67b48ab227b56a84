import { buildEngland } from '../core/build-england';
import type { England } from '../core/england';
import { nextTask } from '../core/next-task';
import type { AreasRecord } from '../core/records/areas-record';
import type { DossiersRecord, FootprintsRecord } from '../core/records/footprints-record';
import { ATLAS_FORMAT, type AtlasFile, type Manifest } from '../core/records/manifest';
import type { WeightsRecord } from '../core/records/weights-record';
import type { Atlas } from './atlas';
import { AtlasError, asAtlasError } from './atlas-error';
import { corrupt, parseJson } from './check-bytes';
import { AtlasFiles } from './files';
import { type Reader, readerOver, readerThrough } from './reader';
import { checkShape } from './shapes';

/** Where the published files are: a folder by its address, or anything that gives bytes by path. */
export type AtlasPlace =
  | { readonly base: URL | string; readonly fetch?: typeof fetch }
  | { readonly read: (path: string) => Promise<Uint8Array> };

/**
 * Opens the atlas: its manifest, then what every answer needs, in parallel; the rest is fetched when asked for.
 * Rejects with an `AtlasError` of kind `network`, `missing-file` or `corrupt-file`; calling again tries again.
 *
 *     const atlas = await openAtlas({ base: '/atlas/' });
 *     const atlas = await openAtlas({ read: (path) => readFile(join('public/atlas', path)) });
 */
export async function openAtlas(place: AtlasPlace): Promise<Atlas> {
  const reader = 'read' in place ? readerThrough(place.read) : readerOver(place.base, place.fetch);
  const manifest = await readManifest(reader);
  const files = new AtlasFiles(manifest, reader);
  const england = await readEngland(files, manifest);
  // Whoever waits renders next, in a task of its own: on a slow phone each of the two is long enough.
  await nextTask();
  const json = <Value>(file: AtlasFile) => files.json<Value>(file);
  return {
    manifest,
    england,
    newerThanCode: manifest.format > ATLAS_FORMAT,
    overview: () => json('overview'),
    detail: () => json('detail'),
    context: () => json('context'),
    labels: () => json('labels'),
    schools: () => files.schools(),
    schoolNames: () => files.schoolNames(),
    schoolResults: () => files.schoolResults(),
    trusts: () => json('trusts'),
    measures: () => json('measures'),
    trends: () => json('trends'),
    history: () => json('history'),
    dossier: async (family, id) => (await json<DossiersRecord>('dossiers'))[family]?.[id],
    postcodes: async (area) => files.shard(area),
    answer: async (postcode) => (await postcodeCode()).answerPostcode(england, files, postcode),
    forget: (file) => files.forget(file),
  };
}

/** The grammar of postcodes and the look-up, fetched with the first question. */
async function postcodeCode() {
  try {
    return await import('./answer-postcode');
  } catch (cause) {
    throw asAtlasError(cause);
  }
}

async function readManifest(reader: Reader): Promise<Manifest> {
  const path = 'manifest.json';
  return checkShape<Manifest>('manifest', path, parseJson(path, await reader(path)));
}

async function readEngland(files: AtlasFiles, manifest: Manifest): Promise<England> {
  const [areas, footprints, weights] = await Promise.all([
    files.json<AreasRecord>('areas'),
    files.json<FootprintsRecord>('footprints'),
    files.json<WeightsRecord>('weights'),
  ]);
  try {
    return buildEngland({ areas, footprints, weights, areaSources: manifest.files.areas.sources });
  } catch (cause) {
    throw cause instanceof AtlasError ? cause : corrupt('footprints', String(cause), { cause });
  }
}
