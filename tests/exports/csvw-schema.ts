/**
 * As much of the W3C metadata vocabulary for tabular data (2015) as a description of one table may use, as a JSON
 * Schema: names and types of its properties, what must be there, and the rules for column names.
 */
export const CSVW_SCHEMA = {
  type: 'object',
  required: ['@context', 'url', 'tableSchema'],
  properties: {
    '@context': {
      type: 'array',
      minItems: 2,
      maxItems: 2,
      items: [
        { const: 'http://www.w3.org/ns/csvw' },
        {
          type: 'object',
          properties: { '@language': { type: 'string', pattern: '^[a-z]{2,3}(-[A-Za-z0-9]+)*$' } },
          required: ['@language'],
          additionalProperties: false,
        },
      ],
    },
    '@type': { const: 'Table' },
    url: { type: 'string', minLength: 1 },
    dialect: {
      type: 'object',
      properties: {
        encoding: { type: 'string' },
        commentPrefix: { type: 'string' },
        header: { type: 'boolean' },
        headerRowCount: { type: 'integer', minimum: 0 },
        delimiter: { type: 'string', minLength: 1 },
        quoteChar: { type: ['string', 'null'] },
        doubleQuote: { type: 'boolean' },
        lineTerminators: { type: ['array', 'string'] },
        skipBlankRows: { type: 'boolean' },
        skipColumns: { type: 'integer' },
        skipInitialSpace: { type: 'boolean' },
        skipRows: { type: 'integer' },
        trim: { type: ['boolean', 'string'] },
        '@type': { const: 'Dialect' },
      },
      additionalProperties: false,
    },
    tableSchema: {
      type: 'object',
      required: ['columns'],
      properties: {
        columns: {
          type: 'array',
          minItems: 1,
          items: {
            type: 'object',
            required: ['name', 'titles', 'datatype'],
            properties: {
              // A URI template variable name that does not begin with an underscore.
              name: { type: 'string', pattern: '^[A-Za-z0-9][A-Za-z0-9_.]*$' },
              titles: { type: ['string', 'array'] },
              datatype: { enum: ['string', 'decimal', 'integer', 'gYear', 'date', 'boolean', 'anyURI'] },
              required: { type: 'boolean' },
              null: { type: ['string', 'array'] },
              separator: { type: 'string' },
              lang: { type: 'string' },
            },
            patternProperties: { '^(dc|dcat|skos|schema):': {} },
            additionalProperties: false,
          },
        },
        primaryKey: { type: ['string', 'array'], items: { type: 'string' } },
        rowTitles: { type: ['string', 'array'] },
        foreignKeys: { type: 'array' },
      },
      additionalProperties: false,
    },
  },
  patternProperties: {
    // Common properties: a value, or an object that says what sort of value.
    '^(dc|dcat|skos|schema):': {
      anyOf: [
        { type: ['string', 'number', 'boolean'] },
        { type: 'array', items: { type: 'string' } },
        {
          type: 'object',
          properties: { '@value': {}, '@type': { type: 'string' }, '@language': { type: 'string' } },
          required: ['@value'],
          additionalProperties: false,
        },
        {
          type: 'object',
          properties: { '@id': { type: 'string', pattern: '^https?://' } },
          required: ['@id'],
          additionalProperties: false,
        },
      ],
    },
  },
  additionalProperties: false,
} as const;
