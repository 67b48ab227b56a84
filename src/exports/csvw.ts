import type { Provenance } from './csv';

/** One column of a CSV file, in the terms of the tabular metadata vocabulary. */
export interface CsvColumn {
  /** Letters, digits and `_`: what programs call it. */
  readonly name: string;
  /** As in the header line. */
  readonly title: string;
  readonly datatype: 'string' | 'decimal' | 'integer' | 'gYear';
  /** What it holds, its unit, and what an empty field means. */
  readonly description: string;
  readonly required?: true;
}

/**
 * The metadata file that goes with a CSV made by `toCsv` (W3C, Metadata Vocabulary for Tabular Data, 2015): what each
 * column is, how the file is written, and everything of its provenance.
 *
 * @param csvName file name of the CSV that it describes, in the same folder.
 */
export function csvwMetadata(
  provenance: Provenance,
  csvName: string,
  columns: readonly CsvColumn[],
  primaryKey: readonly string[],
): string {
  const { title, filters, basis, sources, licences, edition, link } = provenance;
  const metadata = {
    '@context': ['http://www.w3.org/ns/csvw', { '@language': 'en' }],
    '@type': 'Table',
    url: csvName,
    'dc:title': title,
    'dc:description': [...filters, ...(basis === undefined ? [] : [basis])].join(' '),
    'dc:source': [...sources],
    'dc:rights': [...licences],
    'dc:issued': { '@value': edition, '@type': 'date' },
    'dcat:landingPage': { '@id': link },
    dialect: {
      encoding: 'utf-8',
      commentPrefix: '#',
      header: true,
      headerRowCount: 1,
      delimiter: ',',
      quoteChar: '"',
      doubleQuote: true,
      lineTerminators: ['\r\n', '\n'],
    },
    tableSchema: {
      columns: columns.map(({ name, title: titles, datatype, description, required }) => ({
        name,
        titles,
        datatype,
        'dc:description': description,
        ...(required ? { required } : {}),
      })),
      primaryKey: [...primaryKey],
    },
  };
  return `${JSON.stringify(metadata, null, 2)}\n`;
}
