import {
  ATLAS_FORMAT,
  type AtlasFile,
  type FileEntry,
  type LicenceNote,
  type Manifest,
  type SourceNote,
} from '../../src/core/records/manifest';
import { LICENCES, type LicenceId } from '../sources/licences';
import { SOURCES, type SourceRow } from '../sources/sources';
import type { EmitNote } from './context';

type Shards = Manifest['postcodes']['shards'];

/** The part of a manifest entry that the step states: vintage, sources, and every licence these stand under. */
export function entryNote(note: EmitNote): Pick<FileEntry, 'vintage' | 'sources' | 'licences' | 'notes'> {
  const licences = new Set<LicenceId>();
  for (const id of note.sources) {
    const source: SourceRow = SOURCES[id];
    for (const licence of [source.licence, ...(source.alsoUnder ?? [])]) licences.add(licence);
  }
  for (const licence of note.licences ?? []) licences.add(licence);
  return {
    vintage: note.vintage,
    sources: note.sources,
    licences: [...licences],
    ...(note.notes === undefined ? {} : { notes: note.notes }),
  };
}

/**
 * The manifest of the files just built, completed from the `previous` one where only a step was run.
 * Names are sorted, so that the order in which steps publish does not change its bytes.
 */
export function buildManifest(
  built: ReadonlyMap<AtlasFile, FileEntry>,
  builtShards: ReadonlyMap<string, readonly [hash: string, bytes: number]>,
  shardNote: EmitNote | undefined,
  previous: Manifest | undefined,
): Manifest {
  const files = sortedRecord({ ...previous?.files, ...Object.fromEntries(built) }) as Manifest['files'];
  const shards = builtShards.size > 0 ? Object.fromEntries(builtShards) : (previous?.postcodes.shards ?? {});
  const postcodes = { ...postcodesNote(shardNote, previous), shards: sortedRecord(shards) as Shards };
  const entries = [...Object.values(files), postcodes];
  const sources = usedSources(entries.flatMap((entry) => entry.sources));
  const licences = usedLicences(entries.flatMap((entry) => entry.licences));
  return { format: ATLAS_FORMAT, edition: edition(sources), files, postcodes, sources, licences };
}

function postcodesNote(note: EmitNote | undefined, previous: Manifest | undefined) {
  if (note !== undefined) return entryNote(note);
  if (previous === undefined) return { vintage: 'none', sources: [], licences: [] };
  const { shards: _, ...rest } = previous.postcodes;
  return rest;
}

function usedSources(ids: readonly string[]): Record<string, SourceNote> {
  const rows: Readonly<Record<string, SourceRow>> = SOURCES;
  return pick(ids, rows, ({ title, publisher, asOf, url, licence }) => ({
    title,
    publisher,
    asOf,
    url,
    licence,
  }));
}

function usedLicences(ids: readonly string[]): Record<string, LicenceNote> {
  const rows: Readonly<Record<string, LicenceNote>> = LICENCES;
  return pick(ids, rows, (row) => row);
}

function pick<Row, Note>(
  ids: readonly string[],
  rows: Readonly<Record<string, Row>>,
  note: (row: Row) => Note,
): Record<string, Note> {
  return Object.fromEntries(
    [...new Set(ids)].sort().map((id) => {
      const row = rows[id];
      if (row === undefined) throw new Error(`"${id}" is not in the tables of geodata/sources`);
      return [id, note(row)];
    }),
  );
}

/** Date of the newest source: ISO dates sort as text, and a bare month before its days. */
function edition(sources: Readonly<Record<string, SourceNote>>): string {
  return (
    Object.values(sources)
      .map((source) => source.asOf)
      .sort()
      .at(-1) ?? ''
  );
}

function sortedRecord<Value>(record: Readonly<Record<string, Value>>): Record<string, Value> {
  return Object.fromEntries(Object.entries(record).sort(([a], [b]) => (a < b ? -1 : 1)));
}
