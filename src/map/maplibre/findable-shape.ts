import bbox from '@turf/bbox';
import booleanPointInPolygon from '@turf/boolean-point-in-polygon';
import type { MultiPolygon, Polygon, Position } from 'geojson';

/** A shape with the box around it, so that most points are answered without looking at its outline. */
export class FindableShape {
  private readonly box: readonly number[];

  constructor(private readonly geometry: Polygon | MultiPolygon) {
    this.box = bbox(geometry);
  }

  holds(point: Position): boolean {
    const [west = 0, south = 0, east = 0, north = 0] = this.box;
    const [lon = 0, lat = 0] = point;
    if (lon < west || lon > east || lat < south || lat > north) return false;
    return booleanPointInPolygon(point, this.geometry);
  }
}
