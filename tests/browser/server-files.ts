import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { extname, join, sep } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants } from 'node:zlib';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.topojson': 'application/json',
  '.geojson': 'application/geo+json',
  '.webmanifest': 'application/manifest+json',
  '.svg': 'image/svg+xml',
  '.csv': 'text/csv; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.md': 'text/markdown; charset=utf-8',
  '.xml': 'application/xml',
  '.bin': 'application/octet-stream',
  '.wasm': 'application/wasm',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
};

/** Compressed already, or by their own format: brotli would cost time and save nothing. */
const AS_THEY_ARE = new Set(['.png', '.ico', '.woff2', '.gz', '.br']);

const brotli = promisify(brotliCompress);

/** One file as the server holds it. */
export interface HeldFile {
  /** Path from the root of the site, without a leading slash: `assets/index-abc.js`. */
  readonly path: string;
  readonly type: string;
  readonly bytes: Buffer;
  readonly etag: string;
}

/**
 * Every file of a folder, read once when the server starts: a build that runs meanwhile changes nothing
 * for the pages already open. Brotli bytes are made on first demand and kept.
 */
export class HeldFiles {
  private readonly files = new Map<string, HeldFile>();
  private readonly packed = new Map<string, Promise<Buffer>>();

  /** @param quality brotli's, 0 to 11: 5 is quick enough for tests, 11 is what a good host keeps ready. */
  constructor(
    folder: string,
    private readonly quality: number,
  ) {
    if (!existsSync(folder)) throw new Error(`there is no ${folder} to serve: has the site been built?`);
    for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
      if (!entry.isFile()) continue;
      const path = join(entry.parentPath, entry.name)
        .slice(folder.length + 1)
        .split(sep)
        .join('/');
      this.files.set(path, heldFile(path, readFileSync(join(folder, path))));
    }
  }

  get paths(): readonly string[] {
    return [...this.files.keys()];
  }

  get(path: string): HeldFile | undefined {
    return this.files.get(path);
  }

  /** The file's bytes in brotli; `undefined` when it is of a kind that does not pack. */
  brotli(file: HeldFile): Promise<Buffer> | undefined {
    if (AS_THEY_ARE.has(extname(file.path))) return undefined;
    const packed = this.packed.get(file.path) ?? pack(file.bytes, this.quality);
    this.packed.set(file.path, packed);
    return packed;
  }
}

/** A file made up on the spot, typed by the end of its path. */
export function heldFile(path: string, bytes: Buffer): HeldFile {
  const etag = `"${createHash('sha256').update(bytes).digest('base64url').slice(0, 20)}"`;
  return { path, bytes, etag, type: TYPES[extname(path)] ?? 'application/octet-stream' };
}

function pack(bytes: Buffer, quality: number): Promise<Buffer> {
  const params = {
    [constants.BROTLI_PARAM_QUALITY]: quality,
    [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
  };
  return brotli(bytes, { params });
}
