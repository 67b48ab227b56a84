import type { Feature } from 'geojson';
import mapshaper from 'mapshaper';
import { feature, neighbors } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import type { Atom } from './boundaries-base';

/** Label points and pairs of neighbours, as the unsimplified topology has them. */
export interface BaseRelations {
  /** Pairs of atom numbers, lower first, in order, that share an arc. */
  readonly pairs: readonly (readonly [number, number])[];
  /** Per atom: a point well inside its largest part. */
  readonly points: readonly (readonly [lon: number, lat: number])[];
}

/** Atoms as GeoJSON with the atom's number as id, which is how they go into mapshaper and come out in order. */
export function atomFeatures(atoms: readonly Pick<Atom, 'geometry'>[]) {
  return {
    type: 'FeatureCollection' as const,
    features: atoms.map(({ geometry }, id) => ({
      type: 'Feature' as const,
      id,
      properties: { id },
      geometry,
    })),
  };
}

export async function baseRelations(atoms: readonly Atom[]): Promise<BaseRelations> {
  const output = await mapshaper.applyCommands(
    [
      '-i atoms.json name=atoms',
      '-points target=atoms inner + name=points',
      '-o target=atoms topology.json format=topojson no-quantization id-field=id',
      '-o target=points points.json format=geojson',
    ].join(' '),
    { 'atoms.json': atomFeatures(atoms) },
  );
  const points = JSON.parse(String(output['points.json'])) as PointFile;
  return {
    pairs: neighbourPairs(JSON.parse(String(output['topology.json'])) as Topology),
    points: points.features.map(({ geometry }) => geometry.coordinates),
  };
}

interface PointFile {
  readonly features: readonly { readonly geometry: { readonly coordinates: readonly [number, number] } }[];
}

/** Pairs of atoms that share an arc in a topology whose object `atoms` lists them by number. */
export function neighbourPairs(topology: Topology): readonly (readonly [number, number])[] {
  const { geometries } = topology.objects.atoms as GeometryCollection;
  const number = geometries.map(({ id }) => Number(id));
  return neighbors(geometries as never)
    .flatMap((near, i) => near.map((j) => [number[i] ?? i, number[j] ?? j] as const))
    .filter(([a, b]) => a < b)
    .sort(([a, b], [c, d]) => a - c || b - d);
}

/** The atoms of a topology as GeoJSON geometries, by number. */
export function atomGeometries(topology: Topology): Atom['geometry'][] {
  const { geometries } = topology.objects.atoms as GeometryCollection;
  const byNumber: Atom['geometry'][] = [];
  for (const geometry of geometries) {
    byNumber[Number(geometry.id)] = (feature(topology, geometry) as Feature).geometry as Atom['geometry'];
  }
  return byNumber;
}
