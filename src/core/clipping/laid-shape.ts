import { checkShape } from './checking/check-shape';
import { circlePolygon, LARGEST_RADIUS } from './circle';
import { EdgeStrips } from './edge-strips';
import { edgesOf } from './edges';
import { type Box, boxOf, type Ring, type Rings } from './rings';
import type { ShapeInput } from './shape-coverage';
import type { ShapeNote, ShapeProblem } from './shape-problem';

/** A checked outline with what is asked of it again and again. */
export interface LaidShape {
  readonly polygons: readonly Rings[];
  readonly rings: readonly Ring[];
  readonly box: Box;
  readonly area: number;
  readonly points: number;
  readonly strips: EdgeStrips;
  readonly notes: readonly ShapeNote[];
}

export function layShape(
  input: Exclude<ShapeInput, { kind: 'areas' }>,
): LaidShape | { readonly problem: ShapeProblem } {
  const geometry = input.kind === 'circle' ? circleOf(input) : input.geometry;
  if ('problem' in geometry) return geometry;
  const checked = checkShape(geometry);
  if ('problem' in checked) return checked;
  const rings = checked.polygons.flat();
  return { ...checked, rings, box: boxOf(rings), strips: new EdgeStrips(edgesOf(rings, true)) };
}

function circleOf({ lon, lat, radius }: Extract<ShapeInput, { kind: 'circle' }>) {
  if (!(radius > 0 && radius <= LARGEST_RADIUS)) return { problem: { code: 'bad-radius', radius } } as const;
  if (!(Math.abs(lon) <= 180 && Math.abs(lat) <= 90))
    return { problem: { code: 'out-of-range', lon, lat } } as const;
  return circlePolygon(lon, lat, radius);
}
