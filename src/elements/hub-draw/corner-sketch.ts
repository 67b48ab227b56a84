import type { Position } from 'geojson';
import { circleRadius } from '../../core/clipping/circle';
import { geodesicArea } from '../../core/geography/geodesic-area';
import type { LonLat } from '../../map/drawing';
import type { Part } from './part';
import { roundedCircle } from './rounded';

/** A shape that is being put together corner by corner: a polygon, or a circle by its centre and a place on it. */
export interface CornerSketch {
  readonly kind: 'polygon' | 'circle';
  readonly corners: readonly LonLat[];
}

/** The sketch with one corner more; the same sketch where it is the last corner again. A circle takes two. */
export function withCorner(sketch: CornerSketch, corner: LonLat): CornerSketch {
  const last = sketch.corners.at(-1);
  if (last?.[0] === corner[0] && last[1] === corner[1]) return sketch;
  const before = sketch.kind === 'circle' ? sketch.corners.slice(0, 1) : sketch.corners;
  return { ...sketch, corners: [...before, corner] };
}

export function withoutLast(sketch: CornerSketch): CornerSketch {
  return { ...sketch, corners: sketch.corners.slice(0, -1) };
}

/** Whether there are corners enough to enclose anything. */
function isComplete({ kind, corners }: CornerSketch): boolean {
  return corners.length >= (kind === 'circle' ? 2 : 3);
}

/** What the sketch encloses; `undefined` while that is nothing. */
export function partOf(sketch: CornerSketch): Extract<Part, { kind: 'shape' | 'circle' }> | undefined {
  const [first, second] = sketch.corners;
  if (first === undefined || second === undefined || !isComplete(sketch)) return undefined;
  if (sketch.kind === 'circle') {
    return { kind: 'circle', ...roundedCircle(first[0], first[1], circleRadius(...first, second)) };
  }
  return { kind: 'shape', geometry: { type: 'Polygon', coordinates: [ringOf(sketch.corners)] } };
}

/** Square kilometres inside the sketch as it is; 0 while it encloses nothing. */
export function enclosedArea(sketch: CornerSketch): number {
  const part = partOf(sketch);
  if (part === undefined) return 0;
  return part.kind === 'circle' ? Math.PI * part.radius ** 2 : geodesicArea(part.geometry);
}

function ringOf(corners: readonly LonLat[]): Position[] {
  return [...corners, ...corners.slice(0, 1)].map(([lon, lat]) => [lon, lat]);
}
