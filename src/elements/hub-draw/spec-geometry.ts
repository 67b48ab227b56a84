import type { Topology } from 'topojson-specification';
import { circlePolygon } from '../../core/clipping/circle';
import type { Outline } from '../../core/clipping/combine-shapes';
import type { England } from '../../core/england';
import { geometryOfAtoms } from '../../exports/area-geometry';
import { atomsOfPlaces } from './areas-without';
import type { Part } from './part';

const known = new WeakMap<Part, Outline>();

/**
 * The outline of a part or of a whole locality: of areas along the detailed boundaries, of a circle with 256
 * corners. Rejects where the boundaries are needed and cannot be had. Kept, since a sketch that is being drawn asks
 * for the outline of what it is added to at every move.
 */
export async function outlineOf(
  england: England,
  part: Part,
  detail: () => Promise<Topology>,
): Promise<Outline> {
  if (part.kind === 'shape') return part.geometry;
  const outline = known.get(part) ?? (await made(england, part, detail));
  known.set(part, outline);
  return outline;
}

async function made(
  england: England,
  part: Exclude<Part, { kind: 'shape' }>,
  detail: () => Promise<Topology>,
): Promise<Outline> {
  if (part.kind === 'circle') return circlePolygon(part.lon, part.lat, part.radius);
  return geometryOfAtoms(await detail(), atomsOfPlaces(england, part.places));
}
