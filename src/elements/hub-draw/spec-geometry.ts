import type { Topology } from 'topojson-specification';
import { circlePolygon } from '../../core/clipping/circle';
import type { Outline } from '../../core/clipping/combine-shapes';
import type { England } from '../../core/england';
import { geometryOfAtoms } from '../../exports/area-geometry';
import { atomsOfPlaces } from './areas-without';
import type { Part } from './part';

/**
 * The outline of a part or of a whole locality: of areas along the detailed boundaries, of a circle with 256
 * corners. Rejects where the boundaries are needed and cannot be had.
 */
export async function outlineOf(
  england: England,
  part: Part,
  detail: () => Promise<Topology>,
): Promise<Outline> {
  switch (part.kind) {
    case 'shape':
      return part.geometry;
    case 'circle':
      return circlePolygon(part.lon, part.lat, part.radius);
    case 'areas':
      return geometryOfAtoms(await detail(), atomsOfPlaces(england, part.places));
  }
}
