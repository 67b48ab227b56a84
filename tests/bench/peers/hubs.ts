import type { MultiPolygon } from 'geojson';
import { merge } from 'topojson-client';
import type { GeometryCollection, Polygon, Topology } from 'topojson-specification';

/** One of the 40 footprints, as every peer draws it. */
export interface PeerHub {
  readonly name: string;
  readonly colour: string;
  readonly atoms: readonly number[];
}

/** The same two files for every peer: the atlas's overview topology, and who holds which atoms. */
export async function loadHubs(): Promise<readonly (PeerHub & { readonly geometry: MultiPolygon })[]> {
  const get = async (path: string) => (await fetch(new URL(path, document.baseURI))).json();
  const [topology, hubs] = (await Promise.all([
    get('../data/overview.topojson'),
    get('../data/hubs.json'),
  ])) as [Topology, PeerHub[]];
  const atoms = topology.objects.atoms as GeometryCollection;
  const byNumber = new Map(atoms.geometries.map((piece) => [Number(piece.id), piece as Polygon]));
  return hubs.map((hub) => {
    const pieces = hub.atoms.flatMap((atom) => byNumber.get(atom) ?? []);
    return { ...hub, geometry: merge(topology, pieces) };
  });
}

/** What a pick says, where the bench looks for it. */
export function answer(name: string): void {
  const line = document.getElementById('answer');
  if (line !== null) line.textContent = name;
}
