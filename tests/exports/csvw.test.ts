import Ajv from 'ajv';
import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { FIGURE_COLUMNS, FIGURE_KEY } from '../../src/elements/hub-comparison/figure-rows';
import { toCsv } from '../../src/exports/csv';
import { type CsvColumn, csvwMetadata } from '../../src/exports/csvw';
import { CSVW_SCHEMA } from './csvw-schema';
import { PROVENANCE } from './provenance';

const COLUMNS: readonly CsvColumn[] = [
  { name: 'place', title: 'Place', datatype: 'string', description: 'Its name.', required: true },
  { name: 'schools', title: 'Schools, state-funded', datatype: 'integer', description: 'How many.' },
];
const validate = new Ajv({ strict: false }).compile(CSVW_SCHEMA);

describe('csvwMetadata', () => {
  const metadata = JSON.parse(csvwMetadata(PROVENANCE, 'places.csv', COLUMNS, ['place']));

  it('is valid by the vocabulary', () => {
    expect(validate(metadata), JSON.stringify(validate.errors)).toBe(true);
  });

  it('describes the columns of a comparison', () => {
    const comparison = JSON.parse(csvwMetadata(PROVENANCE, 'comparison.csv', FIGURE_COLUMNS, FIGURE_KEY));
    expect(validate(comparison), JSON.stringify(validate.errors)).toBe(true);
    const names = FIGURE_COLUMNS.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
    for (const key of FIGURE_KEY) expect(names).toContain(key);
  });

  it('carries title, choices, basis, sources, licences, date and the way back', () => {
    expect(metadata).toMatchObject({
      url: 'places.csv',
      'dc:title': PROVENANCE.title,
      'dc:source': PROVENANCE.sources,
      'dc:rights': PROVENANCE.licences,
      'dc:issued': { '@value': PROVENANCE.edition, '@type': 'date' },
      'dcat:landingPage': { '@id': PROVENANCE.link },
    });
    expect(metadata['dc:description']).toContain(PROVENANCE.filters[0]);
    expect(metadata['dc:description']).toContain(PROVENANCE.basis);
  });

  it('tells a reader how to read the file: comment lines, header, columns in their order', () => {
    const csv = toCsv(
      PROVENANCE,
      COLUMNS.map(({ title }) => title),
      [['Leeds', 280]],
    );
    const { commentPrefix, delimiter, quoteChar } = metadata.dialect;
    const rows = parse(csv, { comment: commentPrefix, delimiter, quote: quoteChar, bom: true });
    expect(rows[0]).toEqual(metadata.tableSchema.columns.map(({ titles }: { titles: string }) => titles));
  });
});
