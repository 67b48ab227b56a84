import mapshaper from 'mapshaper';
import type { GeometryCollection, Topology } from 'topojson-specification';
import type { Atom } from './boundaries-base';
import { atomFeatures, atomGeometries } from './boundaries-topology';

/** How coarse a published file of boundaries is. */
export interface Generalisation {
  /** Metres between which detail is dropped, as a mapshaper expression of the atom's `this.area` in square metres. */
  readonly interval: string;
  /** Steps of the grid over England's width, and over its height, that coordinates are rounded to. */
  readonly grid: number;
}

/**
 * Rounding to a grid pinches narrow necks, so 10 to 20 rings in England touch or cross themselves after it. Cleaning
 * and rounding again leaves fewer each time; after three rounds none, in every setting tried.
 */
const ROUNDS = 3;

/**
 * The atoms with less detail, as one topology in which neighbours share arcs and no ring crosses itself. Its one
 * object is `atoms`, in order of number, each with the number as `id`: every district, authority, region and hub is
 * a union of atoms, and topojson-client's `merge` makes it from the same arcs in a few milliseconds.
 *
 * Weighted Visvalingam: smoother than Douglas-Peucker, and far fewer rings come out broken.
 */
export async function simplify(
  atoms: readonly Atom[],
  { interval, grid }: Generalisation,
): Promise<Topology> {
  const write = `-o atoms.topojson format=topojson quantization=${grid} id-field=id`;
  let topology = await run(
    atoms,
    `-simplify weighted variable interval='${interval}' keep-shapes -clean ${write}`,
  );
  for (let round = 0; round < ROUNDS; round += 1) {
    // Through GeoJSON: mapshaper stops with "Invalid node geometry" on some quantized topologies.
    const rounded = atomGeometries(topology).map((geometry) => ({ geometry }));
    topology = await run(rounded, `-clean ${write}`);
  }
  return bare(topology);
}

async function run(atoms: readonly Pick<Atom, 'geometry'>[], commands: string): Promise<Topology> {
  const input = { 'atoms.json': atomFeatures(atoms) };
  const output = await mapshaper.applyCommands(`-i atoms.json name=atoms ${commands}`, input);
  return JSON.parse(String(output['atoms.topojson'])) as Topology;
}

/** The same topology without the properties that mapshaper keeps, atoms in order. */
function bare({ transform, objects, arcs }: Topology): Topology {
  const { geometries } = objects.atoms as GeometryCollection;
  const atoms = geometries
    .map(({ properties: _, ...geometry }) => geometry)
    .sort((a, b) => Number(a.id) - Number(b.id));
  return {
    type: 'Topology',
    ...(transform === undefined ? {} : { transform }),
    objects: { atoms: { type: 'GeometryCollection', geometries: atoms } },
    arcs,
  } as Topology;
}
