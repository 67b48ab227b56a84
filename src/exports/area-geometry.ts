import type { MultiPolygon } from 'geojson';
import { merge } from 'topojson-client';
import type { MultiPolygon as ManyArcs, Polygon as OneArcs, Topology } from 'topojson-specification';

/**
 * Atoms dissolved into one outline, WGS84 degrees, without the lines inside it.
 * @param topology a published file of boundaries, `detail` for what people take away.
 * @throws Error when the topology has no object `atoms`.
 */
export function geometryOfAtoms(topology: Topology, atoms: Iterable<number>): MultiPolygon {
  const object = topology.objects.atoms;
  if (object?.type !== 'GeometryCollection') throw new Error('the topology has no object "atoms"');
  const wanted = new Set(atoms);
  const pieces = object.geometries.filter(({ id }) => wanted.has(Number(id)));
  return merge(topology, pieces as (OneArcs | ManyArcs)[]);
}
