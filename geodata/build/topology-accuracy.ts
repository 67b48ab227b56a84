import type { Topology } from 'topojson-specification';
import { geodesicArea } from '../../src/core/geography/geodesic-area';
import type { Atom } from './boundaries-base';
import { PolygonStrips } from './boundaries-strips';
import { atomGeometries, neighbourPairs } from './boundaries-topology';

/** What a published file loses against the unsimplified base. */
export interface Accuracy {
  readonly vertices: number;
  /** Error of England's area, as a share. */
  readonly total: number;
  /** Error of each atom's area, as a share, by number. */
  readonly areas: readonly number[];
  /** Pairs of neighbours that no longer share an arc, and pairs that newly do. */
  readonly lost: readonly (readonly [number, number])[];
  readonly gained: readonly (readonly [number, number])[];
  /** Metres from each base vertex on a border between two atoms to the simplified border, in rising order. */
  readonly shifts: readonly number[];
}

export function accuracy(base: readonly Atom[], pairs: Accuracy['lost'], topology: Topology): Accuracy {
  const simplified = atomGeometries(topology);
  const before = base.map((atom) => geodesicArea(atom.geometry));
  const after = simplified.map(geodesicArea);
  const now = neighbourPairs(topology);
  return {
    vertices: topology.arcs.reduce((count, arc) => count + arc.length, 0),
    total: sum(after) / sum(before) - 1,
    areas: after.map((area, i) => area / (before[i] ?? area) - 1),
    lost: without(pairs, now),
    gained: without(now, pairs),
    shifts: inlandShifts(base, simplified),
  };
}

/** The value below which `share` of the values lie; the values must be in rising order. */
export function percentile(values: readonly number[], share: number): number {
  return values[Math.min(values.length - 1, Math.floor(values.length * share))] ?? Number.NaN;
}

/** A vertex that two atoms have is on their common border; one that only one has is on the coast. */
function inlandShifts(base: readonly Atom[], simplified: readonly Atom['geometry'][]): number[] {
  const seen = new Set<string>();
  const shifts: number[] = [];
  base.forEach(({ geometry }, i) => {
    const drawn = simplified[i];
    if (drawn === undefined) return;
    const strips = new PolygonStrips(drawn);
    const rings = geometry.type === 'Polygon' ? geometry.coordinates : geometry.coordinates.flat();
    for (const [lon = 0, lat = 0] of rings.flatMap((ring) => ring.slice(1))) {
      const key = `${lon},${lat}`;
      if (seen.has(key)) shifts.push(strips.metresToBorder(lon, lat));
      seen.add(key);
    }
  });
  return shifts.sort((a, b) => a - b);
}

function without(pairs: Accuracy['lost'], others: Accuracy['lost']): (readonly [number, number])[] {
  const known = new Set(others.map(String));
  return pairs.filter((pair) => !known.has(String(pair)));
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
