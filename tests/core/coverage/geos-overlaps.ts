import type { Geometry, MultiPolygon, Polygon } from 'geojson';
import initGeosJs from 'geos-wasm';
import { geojsonToGeosGeom, geosGeomToGeojson } from 'geos-wasm/helpers';
import type { Family } from '../../../src/core/footprints/families';
import type { AtomSet } from '../../../src/core/geography/atom-set';
import { geodesicArea } from '../../../src/core/geography/geodesic-area';

const geos = await initGeosJs();

type Areal = Polygon | MultiPolygon;
type Box = readonly [west: number, south: number, east: number, north: number];

/** A footprint's ground as one geometry, its atoms joined by GEOS and not by our arcs. */
export interface Ground {
  readonly pointer: number;
  readonly box: Box;
}

/** The ground of every footprint of a family, shared districts included. */
export function groundsOf(family: Family, atoms: readonly Areal[]): readonly Ground[] {
  return family.footprints.map(({ reach }) => groundOf(reach, atoms));
}

/** Square kilometres on the ellipsoid that two grounds have in common, by GEOS 3.13 on the coordinates as they are. */
export function geosOverlap(a: Ground, b: Ground): number {
  const apart = a.box[0] > b.box[2] || b.box[0] > a.box[2] || a.box[1] > b.box[3] || b.box[1] > a.box[3];
  if (apart) return 0;
  const common = geos.GEOSIntersection(a.pointer, b.pointer);
  const area = arealParts(geosGeomToGeojson(common, geos) as Geometry);
  geos.GEOSGeom_destroy(common);
  return area;
}

function groundOf(reach: AtomSet, atoms: readonly Areal[]): Ground {
  const polygons = [...reach].flatMap((atom) => {
    const geometry = atoms[atom]!;
    return geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
  });
  const pieces = geojsonToGeosGeom({ type: 'MultiPolygon', coordinates: polygons }, geos);
  const pointer = geos.GEOSUnaryUnion(pieces);
  geos.GEOSGeom_destroy(pieces);
  if (geos.GEOSisValid(pointer) !== 1) throw new Error('the joined ground is not valid');
  return { pointer, box: boxOf(polygons) };
}

function boxOf(polygons: readonly (readonly (readonly (readonly number[])[])[])[]): Box {
  const box: [number, number, number, number] = [180, 90, -180, -90];
  for (const [x = 0, y = 0] of polygons.flat(2)) {
    box[0] = Math.min(box[0], x);
    box[1] = Math.min(box[1], y);
    box[2] = Math.max(box[2], x);
    box[3] = Math.max(box[3], y);
  }
  return box;
}

/** Where grounds only touch, GEOS gives points and lines. */
function arealParts(geometry: Geometry): number {
  if (geometry.type === 'GeometryCollection') {
    return geometry.geometries.reduce((sum, part) => sum + arealParts(part), 0);
  }
  return geometry.type === 'Polygon' || geometry.type === 'MultiPolygon' ? geodesicArea(geometry) : 0;
}
