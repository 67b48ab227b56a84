import type { MultiPolygon, Polygon, Position } from 'geojson';
import { checkShape } from './checking/check-shape';
import { subtract } from './clipper2';
import { areaOf, type Rings } from './rings';
import { shapeGeometry } from './shape-geometry';
import type { ShapeNote, ShapeProblem } from './shape-problem';

export type Outline = Polygon | MultiPolygon;

/** What comes of adding to a shape or taking away from it. */
export type CombinedShape =
  | { readonly kind: 'shape'; readonly geometry: Outline; readonly notes: readonly ShapeNote[] }
  /** All of it was taken away. */
  | { readonly kind: 'nothing' }
  /** The second shape had no part in the first, so that nothing changed. */
  | { readonly kind: 'apart' }
  /** `of` says which of the two is wrong. */
  | { readonly kind: 'problem'; readonly of: 'base' | 'sketch'; readonly problem: ShapeProblem };

/** What is left that is smaller than this is a speck of the cutting: 1 square metre, in square kilometres. */
const LEAST_AREA = 1e-6;
/** As much less than it was as rounding to the grid can make of it. */
const UNCHANGED = 1e-9;

/**
 * Both shapes as one.
 *
 *      +----+          +----+
 *      |  +-+--+       |    +--+
 *      +--+-+  |  ->   +--+    |
 *         +----+          +----+
 */
export function addShape(base: Outline | undefined, sketch: Outline): CombinedShape {
  const own = checkShape(sketch);
  if ('problem' in own) return { kind: 'problem', of: 'sketch', problem: own.problem };
  if (base === undefined) return { kind: 'shape', geometry: shapeGeometry(own.polygons), notes: own.notes };
  const both = checkShape({
    type: 'MultiPolygon',
    coordinates: [...polygonsOf(base), ...polygonsOf(shapeGeometry(own.polygons))],
  });
  if ('problem' in both) return { kind: 'problem', of: 'base', problem: both.problem };
  return { kind: 'shape', geometry: shapeGeometry(both.polygons), notes: own.notes };
}

/**
 * What of the first shape is not in the second.
 *
 *      +----+          +----+
 *      |  +-+--+       |  +-+
 *      +--+-+  |  ->   +--+
 *         +----+
 *
 * May throw where the engine gives up, which it has never been seen to do on checked shapes.
 */
export function takeAwayShape(base: Outline, sketch: Outline): CombinedShape {
  const own = checkShape(sketch);
  if ('problem' in own) return { kind: 'problem', of: 'sketch', problem: own.problem };
  const whole = checkShape(base);
  if ('problem' in whole) return { kind: 'problem', of: 'base', problem: whole.problem };
  const left = subtract(whole.polygons, own.polygons).flatMap(withoutSpecks);
  const area = areaOf(left.flat());
  if (left.length === 0) return { kind: 'nothing' };
  if (whole.area - area <= UNCHANGED * whole.area) return { kind: 'apart' };
  return { kind: 'shape', geometry: shapeGeometry(left), notes: own.notes };
}

function polygonsOf(shape: Outline): readonly Position[][][] {
  return shape.type === 'Polygon' ? [shape.coordinates] : shape.coordinates;
}

/** The polygon without holes that are specks; none where it is one itself. */
function withoutSpecks(rings: Rings): Rings[] {
  const [shell, ...holes] = rings;
  if (shell === undefined || areaOf([shell]) < LEAST_AREA) return [];
  return [[shell, ...holes.filter((hole) => -areaOf([hole]) >= LEAST_AREA)]];
}
