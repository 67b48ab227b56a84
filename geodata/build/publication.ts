import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { AtlasFile, FileEntry, Manifest } from '../../src/core/records/manifest';
import type { EmitNote } from './context';
import { buildManifest, entryNote } from './manifest';

const TOPOLOGIES: readonly AtlasFile[] = ['overview', 'detail', 'context'];

/** The folder of published files: names files by their content, remembers them, and writes the manifest. */
export class Publication {
  private readonly files = new Map<AtlasFile, FileEntry>();
  private readonly shards = new Map<string, readonly [hash: string, bytes: number]>();
  private shardNote: EmitNote | undefined;

  /** @param previous the manifest of an earlier build whose files stay unless they are emitted anew. */
  constructor(
    readonly folder: string,
    private readonly previous?: Manifest,
  ) {}

  emit(file: AtlasFile, value: object | Uint8Array, note: EmitNote): void {
    const bytes = value instanceof Uint8Array ? value : Buffer.from(stringify(file, value));
    const sha256 = hash(bytes);
    const path = `${file}.${sha256.slice(0, 10)}.${extension(file, value)}`;
    this.write(path, bytes);
    this.files.set(file, { path, bytes: bytes.length, sha256, ...entryNote(note) });
  }

  emitShard(area: string, value: object): void {
    const bytes = Buffer.from(stringify(`postcodes/${area}`, value));
    const short = hash(bytes).slice(0, 10);
    this.write(`postcodes/${area}.${short}.json`, bytes);
    this.shards.set(area, [short, bytes.length]);
  }

  describeShards(note: EmitNote): void {
    this.shardNote = note;
  }

  published<Shape>(file: AtlasFile): Shape {
    const entry = this.files.get(file) ?? this.previous?.files[file];
    if (entry === undefined) throw new Error(`the build has not published "${file}" yet`);
    return JSON.parse(readFileSync(join(this.folder, entry.path), 'utf8')) as Shape;
  }

  /** Writes `manifest.json` and removes every file it does not name. @returns the manifest and the files removed. */
  finish(): { readonly manifest: Manifest; readonly removed: readonly string[] } {
    const manifest = buildManifest(this.files, this.shards, this.shardNote, this.previous);
    this.write('manifest.json', Buffer.from(stringify('manifest', manifest)));
    return { manifest, removed: this.removeUnnamed(manifest) };
  }

  private removeUnnamed(manifest: Manifest): string[] {
    const named = new Set(['manifest.json', ...Object.values(manifest.files).map((entry) => entry.path)]);
    for (const [area, [short]] of Object.entries(manifest.postcodes.shards)) {
      named.add(`postcodes/${area}.${short}.json`);
    }
    const stale = filesUnder(this.folder).filter((path) => !named.has(path));
    for (const path of stale) rmSync(join(this.folder, path));
    return stale;
  }

  private write(path: string, bytes: Uint8Array): void {
    const target = join(this.folder, path);
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(target, bytes);
  }
}

/** Paths of all files below a folder, with forward slashes, sorted. */
export function filesUnder(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(folder.length + 1)
        .replaceAll('\\', '/'),
    )
    .sort();
}

function hash(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

function extension(file: AtlasFile, value: object): string {
  if (value instanceof Uint8Array) return 'bin';
  return TOPOLOGIES.includes(file) ? 'topojson' : 'json';
}

/** JSON would turn NaN, infinity and holes into `null` in silence; here they stop the build instead. */
function stringify(file: string, value: object): string {
  return JSON.stringify(value, function (this: unknown, key: string, part: unknown) {
    const lost =
      typeof part === 'number' ? !Number.isFinite(part) : part === undefined && Array.isArray(this);
    if (lost) throw new Error(`${file}: "${key}" is ${String(part)}, which JSON cannot hold`);
    return part;
  });
}
