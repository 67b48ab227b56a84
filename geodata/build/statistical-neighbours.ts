import readSheets from 'read-excel-file/node';
import { SourceError, UnmatchedCodeError } from './errors';
import type { Places } from './families-places';
import type { SourcesFolder } from './sources-folder';

const WORKBOOK = 'localities/la-statistical-neighbours-2025-05.xlsx';
const HEADING_ROW = 3;
const NEIGHBOURS = 10;

/**
 * The department's ten statistical neighbours of each authority, nearest first, as indexes of authorities.
 * Below an empty row the workbook keeps older lists of authorities that have ended; they are left out.
 */
export async function statisticalNeighbours(
  sources: SourcesFolder,
  places: Places,
): Promise<{ readonly lists: readonly (readonly number[])[]; readonly leftOut: number }> {
  const [sheet] = await readSheets(sources.bytes(WORKBOOK));
  const heading = sheet?.data[HEADING_ROW - 1]?.map(String) ?? [];
  const columnOf = (title: string) => {
    const column = heading.indexOf(title);
    if (column < 0) throw new SourceError(WORKBOOK, HEADING_ROW, `there is no column "${title}"`);
    return column;
  };
  const own = columnOf('LA num');
  const neighbours = Array.from({ length: NEIGHBOURS }, (_, i) => columnOf(`SN${i + 1}`));
  const indexOf = new Map(places.geography.authorities.map(({ dfe, index }) => [dfe, index]));
  const index = (row: number, cell: unknown) => {
    const found = indexOf.get(String(cell));
    if (found === undefined) throw new UnmatchedCodeError(WORKBOOK, row, String(cell));
    return found;
  };
  const lists = new Map<number, readonly number[]>();
  const rows = sheet?.data ?? [];
  const end = rows.findIndex((cells, i) => i >= HEADING_ROW && cells[own] === null);
  const last = end < 0 ? rows.length : end;
  for (const [i, cells] of rows.slice(0, last).entries()) {
    const row = i + 1;
    if (row <= HEADING_ROW) continue;
    lists.set(
      index(row, cells[own]),
      neighbours.map((column) => index(row, cells[column])),
    );
  }
  const leftOut = rows.slice(last).filter((cells) => typeof cells[own] === 'number').length;
  const inOrder = places.geography.authorities.map(({ name, dfe, index: authority }) => {
    const list = lists.get(authority);
    if (list === undefined) throw new SourceError(WORKBOOK, 'all', `${name} (${dfe}) has no neighbours`);
    return list;
  });
  return { lists: inOrder, leftOut };
}
