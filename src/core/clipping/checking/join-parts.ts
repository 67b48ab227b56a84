import { unite } from '../clipper2';
import { areaOf, boxesMeet, boxOf, pointCount, type Rings } from '../rings';
import type { Mended } from './mend-crossings';

/**
 * Polygons of one shape that overlap or share borders become one, so that nothing is counted twice: two neighbouring
 * districts in a file, or a freehand patch drawn over another.
 *
 *      +----+          +----+
 *      |  +-+--+       |    +--+
 *      +--+-+  |  ->   +--+    |
 *         +----+          +----+
 */
export function joinParts(polygons: readonly Rings[]): Mended {
  if (!anyBoxesMeet(polygons)) return { polygons, notes: [] };
  const rings = polygons.flat();
  const joined = unite(rings, 'any');
  // Parts apart, or one in the hole of another, come back as they were.
  const same =
    pointCount(joined.flat()) === pointCount(rings) && nearly(areaOf(joined.flat()), areaOf(rings));
  return same ? { polygons, notes: [] } : { polygons: joined, notes: [{ code: 'parts-joined' }] };
}

function anyBoxesMeet(polygons: readonly Rings[]): boolean {
  const boxes = polygons.map((rings) => boxOf(rings)).sort((a, b) => a.west - b.west);
  return boxes.some((box, i) => {
    for (let j = i + 1; j < boxes.length; j += 1) {
      const other = boxes[j];
      if (other === undefined || other.west > box.east) return false;
      if (boxesMeet(box, other)) return true;
    }
    return false;
  });
}

function nearly(a: number, b: number): boolean {
  return Math.abs(a - b) <= 1e-9 * Math.max(a, b);
}
