import type { MultiPolygon, Polygon } from 'geojson';
import initGeosJs from 'geos-wasm';
import { geojsonToGeosGeom } from 'geos-wasm/helpers';

type Geometry = Polygon | MultiPolygon;

const geos = await initGeosJs();

/** Whether a geometry is valid by the rules of OGC Simple Features (no ring crosses or overlaps itself or another). */
export function isValid(geometry: Geometry): boolean {
  const pointer = geojsonToGeosGeom(geometry, geos);
  const valid = geos.GEOSisValid(pointer);
  geos.GEOSGeom_destroy(pointer);
  return valid === 1;
}

/**
 * Whether geometries form a coverage: none overlaps another, neighbours meet vertex for vertex, and no gap narrower
 * than `gap` (in the units of the coordinates) lies between them.
 *
 *      ┌────┬────┐        ┌────┬───┐         ┌────┐┌───┐        ┌────┬───┐
 *      │    │    │  yes   │    ├───┤  no     │    ││   │  no    │  ┌─┼─┐ │  no
 *      └────┴────┘        └────┴───┘         └────┘└───┘        └──┴─┴─┴─┘
 */
export function isCoverage(geometries: readonly Geometry[], gap: number): boolean {
  const collection = { type: 'GeometryCollection' as const, geometries: [...geometries] };
  const pointer = geojsonToGeosGeom(collection, geos);
  const valid = geos.GEOSCoverageIsValid(pointer, gap, null as never);
  geos.GEOSGeom_destroy(pointer);
  return valid === 1;
}
