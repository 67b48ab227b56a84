import type { Topology } from 'topojson-specification';
import { toMap } from '../projection';

/** Points of an arc as x, y, x, y, … in steps of a grid laid over the picture. */
export type GridLine = readonly number[];

export interface Grid {
  /** Steps per unit of the picture: 1 for the inlined picture, 100 for the drawing one zooms into. */
  readonly stepsPerUnit: number;
  /** Corners that change the area by less than this many square steps are dropped. */
  readonly smallestCorner: number;
}

/**
 * Every arc of a topology once, projected and laid on the grid. Ends stay where they are and each arc is thinned by
 * itself, so that whatever is put together from arcs still fits without gaps.
 *
 * @param only arcs to lay, where a part is drawn by itself; the others come out empty.
 */
export function gridArcs(topology: Topology, grid: Grid, only?: ReadonlySet<number>): readonly GridLine[] {
  const { scale, translate } = topology.transform ?? { scale: [1, 1], translate: [0, 0] };
  return topology.arcs.map((arc, index) => {
    if (only?.has(index) === false) return [];
    let [x, y] = [0, 0];
    const points: number[] = [];
    for (const [dx = 0, dy = 0] of arc) {
      // Quantized arcs hold differences, plain ones positions.
      [x, y] = topology.transform ? [x + dx, y + dy] : [dx, dy];
      const [mx, my] = toMap([
        x * (scale[0] ?? 1) + (translate[0] ?? 0),
        y * (scale[1] ?? 1) + (translate[1] ?? 0),
      ]);
      addPoint(points, Math.round(mx * grid.stepsPerUnit), Math.round(my * grid.stepsPerUnit));
    }
    return thinned(points, grid.smallestCorner);
  });
}

function addPoint(points: number[], x: number, y: number): void {
  const last = points.length;
  if (points[last - 2] === x && points[last - 1] === y) return;
  points.push(x, y);
}

/** Drops the corner that matters least (twice the area of its triangle) until all left matter (Visvalingam and Whyatt). */
export function thinned(points: number[], smallestCorner: number): GridLine {
  if (smallestCorner === 0) return points;
  const kept = [...points];
  // Every point's corner, worked out anew only beside a point that goes.
  const areas = Array.from({ length: kept.length / 2 }, (_, i) => cornerArea(kept, i));
  for (;;) {
    let [least, at] = [2 * smallestCorner, -1];
    for (let i = 1; i < areas.length - 1; i += 1) {
      const area = areas[i] ?? 0;
      if (area <= least) [least, at] = [area, i];
    }
    if (at < 0) return kept;
    kept.splice(2 * at, 2);
    areas.splice(at, 1);
    for (const beside of [at - 1, at]) areas[beside] = cornerArea(kept, beside);
  }
}

/** Twice the area of the triangle of a point with those before and after it; the ends have none. */
function cornerArea(points: readonly number[], point: number): number {
  const i = 2 * point;
  if (i < 2 || i + 3 >= points.length) return Number.POSITIVE_INFINITY;
  const [ax, ay] = [points[i - 2] ?? 0, points[i - 1] ?? 0];
  const [bx, by] = [points[i] ?? 0, points[i + 1] ?? 0];
  const [cx, cy] = [points[i + 2] ?? 0, points[i + 3] ?? 0];
  return Math.abs((bx - ax) * (cy - ay) - (cx - ax) * (by - ay));
}
