import type { SquareKilometres } from '../coverage/weights';
import { EdgeStrips } from './edge-strips';
import { edgesOf } from './edges';
import type { PackedBoundaries } from './pack-boundaries';
import { areaOf, type Box, boxHolds, boxOf, type Ring, type Rings, reversed, signedArea } from './rings';

/** One connected part of an atom. */
export interface AtomPart {
  /** The shell first. */
  readonly rings: Rings;
  readonly area: SquareKilometres;
}

export interface BoundedAtom {
  readonly parts: readonly AtomPart[];
  readonly rings: Rings;
  readonly box: Box;
  readonly area: SquareKilometres;
}

/**
 * The atoms made ready for shapes: rings, boxes, areas, and all their arcs in strips, each arc knowing the atoms on
 * its two sides. Made once, in about 40 ms; holds about 10 MB.
 */
export class Boundaries {
  readonly atoms: readonly BoundedAtom[];
  readonly strips: EdgeStrips;
  /** Two per arc: the atoms along it; -1 where there is none, as along the coast. */
  readonly sides: Int16Array;
  /** Arcs with an atom on one side only: the coast and the borders with Wales and Scotland. */
  readonly outerArcs: readonly Ring[];

  constructor(packed: PackedBoundaries) {
    const arcs = Array.from({ length: packed.arcStarts.length - 1 }, (_, a) =>
      packed.points.subarray(2 * (packed.arcStarts[a] ?? 0), 2 * (packed.arcStarts[a + 1] ?? 0)),
    );
    const parts: AtomPart[][] = Array.from({ length: packed.size }, () => []);
    this.sides = new Int16Array(2 * arcs.length).fill(-1);
    let polygon: Ring[] = [];
    for (let r = 0; r < packed.ringAtom.length; r += 1) {
      const atom = packed.ringAtom[r] ?? 0;
      const refs = packed.arcs.subarray(packed.ringStarts[r], packed.ringStarts[r + 1]);
      for (const ref of refs) this.joinSide(ref < 0 ? ~ref : ref, atom);
      const isShell = packed.ringIsShell[r] === 1;
      polygon.push(turned(ringOf(arcs, refs), isShell));
      if (packed.ringIsShell[r + 1] !== 0) {
        parts[atom]?.push({ rings: polygon, area: areaOf(polygon) });
        polygon = [];
      }
    }
    this.atoms = parts.map(boundedAtom);
    this.strips = new EdgeStrips(edgesOf(arcs, false));
    this.outerArcs = arcs.filter((_, a) => this.sides[2 * a + 1] === -1);
  }

  /** Even-odd over the atom's rings; a point on its border may fall either way. Units of the grid. */
  atomHolds(atom: number, x: number, y: number): boolean {
    const bounded = this.atoms[atom];
    return bounded !== undefined && boxHolds(bounded.box, x, y) && ringsHold(bounded.rings, x, y);
  }

  private joinSide(arc: number, atom: number): void {
    const place = this.sides[2 * arc] === -1 ? 2 * arc : 2 * arc + 1;
    this.sides[place] = atom;
  }
}

function boundedAtom(parts: readonly AtomPart[]): BoundedAtom {
  const rings = parts.flatMap((part) => part.rings);
  return { parts, rings, box: boxOf(rings), area: parts.reduce((sum, { area }) => sum + area, 0) };
}

/** Joins arcs end to end; each begins where the one before ends, so its first point is left out. */
function ringOf(arcs: readonly Ring[], refs: Int32Array): Ring {
  const pieces = Array.from(refs, (ref) =>
    (ref < 0 ? reversed(arcs[~ref] ?? new Float64Array()) : (arcs[ref] ?? new Float64Array())).subarray(2),
  );
  const ring = new Float64Array(pieces.reduce((sum, piece) => sum + piece.length, 0));
  let at = 0;
  for (const piece of pieces) {
    ring.set(piece, at);
    at += piece.length;
  }
  return ring;
}

/** TopoJSON says nothing of which way rings turn. */
function turned(ring: Ring, anticlockwise: boolean): Ring {
  return signedArea(ring) > 0 === anticlockwise ? ring : reversed(ring);
}

export function ringsHold(rings: Iterable<Ring>, x: number, y: number): boolean {
  let inside = false;
  for (const ring of rings) {
    let beforeX = ring[ring.length - 2] ?? 0;
    let beforeY = ring[ring.length - 1] ?? 0;
    for (let i = 0; i + 1 < ring.length; i += 2) {
      const hereX = ring[i] ?? 0;
      const hereY = ring[i + 1] ?? 0;
      if (hereY > y !== beforeY > y && x < ((beforeX - hereX) * (y - hereY)) / (beforeY - hereY) + hereX)
        inside = !inside;
      beforeX = hereX;
      beforeY = hereY;
    }
  }
  return inside;
}
