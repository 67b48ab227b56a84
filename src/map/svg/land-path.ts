import type { Topology } from 'topojson-specification';
import { type Grid, type GridLine, gridArcs } from './grid-arcs';
import { joined, pathData, ringArea } from './path-data';

/** Every polygon of a topology as one path: the land around England. @param smallestRing square units of the picture. */
export function landPath(topology: Topology, grid: Grid, smallestRing: number): string {
  return pathData(landRings(topology, grid, smallestRing), true);
}

/** The same ring by ring, for those who draw only some. */
export function landRings(topology: Topology, grid: Grid, smallestRing: number): readonly GridLine[] {
  const arcs = gridArcs(topology, grid);
  const least = smallestRing * grid.stepsPerUnit ** 2;
  return Object.values(topology.objects)
    .flatMap(ringsOf)
    .map((run) => joined(run, arcs))
    .filter((ring) => ringArea(ring) > least);
}

function ringsOf(object: Topology['objects'][string]): readonly (readonly number[])[] {
  if (object.type === 'GeometryCollection') return object.geometries.flatMap(ringsOf);
  if (object.type === 'Polygon') return object.arcs;
  return object.type === 'MultiPolygon' ? object.arcs.flat() : [];
}
