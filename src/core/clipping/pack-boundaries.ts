import type { GeometryCollection, MultiPolygon, Polygon, Topology } from 'topojson-specification';
import { STEPS } from './rings';

/** The atoms of a topology as columns of numbers, which pass to a worker without being copied. */
export interface PackedBoundaries {
  /** How many atoms there are. */
  readonly size: number;
  /** Points of all arcs, one arc after another, longitude and latitude in turn, on the grid of `STEPS`. */
  readonly points: Float64Array;
  /** Arc a is points `arcStarts[a]` up to before `arcStarts[a + 1]`. */
  readonly arcStarts: Uint32Array;
  /** Arcs of all rings, one ring after another; `~a` is arc a walked backwards, as in TopoJSON. */
  readonly arcs: Int32Array;
  /** Ring r is arcs `ringStarts[r]` up to before `ringStarts[r + 1]`. */
  readonly ringStarts: Uint32Array;
  readonly ringAtom: Uint16Array;
  /** 1 for the shell that begins a polygon, 0 for a hole in the shell before. */
  readonly ringIsShell: Uint8Array;
}

/** @throws Error naming what is missing when the topology has no object `atoms` of areas numbered from 0. */
export function packBoundaries(topology: Topology): PackedBoundaries {
  const object = topology.objects.atoms;
  if (object?.type !== 'GeometryCollection') throw new Error('boundaries: there is no collection "atoms"');
  const arcs: number[] = [];
  const ringStarts: number[] = [0];
  const ringAtom: number[] = [];
  const ringIsShell: number[] = [];
  for (const geometry of (object as GeometryCollection).geometries) {
    const atom = Number(geometry.id);
    if (!Number.isInteger(atom) || atom < 0) throw new Error(`boundaries: "${geometry.id}" numbers no atom`);
    for (const polygon of polygonsOf(geometry as Polygon | MultiPolygon)) {
      polygon.forEach((ring, place) => {
        arcs.push(...ring);
        ringStarts.push(arcs.length);
        ringAtom.push(atom);
        ringIsShell.push(place === 0 ? 1 : 0);
      });
    }
  }
  return {
    size: 1 + ringAtom.reduce((most, atom) => Math.max(most, atom), -1),
    ...packArcs(topology),
    arcs: Int32Array.from(arcs),
    ringStarts: Uint32Array.from(ringStarts),
    ringAtom: Uint16Array.from(ringAtom),
    ringIsShell: Uint8Array.from(ringIsShell),
  };
}

/** The buffers to hand over with `postMessage`. */
export function buffersOf(packed: PackedBoundaries): ArrayBuffer[] {
  const { points, arcStarts, arcs, ringStarts, ringAtom, ringIsShell } = packed;
  return [points, arcStarts, arcs, ringStarts, ringAtom, ringIsShell].map(
    ({ buffer }) => buffer as ArrayBuffer,
  );
}

function polygonsOf(geometry: Polygon | MultiPolygon): number[][][] {
  if (geometry.type === 'Polygon') return [geometry.arcs];
  return geometry.type === 'MultiPolygon' ? geometry.arcs : [];
}

function packArcs({ arcs, transform }: Topology): Pick<PackedBoundaries, 'points' | 'arcStarts'> {
  const arcStarts = new Uint32Array(arcs.length + 1);
  arcs.forEach((arc, a) => {
    arcStarts[a + 1] = (arcStarts[a] ?? 0) + arc.length;
  });
  const points = new Float64Array(2 * (arcStarts[arcs.length] ?? 0));
  const [scaleX, scaleY] = transform?.scale ?? [1, 1];
  const [left, bottom] = transform?.translate ?? [0, 0];
  let at = 0;
  for (const arc of arcs) {
    let x = 0;
    let y = 0;
    for (const [dx = 0, dy = 0] of arc) {
      // Quantized arcs hold steps from point to point, others the points themselves.
      x = transform === undefined ? dx : x + dx;
      y = transform === undefined ? dy : y + dy;
      points[at] = Math.round((x * scaleX + left) * STEPS);
      points[at + 1] = Math.round((y * scaleY + bottom) * STEPS);
      at += 2;
    }
  }
  return { points, arcStarts };
}
