import { join } from 'node:path';
import { BASES, type Basis } from '../../src/core/footprints/basis';
import type { FamilyRecord } from '../../src/core/records/footprints-record';
import { SourceError } from './errors';
import { type CsvRow, SourcesFolder } from './sources-folder';

/** The atlas's own tables of facts: one row a fact, with its basis, date and source. */
export const FACTS = new SourcesFolder(join(import.meta.dirname, '../sources'));

export const MATHS_HUBS = 'maths-hubs.csv';
export const MATHS_HUB_AREAS = 'maths-hub-areas.csv';
const TEACHING_SCHOOL_HUBS = 'teaching-school-hubs.csv';
export const TEACHING_SCHOOL_HUB_AREAS = 'teaching-school-hub-areas.csv';
export const DESIGNATIONS = 'designations.csv';

/** Columns that every table of areas has. */
const AREA_COLUMNS = ['area', 'basis', 'asOf', 'validFrom', 'validTo', 'source', 'note'] as const;

export const mathsHubRows = () =>
  FACTS.csv(MATHS_HUBS, [
    'id',
    'name',
    'shortName',
    'nameBasis',
    'formerNames',
    'region',
    'lead',
    'leadAsOf',
    'website',
    'founded',
    'foundedBasis',
    'area',
    'note',
    'sources',
  ]);
export const mathsHubAreaRows = () => FACTS.csv(MATHS_HUB_AREAS, ['hub', 'name', ...AREA_COLUMNS]);

export const teachingSchoolHubRows = () =>
  FACTS.csv(TEACHING_SCHOOL_HUBS, ['id', 'name', 'shortName', 'region', 'website']);
export const teachingSchoolHubAreaRows = () =>
  FACTS.csv(TEACHING_SCHOOL_HUB_AREAS, ['hub', 'name', 'part', ...AREA_COLUMNS]);

export const designationRows = () =>
  FACTS.csv(DESIGNATIONS, ['family', 'id', 'name', 'areaName', ...AREA_COLUMNS]);

export function basisOf(file: string, row: number, text: string): Basis {
  const basis = BASES.find((each) => each === text);
  if (basis === undefined)
    throw new SourceError(file, row, `"${text}" is no basis; there are ${BASES.join(', ')}`);
  return basis;
}

/** The rows of each hub, in the order of the table. @throws SourceError for a row of a hub that is not listed. */
export function rowsByHub<Row extends CsvRow<'hub'>>(
  file: string,
  rows: readonly Row[],
  hubs: readonly string[],
): ReadonlyMap<string, readonly Row[]> {
  const byHub = new Map<string, Row[]>(hubs.map((hub) => [hub, []]));
  for (const row of rows) {
    const list = byHub.get(row.cells.hub);
    if (list === undefined) throw new SourceError(file, row.row, `there is no hub "${row.cells.hub}"`);
    list.push(row);
  }
  for (const [hub, list] of byHub) {
    if (list.length === 0) throw new SourceError(file, 'all', `hub "${hub}" has no area`);
  }
  return byHub;
}

/** Dates of a family from those of its rows: as of the newest, valid from the first to the last if all have ended. */
export function datesOf(
  rows: readonly CsvRow<'asOf' | 'validFrom' | 'validTo'>[],
): Pick<FamilyRecord, 'asOf' | 'validFrom' | 'validTo'> {
  const sorted = (column: 'asOf' | 'validFrom' | 'validTo') => rows.map(({ cells }) => cells[column]).sort();
  const ends = sorted('validTo');
  return {
    asOf: sorted('asOf').at(-1) ?? '',
    ...filled('validFrom', sorted('validFrom').find((date) => date !== '') ?? ''),
    ...filled('validTo', ends[0] === '' ? '' : (ends.at(-1) ?? '')),
  };
}

/** `{ lead: 'A school' }`, or nothing at all for an empty cell: absent is not the same as empty. */
export function filled<const Key extends string>(key: Key, cell: string): { readonly [K in Key]?: string } {
  return cell === '' ? {} : ({ [key]: cell } as { readonly [K in Key]: string });
}
