import type { GeoJsonProperties, MultiLineString, MultiPolygon, Polygon } from 'geojson';
import { feature, merge, mesh } from 'topojson-client';
import type {
  GeometryCollection,
  GeometryObject,
  Topology,
  MultiPolygon as TopoMultiPolygon,
  Polygon as TopoPolygon,
} from 'topojson-specification';
import type { AtomSet } from '../../core/geography/atom-set';
import type { LonLat } from '../drawing';
import { FindableShape } from './findable-shape';

type Piece = TopoPolygon | TopoMultiPolygon;

/**
 * The atoms of one topology as shapes to draw: any set dissolved to its outline, and the lines between atoms
 * by what they part. Outlines are kept, since the same sets come back whenever a layer is turned on again.
 */
export class AtomShapes {
  private readonly pieces = new Map<number, Piece>();
  private readonly outlines = new Map<string, MultiPolygon>();
  private findable: ReadonlyMap<number, FindableShape> | undefined;

  /** @throws when the topology has no object `atoms` of polygons numbered by `id`. */
  constructor(
    private readonly topology: Topology,
    /** Which file it is, so that shapes of one are not taken for those of the other. */
    readonly name: 'overview' | 'detail',
  ) {
    const atoms = topology.objects.atoms;
    if (atoms?.type !== 'GeometryCollection') throw new Error('the topology has no object "atoms"');
    for (const geometry of atoms.geometries) {
      const piece = pieceOf(geometry);
      if (piece !== undefined) this.pieces.set(Number(piece.id), piece);
    }
  }

  /** The set as one shape without the lines inside it; WGS84 degrees. */
  outline(atoms: AtomSet): MultiPolygon {
    return this.dissolve([...atoms]);
  }

  /** Whether the sets together hold every atom. */
  areAll(sets: readonly AtomSet[]): boolean {
    return [...this.pieces.keys()].every((atom) => sets.some((set) => set.has(atom)));
  }

  /** All of England as one shape. */
  land(): MultiPolygon {
    return this.dissolve([...this.pieces.keys()]);
  }

  /** Lines between two atoms of England for which `parts` holds; each arc once, the coast never. */
  lines(parts: (a: number, b: number) => boolean): MultiLineString {
    return this.linesBetween((a, b) => a !== b && parts(Number(a.id), Number(b.id)));
  }

  /** Lines that have an atom on one side only: the coast and the land borders of England. */
  rim(): MultiLineString {
    return this.linesBetween((a, b) => a === b);
  }

  /** Number of the atom that holds the point; `undefined` at sea and outside England. */
  atomAt(point: LonLat): number | undefined {
    this.findable ??= this.findableShapes();
    for (const [number, shape] of this.findable) if (shape.holds([...point])) return number;
    return undefined;
  }

  private findableShapes(): ReadonlyMap<number, FindableShape> {
    const { features } = feature(this.topology, this.all);
    return new Map(
      features.map(({ id, geometry }) => [Number(id), new FindableShape(geometry as Polygon | MultiPolygon)]),
    );
  }

  private linesBetween(parts: (a: GeometryObject, b: GeometryObject) => boolean): MultiLineString {
    return mesh(this.topology, this.all, parts);
  }

  private get all(): GeometryCollection {
    return { type: 'GeometryCollection', geometries: [...this.pieces.values()] };
  }

  private dissolve(numbers: readonly number[]): MultiPolygon {
    const key = numbers.join();
    const known = this.outlines.get(key);
    if (known !== undefined) return known;
    const outline = merge(
      this.topology,
      numbers.flatMap((number) => this.pieces.get(number) ?? []),
    );
    this.outlines.set(key, outline);
    return outline;
  }
}

function pieceOf(geometry: GeometryObject<GeoJsonProperties>): Piece | undefined {
  const { id = -1 } = geometry;
  if (geometry.type === 'Polygon') return { type: 'Polygon', id, arcs: geometry.arcs };
  return geometry.type === 'MultiPolygon' ? { type: 'MultiPolygon', id, arcs: geometry.arcs } : undefined;
}
