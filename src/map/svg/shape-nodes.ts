import type { MultiPolygon, Polygon } from 'geojson';
import { toMap } from '../projection';
import type { SceneShape, ShapesLayer } from '../scene';
import type { AtomPaths } from './atom-paths';
import { pathData } from './path-data';
import { type SvgNode, svg } from './svg-node';

/** Localities of one's own. */
export function shapeNodes(layer: ShapesLayer, paths: AtomPaths): SvgNode[] {
  return layer.shapes.map((shape) =>
    svg('path', { class: 'locality', 'data-place': shape.place, d: shapePath(shape, paths) }),
  );
}

export function shapePath(shape: Pick<SceneShape, 'atoms' | 'geometry'>, paths: AtomPaths): string {
  if (shape.geometry !== undefined) return geometryPath(shape.geometry, paths.grid.stepsPerUnit);
  return shape.atoms === undefined ? '' : paths.area(shape.atoms);
}

/** A polygon in degrees as path data in steps of the grid. */
export function geometryPath(geometry: Polygon | MultiPolygon, stepsPerUnit: number): string {
  const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
  const rings = polygons
    .flat()
    .map((ring) =>
      ring.flatMap(([lon = 0, lat = 0]) =>
        toMap([lon, lat]).map((value) => Math.round(value * stepsPerUnit)),
      ),
    );
  return pathData(rings, true);
}
