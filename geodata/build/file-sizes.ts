import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import type { Manifest } from '../../src/core/records/manifest';
import { markdownTable } from './report';

const kilobytes = (bytes: number) => (bytes / 1000).toFixed(1);

/** Table of every published file in kB: as it lies, with gzip -9 (what a plain host sends) and brotli 11. */
export function fileSizes(folder: string, manifest: Manifest): string {
  const rows = Object.entries(manifest.files).map(([name, entry]) => {
    const bytes = readFileSync(join(folder, entry.path));
    return [
      name,
      kilobytes(bytes.length),
      kilobytes(gzipSize(bytes)),
      kilobytes(brotliSize(bytes)),
      entry.vintage,
    ];
  });
  const shards = Object.entries(manifest.postcodes.shards);
  const gzipped = shards.map(([area, [hash]]) =>
    gzipSize(readFileSync(join(folder, 'postcodes', `${area}.${hash}.json`))),
  );
  const raw = shards.reduce((sum, [, [, bytes]]) => sum + bytes, 0);
  const all = `${shards.length} postcode shards: ${kilobytes(raw)} kB in all, ${kilobytes(sum(gzipped))} kB with gzip -9; the largest ${kilobytes(Math.max(0, ...gzipped))} kB with gzip -9.`;
  return `${markdownTable(['File', 'kB', 'gzip', 'brotli', 'Vintage'], rows)}\n\n${all}`;
}

export function gzipSize(bytes: Uint8Array): number {
  return gzipSync(bytes, { level: 9 }).length;
}

export function brotliSize(bytes: Uint8Array): number {
  const params = { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length };
  return brotliCompressSync(bytes, { params }).length;
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
