/** What travels with every export: what it is, of when, from whom, under which licence, and the way back. */
export interface Provenance {
  readonly title: string;
  /** Choices that shaped the figures, each as `name: value`. */
  readonly filters: readonly string[];
  /** How firmly the areas are known on which the figures rest, in words. */
  readonly basis?: string;
  readonly sources: readonly string[];
  readonly licences: readonly string[];
  /** ISO date of the data edition. */
  readonly edition: string;
  readonly link: string;
}

export type CsvCell = string | number | null;

/**
 * A table as CSV (RFC 4180, UTF-8 with BOM so that spreadsheets read accents). Provenance stands above the header in
 * lines that begin with `#`, which CSV on the Web reads as comments. `null` is "not known" and is an empty field.
 */
export function toCsv(
  provenance: Provenance,
  header: readonly string[],
  rows: readonly (readonly CsvCell[])[],
): string {
  const notes = [
    provenance.title,
    ...provenance.filters,
    ...(provenance.basis === undefined ? [] : [provenance.basis]),
    `Data edition: ${provenance.edition}`,
    ...provenance.sources.map((source) => `Source: ${source}`),
    ...provenance.licences.map((licence) => `Licence: ${licence}`),
    `Link: ${provenance.link}`,
  ];
  const lines = [...notes.map((note) => `# ${oneLine(note)}`), line(header), ...rows.map(line)];
  return `\uFEFF${lines.join('\r\n')}\r\n`;
}

function line(cells: readonly CsvCell[]): string {
  return cells.map(field).join(',');
}

function field(cell: CsvCell): string {
  if (cell === null) return '';
  if (typeof cell === 'number') return String(cell);
  // A spreadsheet runs a field that begins with one of these as a formula; names that people typed may.
  const text = /^[=+\-@\t\r]/.test(cell) ? `'${cell}` : cell;
  return /[",\r\n#]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
