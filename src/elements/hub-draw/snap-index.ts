import type { Topology } from 'topojson-specification';
import type { LonLat } from '../../map/drawing';

/** Side of a cell, degrees of latitude; a degree of longitude is shorter, so cells are a little taller than wide. */
const CELL = 0.02;
/** Columns of the grid: more than England has cells from west to east. */
const COLUMNS = 1_000;
const WEST = -7;
const SOUTH = 49;

/**
 * Corners of the boundaries, by cells of a grid, to find the one nearest to a place at once.
 *
 *      +-----+-----+-----+
 *      | .   |   . |     |    a place is compared with the corners of its own cell
 *      +-----+-----+-----+    and the eight around it, or of more where it may reach further
 *      |   . | .x .|  .  |
 *      +-----+-----+-----+
 */
export class SnapIndex {
  private readonly cells = new Map<number, number[]>();

  /** @param corners longitude and latitude in turn, degrees. */
  constructor(private readonly corners: Float64Array) {
    for (let i = 0; i + 1 < corners.length; i += 2) {
      const cell = cellOf(columnOf(corners[i] ?? 0), rowOf(corners[i + 1] ?? 0));
      const held = this.cells.get(cell);
      if (held === undefined) this.cells.set(cell, [i]);
      else held.push(i);
    }
  }

  /** All corners of the borders in a topology. */
  static of(topology: Topology): SnapIndex {
    return new SnapIndex(cornersOf(topology));
  }

  /** The corner nearest to a place, no further than so many degrees of latitude on the ground. */
  nearest([lon, lat]: LonLat, within: number): LonLat | undefined {
    const shrink = Math.cos((lat * Math.PI) / 180);
    let [best, least] = [-1, within];
    const [west, east] = [columnOf(lon - within / shrink), columnOf(lon + within / shrink)];
    for (let row = rowOf(lat - within); row <= rowOf(lat + within); row += 1) {
      for (let column = west; column <= east; column += 1) {
        for (const i of this.cells.get(cellOf(column, row)) ?? []) {
          const away = Math.hypot(((this.corners[i] ?? 0) - lon) * shrink, (this.corners[i + 1] ?? 0) - lat);
          if (away <= least) [best, least] = [i, away];
        }
      }
    }
    return best < 0 ? undefined : [this.corners[best] ?? 0, this.corners[best + 1] ?? 0];
  }
}

function columnOf(lon: number): number {
  return Math.floor((lon - WEST) / CELL);
}

function rowOf(lat: number): number {
  return Math.floor((lat - SOUTH) / CELL);
}

function cellOf(column: number, row: number): number {
  return row * COLUMNS + column;
}

/** Arcs are kept as whole steps from the corner before: added up, scaled and moved. */
function cornersOf({ arcs, transform }: Topology): Float64Array {
  const [scaleX, scaleY] = transform?.scale ?? [1, 1];
  const [moveX, moveY] = transform?.translate ?? [0, 0];
  const corners = new Float64Array(2 * arcs.reduce((sum, arc) => sum + arc.length, 0));
  let at = 0;
  for (const arc of arcs) {
    let [x, y] = [0, 0];
    for (const [stepX = 0, stepY = 0] of arc) {
      [x, y] = transform === undefined ? [stepX, stepY] : [x + stepX, y + stepY];
      corners[at] = x * scaleX + moveX;
      corners[at + 1] = y * scaleY + moveY;
      at += 2;
    }
  }
  return corners;
}
