import type { AtlasFile } from '../../src/core/records/manifest';
import type { LicenceId } from '../sources/licences';
import type { SourceId } from '../sources/sources';
import type { SourcesFolder } from './sources-folder';

/** What the manifest says of a published file. Licences follow from the sources; name only further ones. */
export interface EmitNote {
  /** What date or edition of the world the file shows, in words. */
  readonly vintage: string;
  readonly sources: readonly SourceId[];
  readonly licences?: readonly LicenceId[];
  readonly notes?: string;
}

/**
 * What every step of the build is given: the sources to read, the place to publish to, and two ways to speak.
 * A step reads and publishes only through it, so that the build can run into a scratch folder and be compared.
 */
export interface BuildContext {
  readonly sources: SourcesFolder;
  /** Publishes `<file>.<hash>.<json|topojson|bin>`: JSON without white space in the order of keys given, or bytes.
   *  @throws on NaN, infinity or a hole in a list: what is not known is written `null`. */
  emit(file: AtlasFile, value: object | Uint8Array, note: EmitNote): void;
  /** Publishes `postcodes/<area>.<hash>.json`. */
  emitShard(area: string, value: object): void;
  /** What the manifest says of all postcode shards together; once per build. */
  describeShards(note: EmitNote): void;
  /** The value of a file published earlier in this build, or (with `--only`) by the build before. */
  published<Shape>(file: AtlasFile): Shape;
  /** One line for the person who waits. */
  progress(line: string): void;
  /** Sets a section of `geodata/BUILD-REPORT.md`; figures only, no times, since the report is compared. */
  report(section: string, markdown: string): void;
}

/** One stage of the build, in a file of its own, listed in `steps.ts`. */
export interface Step {
  readonly name: string;
  run(context: BuildContext): Promise<void> | void;
}
