import type { Geometry, MultiPolygon, Polygon } from 'geojson';
import initGeosJs from 'geos-wasm';
import { geojsonToGeosGeom, geosGeomToGeojson } from 'geos-wasm/helpers';
import { geodesicArea } from '../../../src/core/geography/geodesic-area';

const geos = await initGeosJs();

type Areal = Polygon | MultiPolygon;
type Bounds = readonly [west: number, south: number, east: number, north: number];

/** Overlaps by GEOS 3.13, the engine behind PostGIS and shapely, on coordinates as they are. */
export class GeosReference {
  private readonly atoms: readonly { readonly pointer: number; readonly bounds: Bounds }[];

  constructor(geometries: readonly Areal[]) {
    this.atoms = geometries.map((geometry) => ({ pointer: pointerTo(geometry), bounds: boundsOf(geometry) }));
  }

  /** Square kilometres of each atom inside the shape, by number; atoms whose boxes are apart are left out. */
  overlaps(shape: Areal): Map<number, number> {
    const pointer = pointerTo(shape);
    const bounds = boundsOf(shape);
    const areas = new Map<number, number>();
    this.atoms.forEach((atom, number) => {
      if (!meet(atom.bounds, bounds)) return;
      const overlap = geos.GEOSIntersection(atom.pointer, pointer);
      areas.set(number, arealParts(geosGeomToGeojson(overlap, geos) as Geometry));
      geos.GEOSGeom_destroy(overlap);
    });
    geos.GEOSGeom_destroy(pointer);
    return areas;
  }
}

function pointerTo(geometry: Areal): number {
  const pointer = geojsonToGeosGeom(geometry, geos);
  if (geos.GEOSisValid(pointer) !== 1) throw new Error('the reference needs valid geometry');
  return pointer;
}

/** Where figures touch, GEOS gives points and lines beside the areas. */
function arealParts(geometry: Geometry): number {
  if (geometry.type === 'GeometryCollection') {
    return geometry.geometries.reduce((sum, part) => sum + arealParts(part), 0);
  }
  return geometry.type === 'Polygon' || geometry.type === 'MultiPolygon' ? geodesicArea(geometry) : 0;
}

function boundsOf(geometry: Areal): Bounds {
  const points = geometry.coordinates.flat(geometry.type === 'Polygon' ? 1 : 2) as number[][];
  const [xs, ys] = [points.map(([x]) => x!), points.map(([, y]) => y!)];
  const least = (values: number[]) => values.reduce((a, b) => Math.min(a, b));
  const most = (values: number[]) => values.reduce((a, b) => Math.max(a, b));
  return [least(xs), least(ys), most(xs), most(ys)];
}

function meet(a: Bounds, b: Bounds): boolean {
  return a[0] <= b[2] && b[0] <= a[2] && a[1] <= b[3] && b[1] <= a[3];
}
