import { createHash } from 'node:crypto';
import type { Manifest } from '../../src/core/records/manifest';
import type { PostcodeShard } from '../../src/core/records/postcode-record';
import { encodeRuns, encodeUnits, unitNumber } from '../../src/core/records/postcode-record-codec';
import { TOY_RECORDS } from '../core/toy-england';

/** A folder of published files in memory, its manifest made as the build makes it. */
export interface ToyFolder {
  readonly files: Map<string, Uint8Array>;
  /** Paths in the order in which they were read. */
  readonly reads: string[];
  readonly read: (path: string) => Promise<Uint8Array>;
  /** Replaces a file's bytes; with `sign` the manifest is told of them, as if they were meant. */
  put(file: string, value: unknown, options?: { readonly sign: boolean }): void;
}

//     LS1 4A? and LS1 4B? lie in Ash (0), but LS1 4BB lies in Yew (7)
const SHARD: PostcodeShard = {
  area: 'LS',
  atoms: [0, 7],
  sectors: ['14'],
  lat: [51500],
  lon: [500],
  units: encodeUnits(['AA', 'AP', 'BB'].map((unit) => unitNumber(unit)!)),
  runs: [encodeRuns([0, 0, 1])],
};

export function toyFolder(changes: Partial<Manifest> = {}): ToyFolder {
  const files = new Map<string, Uint8Array>();
  const reads: string[] = [];
  const entries: Record<string, unknown> = {};
  let shard: readonly [string, number] = ['', 0];
  const writeManifest = () => {
    const postcodes = { vintage: 'toy', sources: [], licences: [], shards: { LS: shard } };
    const manifest = { format: 1, edition: '2026', files: entries, postcodes, sources: {}, licences: {} };
    files.set('manifest.json', bytesOf({ ...manifest, ...changes }));
  };
  const put: ToyFolder['put'] = (file, value, { sign } = { sign: true }) => {
    const bytes = value instanceof Uint8Array ? value : bytesOf(value);
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    if (file === 'manifest.json') {
      files.set(file, bytes);
      return;
    }
    if (file === 'LS') {
      if (sign) shard = [sha256.slice(0, 10), bytes.length];
      files.set(`postcodes/LS.${shard[0]}.json`, bytes);
    } else {
      if (sign) {
        const path = `${file}.json`;
        entries[file] = { path, bytes: bytes.length, sha256, vintage: 'toy', sources: ['toy'], licences: [] };
      }
      files.set(`${file}.json`, bytes);
    }
    writeManifest();
  };
  put('areas', TOY_RECORDS.areas);
  put('footprints', TOY_RECORDS.footprints);
  put('weights', TOY_RECORDS.weights);
  put('trends', { years: [2024, 2025], series: {} });
  put('history', { mathsHubs: [], otherNetworks: [], designations: [] });
  put('LS', SHARD);
  const read = async (path: string) => {
    reads.push(path);
    const bytes = files.get(path);
    if (bytes === undefined) throw Object.assign(new Error(`no such file: ${path}`), { code: 'ENOENT' });
    return bytes;
  };
  return { files, reads, read, put };
}

export function bytesOf(value: unknown): Uint8Array {
  return new TextEncoder().encode(typeof value === 'string' ? value : JSON.stringify(value));
}
