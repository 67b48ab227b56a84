import type { Provenance } from '../../src/exports/csv';

/** What a file says of itself, in the tests of every kind of file. */
export const PROVENANCE: Provenance = {
  title: 'Ash & Birch <beside each other>',
  filters: ['Places compared: Ash; Birch.'],
  basis: 'Basis: some hub areas used are inferred, not stated by a source.',
  sources: ['Register of schools, Department, 2026-01 (https://example.org/schools)'],
  licences: ['Open Government Licence v3.0: Contains public sector information.'],
  edition: '2026-10-01',
  link: 'https://example.org/atlas/?page=compare&compare=!a!E07000001~!a!E07000002',
};
