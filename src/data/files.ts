import type { AtlasFile, Manifest } from '../core/records/manifest';
import type { PostcodeShard } from '../core/records/postcode-record';
import type { SchoolTable } from '../core/records/school-table';
import { AtlasError } from './atlas-error';
import { checkBytes, parseJson } from './check-bytes';
import { Parts } from './parts';
import type { Reader } from './reader';
import { checkShape } from './shapes';

/** The published files behind their manifest: found, fetched once, checked, decoded. */
export class AtlasFiles {
  private readonly parts = new Parts();

  constructor(
    private readonly manifest: Manifest,
    private readonly reader: Reader,
  ) {}

  json<Value>(file: AtlasFile): Promise<Value> {
    return this.parts.get(file, async () => {
      const bytes = await this.bytes(file);
      return checkShape<Value>(file, file, parseJson(file, bytes));
    });
  }

  schools(): Promise<SchoolTable> {
    return this.parts.get('schools', async () => {
      throw new AtlasError('missing-file', 'schools', 'atlas: the build has not published "schools" yet');
    });
  }

  /** The postcodes of one postcode area (`LS`), or `undefined` when the atlas has no such area. */
  shard(area: string): Promise<PostcodeShard> | undefined {
    const shard = this.manifest.postcodes.shards[area];
    if (shard === undefined) return undefined;
    const [sha256, bytes] = shard;
    const path = `postcodes/${area}.${sha256}.json`;
    return this.parts.get(path, async () => {
      const content = await this.reader(path);
      await checkBytes(path, content, { sha256, bytes });
      return checkShape<PostcodeShard>('postcodes', path, parseJson(path, content));
    });
  }

  forget(file: AtlasFile): void {
    this.parts.forget(file);
  }

  private async bytes(file: AtlasFile): Promise<Uint8Array<ArrayBuffer>> {
    const entry = this.manifest.files[file];
    if (entry === undefined)
      throw new AtlasError('missing-file', file, `atlas: the manifest names no "${file}"`);
    const bytes = await this.named(file, entry.path);
    await checkBytes(file, bytes, entry);
    return bytes;
  }

  /** Says `areas` where the reader says `areas.0f3c….json`: the name by which `forget` and the words know it. */
  private async named(file: AtlasFile, path: string): Promise<Uint8Array<ArrayBuffer>> {
    try {
      return await this.reader(path);
    } catch (cause) {
      if (!(cause instanceof AtlasError)) throw cause;
      throw new AtlasError(cause.kind, file, cause.message, { cause });
    }
  }
}
