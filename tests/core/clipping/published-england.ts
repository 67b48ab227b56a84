import type { MultiPolygon, Polygon } from 'geojson';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology, Polygon as TopoPolygon } from 'topojson-specification';
import { Boundaries } from '../../../src/core/clipping/boundaries';
import { packBoundaries } from '../../../src/core/clipping/pack-boundaries';
import type { Atlas } from '../../../src/data/atlas';
import { openRealAtlas } from '../real-atlas';

/** The published detail boundaries made ready, and the same atoms as GeoJSON, by number. */
export async function publishedBoundaries(): Promise<{
  readonly atlas: Atlas;
  readonly topology: Topology;
  readonly boundaries: Boundaries;
  readonly geometries: readonly (Polygon | MultiPolygon)[];
}> {
  const atlas = await openRealAtlas();
  const topology = await atlas.detail();
  const geometries: (Polygon | MultiPolygon)[] = [];
  for (const geometry of (topology.objects.atoms as GeometryCollection).geometries) {
    const atom = feature(topology, geometry as TopoPolygon);
    geometries[Number(geometry.id)] = atom.geometry as Polygon | MultiPolygon;
  }
  return { atlas, topology, boundaries: new Boundaries(packBoundaries(topology)), geometries };
}
