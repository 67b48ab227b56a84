import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { parse } from 'csv-parse/sync';
import { SourceError } from './errors';

/** A row of a table: the columns asked for, and the row's number in the file, the heading being row 1. */
export interface CsvRow<Column extends string> {
  readonly row: number;
  readonly cells: Readonly<Record<Column, string>>;
}

/** The folder of raw data files. Paths are relative to it; names that end in `.gz` are unpacked on reading. */
export class SourcesFolder {
  constructor(readonly path: string) {}

  has(file: string): boolean {
    return existsSync(join(this.path, file));
  }

  bytes(file: string): Buffer {
    const raw = readFileSync(join(this.path, file));
    return file.endsWith('.gz') ? gunzipSync(raw) : raw;
  }

  /** The file's text, without a byte order mark. */
  text(file: string): string {
    return this.bytes(file)
      .toString('utf8')
      .replace(/^\uFEFF/, '');
  }

  /** The file's value as the caller says it is shaped; check what the build relies on. */
  json<Shape>(file: string): Shape {
    return JSON.parse(this.text(file)) as Shape;
  }

  /**
   * Every row of a table with a heading line. Cells are trimmed; an empty cell is the empty string.
   * @throws SourceError when a column asked for is not in the heading.
   */
  csv<const Column extends string>(file: string, columns: readonly Column[]): readonly CsvRow<Column>[] {
    const [heading, ...rows]: string[][] = parse(this.text(file), { trim: true, relax_column_count: false });
    const places = columns.map((column) => {
      const place = heading?.indexOf(column) ?? -1;
      if (place < 0) throw new SourceError(file, 1, `there is no column "${column}"`);
      return [column, place] as const;
    });
    return rows.map((cells, i) => ({
      row: i + 2,
      cells: Object.fromEntries(places.map(([column, place]) => [column, cells[place] ?? ''])) as Record<
        Column,
        string
      >,
    }));
  }

  /** SHA-256 of the file as it lies on disk, in hex. */
  sha256(file: string): string {
    return createHash('sha256')
      .update(readFileSync(join(this.path, file)))
      .digest('hex');
  }
}
