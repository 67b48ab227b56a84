import type { AreasRecord } from '../core/records/areas-record';
import type { AtlasFile, Manifest } from '../core/records/manifest';
import type { PostcodeShard } from '../core/records/postcode-record';
import type { SchoolNames, SchoolResults, SchoolTable } from '../core/records/school-table';
import type {
  SchoolNamesRecord,
  SchoolResultsRecord,
  SchoolsRecord,
} from '../core/records/school-table-record';
import { AtlasError } from './atlas-error';
import { breath } from './breath';
import { checkBytes, corrupt, parseJson } from './check-bytes';
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
    return this.parts.get(file, () => this.record<Value>(file));
  }

  schools(): Promise<SchoolTable> {
    return this.decoded<SchoolsRecord, SchoolTable>('schools', async (record) => {
      const [{ decodeSchools }, areas] = await Promise.all([
        import('../core/records/school-codec'),
        this.json<AreasRecord>('areas'),
      ]);
      return decodeSchools(record, areas);
    });
  }

  schoolNames(): Promise<SchoolNames> {
    return this.decoded<SchoolNamesRecord, SchoolNames>('school-names', async (record) => {
      const { decodeSchoolNames } = await import('../core/records/school-codec-names');
      return decodeSchoolNames(record);
    });
  }

  schoolResults(): Promise<SchoolResults> {
    return this.decoded<SchoolResultsRecord, SchoolResults>('school-results', async (record) => {
      const [{ decodeSchoolResults }, { count }] = await Promise.all([
        import('../core/records/school-codec-results'),
        this.schools(),
      ]);
      // Else it would follow on the decoding of the schools, and together they hold a slow page up.
      await breath();
      return decodeSchoolResults(record, count);
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

  private decoded<Record, Value>(
    file: AtlasFile,
    decode: (record: Record) => Promise<Value>,
  ): Promise<Value> {
    return this.parts.get(file, async () => {
      const record = await this.record<Record>(file);
      try {
        return await decode(record);
      } catch (cause) {
        throw cause instanceof AtlasError ? cause : corrupt(file, String(cause), { cause });
      }
    });
  }

  private async record<Value>(file: AtlasFile): Promise<Value> {
    return checkShape<Value>(file, file, parseJson(file, await this.bytes(file)));
  }

  private async bytes(file: AtlasFile): Promise<Uint8Array<ArrayBuffer>> {
    const entry = this.manifest.files[file];
    if (entry === undefined)
      throw new AtlasError('missing-file', file, `atlas: the manifest names no "${file}"`);
    // A manifest can name files of its own folder and no others: the atlas asks no other host for anything.
    if (!/^\w[\w.-]*$/.test(entry.path)) throw corrupt(file, `the manifest puts it at "${entry.path}"`);
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
