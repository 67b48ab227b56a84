import type { Polygon } from 'geojson';
import { describe, expect, it } from 'vitest';
import {
  asShape,
  cornerAt,
  cornerNear,
  editable,
  sameCorners,
  withCornerMoved,
  withoutCorner,
} from '../../../src/elements/hub-draw/corner-edit';

/*
 *   4 D-----C
 *     |     |
 *   0 A-----B
 *     0     4
 */
const square: Polygon = {
  type: 'Polygon',
  coordinates: [
    [
      [0, 0],
      [4, 0],
      [4, 4],
      [0, 4],
      [0, 0],
    ],
  ],
};
const triangle: Polygon = {
  type: 'Polygon',
  coordinates: [
    [
      [8, 0],
      [9, 0],
      [9, 1],
      [8, 0],
    ],
  ],
};

describe('changing corners', () => {
  it('finds the one nearest to a point of the screen, if it is near enough', () => {
    const project = ([x, y]: readonly [number, number]) => [x * 10, y * 10] as const;
    expect(cornerNear([square, triangle], [42, 38], 5, project)).toEqual({ polygon: 0, corner: 2 });
    expect(cornerNear([square, triangle], [20, 20], 5, project)).toBeUndefined();
    expect(cornerAt([square], { polygon: 0, corner: 2 })).toEqual([4, 4]);
  });

  it('moves a corner, the first one with the point that closes the ring', () => {
    const [moved] = withCornerMoved([square], { polygon: 0, corner: 0 }, [1, 1]);
    expect(moved?.coordinates).toEqual([
      [
        [1, 1],
        [4, 0],
        [4, 4],
        [0, 4],
        [1, 1],
      ],
    ]);
  });

  it('takes a corner out, but leaves a triangle its three', () => {
    const [left] = withoutCorner([square], { polygon: 0, corner: 0 });
    expect(left?.coordinates).toEqual([
      [
        [4, 0],
        [4, 4],
        [0, 4],
        [4, 0],
      ],
    ]);
    const triangles = [triangle];
    expect(withoutCorner(triangles, { polygon: 0, corner: 1 })).toBe(triangles);
  });

  it('takes shapes apart and puts them together, unless they have holes', () => {
    const two = asShape([square, triangle]);
    expect(two.type).toBe('MultiPolygon');
    expect(editable(two)).toEqual([square, triangle]);
    expect(asShape([square])).toBe(square);
    expect(
      editable({ type: 'Polygon', coordinates: [square.coordinates[0]!, triangle.coordinates[0]!] }),
    ).toBe(undefined);
  });

  it('knows a shape again wherever its ring begins and whichever way it turns', () => {
    const turned: Polygon = {
      type: 'Polygon',
      coordinates: [
        [
          [4, 4],
          [4, 0],
          [0, 0],
          [0, 4],
          [4, 4],
        ],
      ],
    };
    expect(sameCorners([square], [turned])).toBe(true);
    expect(sameCorners([square], [triangle])).toBe(false);
  });
});
