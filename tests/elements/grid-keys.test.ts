import { describe, expect, it } from 'vitest';
import { moveCell } from '../../src/elements/hub-overlap/grid-keys';

/*
 *      0 1 2
 *   0  . . .
 *   1  . x .      x: the cursor, in a grid of 3 columns and 12 rows
 *   2  . . .
 */
describe('keys in the matrix', () => {
  const from = { row: 1, column: 1 };
  it.each([
    ['ArrowRight', false, { row: 1, column: 2 }],
    ['ArrowDown', false, { row: 2, column: 1 }],
    ['Home', false, { row: 1, column: 0 }],
    ['End', false, { row: 1, column: 2 }],
    ['Home', true, { row: 0, column: 0 }],
    ['End', true, { row: 11, column: 2 }],
    ['PageDown', false, { row: 11, column: 1 }],
    ['PageUp', false, { row: 0, column: 1 }],
  ])('%s (ctrl: %s) moves to %o', (key, ctrl, to) => {
    expect(moveCell(from, key, ctrl, 12, 3)).toEqual(to);
  });

  it('stays in the grid, and leaves other keys alone', () => {
    expect(moveCell({ row: 0, column: 0 }, 'ArrowUp', false, 12, 3)).toEqual({ row: 0, column: 0 });
    expect(moveCell(from, 'Tab', false, 12, 3)).toBeUndefined();
  });
});
