import { mergeArcs, meshArcs } from 'topojson-client';
import type {
  GeometryCollection,
  GeometryObject,
  MultiPolygon,
  Polygon,
  Topology,
} from 'topojson-specification';
import { type Grid, type GridLine, gridArcs } from './grid-arcs';
import { joined, pathData, ringArea } from './path-data';

type Piece = Polygon | MultiPolygon;

/** Paths of anything made of atoms: dissolved areas and the lines between them, on one grid. */
export class AtomPaths {
  private readonly arcs: readonly GridLine[];
  private readonly pieces = new Map<number, Piece>();
  private readonly collection: GeometryCollection;

  /** @throws Error when the topology has no object `atoms` of numbered polygons. */
  constructor(
    private readonly topology: Topology,
    readonly grid: Grid,
    /** Rings that enclose less, in square units of the picture, are left out. */
    private readonly smallestRing = 0,
    /** Atoms to draw, where a part of England is drawn by itself; all unless said. */
    only?: ReadonlySet<number>,
  ) {
    const atoms = topology.objects.atoms;
    if (atoms?.type !== 'GeometryCollection') throw new Error('the topology has no object "atoms"');
    for (const geometry of atoms.geometries) {
      const piece = pieceOf(geometry);
      if (piece !== undefined && only?.has(Number(piece.id)) !== false)
        this.pieces.set(Number(piece.id), piece);
    }
    this.collection = { type: 'GeometryCollection', geometries: [...this.pieces.values()] };
    this.arcs = gridArcs(topology, grid, only && arcsOf(this.pieces.values()));
  }

  /** The atoms dissolved into one area; empty text for none. */
  area(atoms: Iterable<number>): string {
    const pieces = [...atoms].flatMap((atom) => this.pieces.get(atom) ?? []);
    if (pieces.length === 0) return '';
    const rings = mergeArcs(this.topology, pieces as Polygon[]).arcs.flat();
    return this.rings(rings);
  }

  /** All of England. */
  land(): string {
    return this.area(this.pieces.keys());
  }

  /** Lines between two atoms for which `parts` holds, each once; the coast never. */
  lines(parts: (a: number, b: number) => boolean): string {
    return this.mesh((a, b) => a !== b && parts(Number(a.id), Number(b.id)));
  }

  /** Coast and land borders of England. */
  rim(): string {
    return this.mesh((a, b) => a === b);
  }

  /** Lines around the atoms for which `inside` holds, coast included. */
  outline(inside: (atom: number) => boolean): string {
    return this.mesh((a, b) => {
      const [one, other] = [inside(Number(a.id)), inside(Number(b.id))];
      return a === b ? one : one !== other;
    });
  }

  private mesh(keep: (a: GeometryObject, b: GeometryObject) => boolean): string {
    const { arcs } = meshArcs(this.topology, this.collection, keep);
    const lines = arcs.map((run) => joined(run, this.arcs));
    return pathData(lines, false);
  }

  private rings(runs: readonly (readonly number[])[]): string {
    const least = this.smallestRing * this.grid.stepsPerUnit ** 2;
    const rings = runs.map((run) => joined(run, this.arcs)).filter((ring) => ringArea(ring) > least);
    return pathData(rings, true);
  }
}

/** Numbers of the arcs that some pieces are made of. */
function arcsOf(pieces: Iterable<Piece>): ReadonlySet<number> {
  const runs = [...pieces].flatMap((piece) => (piece.type === 'Polygon' ? piece.arcs : piece.arcs.flat()));
  return new Set(runs.flat().map((arc) => (arc < 0 ? ~arc : arc)));
}

/** The geometry without the properties it may carry, whose type topojson's functions refuse. */
function pieceOf(geometry: GeometryObject<object | null>): Piece | undefined {
  const { id = -1 } = geometry;
  if (geometry.type === 'Polygon') return { type: 'Polygon', id, arcs: geometry.arcs };
  return geometry.type === 'MultiPolygon' ? { type: 'MultiPolygon', id, arcs: geometry.arcs } : undefined;
}
