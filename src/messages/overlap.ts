import type { ShareOf } from '../core/coverage/bounds';
import { several, shareText } from './numbers';

/** The page of the overlap matrix. */
export const overlapMessages = {
  intro:
    'Any family of areas against any other. Each cell says how much of one area lies in the other, by schools, pupils or area. Empty cells have nothing in common.',
  rows: 'Rows',
  columns: 'Columns',
  weight: 'Counted by',
  sort: 'Order of rows',
  sorts: { name: 'Name', share: 'Largest share', geography: 'North to south' } as const,
  descending: 'Reverse order',
  direction: 'Shares are of',
  directions: { 'of-row': 'the row’s area', 'of-column': 'the column’s area' } as const,
  filter: 'Show only rows named',
  swap: 'Swap rows and columns',
  download: 'Download as CSV',
  caption: (rows: string, columns: string, weight: string, of: string) =>
    `${rows} by ${columns}: share of ${of}, by ${weight}`,
  shown: (rows: number, columns: number) =>
    `${several(rows, 'row', 'rows')}, ${several(columns, 'column', 'columns')}`,
  nothing: 'No row has that name. Clear the box to see all.',
  keys: 'Arrow keys move between cells, Home and End along the row, Page Up and Page Down by ten rows; Enter shows the cell in words.',
  italics: 'Figures in italics rest on areas that no source states.',
  cell: (row: string, column: string, ofRow: ShareOf, ofColumn: ShareOf, weight: string) =>
    `${row} and ${column}: ${shareText(ofRow)} of ${row}’s ${weight} and ${shareText(ofColumn)} of ${column}’s are in both.`,
  apart: (row: string, column: string) => `${row} and ${column} have no area in common.`,
  noCell: 'Pick a cell to read it in words and to see it on the map.',
  onMap: 'Show on the map',
  summaryTitle: 'In short',
  summary: (rows: string, one: number, several: number, most: number, columns: string) =>
    `${one} of ${one + several} ${rows} lie in one of the ${columns} each, ${several} in two or more, at most ${most}.`,
  basis: (basis: string) => `This rests on areas that are ${basis}.`,
  weights: { schools: 'schools', pupils: 'pupils', area: 'area' } as const,
};
