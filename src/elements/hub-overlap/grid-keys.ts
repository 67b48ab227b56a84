export interface Cell {
  readonly row: number;
  readonly column: number;
}

/** Where a key moves the cursor of a grid, by the usual grid pattern; `undefined` for a key that does not move it. */
export function moveCell(
  cell: Cell,
  key: string,
  ctrl: boolean,
  rows: number,
  columns: number,
): Cell | undefined {
  const to = (row: number, column: number): Cell => ({
    row: Math.max(0, Math.min(rows - 1, row)),
    column: Math.max(0, Math.min(columns - 1, column)),
  });
  switch (key) {
    case 'ArrowUp':
      return to(cell.row - 1, cell.column);
    case 'ArrowDown':
      return to(cell.row + 1, cell.column);
    case 'ArrowLeft':
      return to(cell.row, cell.column - 1);
    case 'ArrowRight':
      return to(cell.row, cell.column + 1);
    case 'PageUp':
      return to(cell.row - 10, cell.column);
    case 'PageDown':
      return to(cell.row + 10, cell.column);
    case 'Home':
      return to(ctrl ? 0 : cell.row, 0);
    case 'End':
      return to(ctrl ? rows - 1 : cell.row, columns - 1);
    default:
      return undefined;
  }
}
