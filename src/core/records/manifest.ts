/** The format this code reads. A manifest with a higher number is newer than the code: it stays up and says so. */
export const ATLAS_FORMAT = 1;

/** Logical names of the published files; the path on disk carries the content's hash. */
export type AtlasFile =
  | 'areas'
  | 'footprints'
  | 'weights'
  | 'dossiers'
  | 'overview'
  | 'detail'
  | 'context'
  | 'labels'
  | 'schools'
  | 'school-names'
  | 'school-results'
  | 'trusts'
  | 'measures'
  | 'trends'
  | 'history';

/** `public/atlas/manifest.json`: the one file with a fixed name; everything else is found through it. */
export interface Manifest {
  readonly format: number;
  /** Date of the newest source in the edition, ISO. */
  readonly edition: string;
  readonly files: Readonly<Record<AtlasFile, FileEntry>>;
  /** One shard per postcode area (`LS`), each found at `postcodes/<area>.<hash>.json`. */
  readonly postcodes: Omit<FileEntry, 'path' | 'bytes' | 'sha256'> & {
    readonly shards: Readonly<Record<string, readonly [hash: string, bytes: number]>>;
  };
  readonly sources: Readonly<Record<string, SourceNote>>;
  readonly licences: Readonly<Record<string, LicenceNote>>;
}

export interface FileEntry {
  readonly path: string;
  readonly bytes: number;
  readonly sha256: string;
  /** What date or edition of the world the file shows, in words: `December 2022 boundaries, districts of 2023`. */
  readonly vintage: string;
  readonly sources: readonly string[];
  readonly licences: readonly string[];
  readonly notes?: string;
}

export interface SourceNote {
  readonly title: string;
  readonly publisher: string;
  readonly asOf: string;
  readonly url: string;
  readonly licence: string;
}

export interface LicenceNote {
  readonly name: string;
  /** The line that must be shown, with the year of the data. */
  readonly attribution: string;
  readonly url: string;
}
