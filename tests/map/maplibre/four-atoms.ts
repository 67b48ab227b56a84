import type { FeatureCollection, Polygon } from 'geojson';
import { topology } from 'topojson-server';
import type { Topology } from 'topojson-specification';
import { AtomSet } from '../../../src/core/geography/atom-set';
import { PALETTES } from '../../../src/map/palette';
import type { AreasLayer, HatchLayer, Scene, SceneLayer } from '../../../src/map/scene';

/**
 * Four atoms, one degree each, in one topology:
 *
 *     52 +---+---+
 *        | 2 | 3 |
 *     51 +---+---+
 *        | 0 | 1 |
 *     50 +---+---+
 *       -2  -1   0
 */
export function fourAtoms(): Topology {
  const square = (west: number, south: number): Polygon => ({
    type: 'Polygon',
    coordinates: [
      [
        [west, south],
        [west, south + 1],
        [west + 1, south + 1],
        [west + 1, south],
        [west, south],
      ],
    ],
  });
  const corners = [
    [-2, 50],
    [-1, 50],
    [-2, 51],
    [-1, 51],
  ] as const;
  const atoms: FeatureCollection = {
    type: 'FeatureCollection',
    features: corners.map(([west, south], id) => ({
      type: 'Feature',
      id,
      properties: {},
      geometry: square(west, south),
    })),
  };
  return topology({ atoms }) as Topology;
}

export const atoms = (...numbers: number[]) => AtomSet.of(4, numbers);

/** Hubs `west` (atoms 0 and 2) and `east` (1 and 3); 3 is known by inference only. */
export function twoHubs(change: Partial<AreasLayer> = {}): AreasLayer {
  return {
    type: 'areas',
    id: 'maths-hubs',
    family: 'maths-hubs',
    fill: 'hue',
    edge: 'soft',
    edgeWidth: 1.4,
    features: [
      {
        place: 'maths-hubs:west',
        name: 'West',
        shortName: 'W',
        atoms: atoms(0, 2),
        inferred: atoms(),
        hue: 0,
      },
      {
        place: 'maths-hubs:east',
        name: 'East',
        shortName: 'E',
        atoms: atoms(1, 3),
        inferred: atoms(3),
        hue: 1,
      },
    ],
    inferred: atoms(3),
    shared: atoms(),
    ...change,
  };
}

/** One list of places: atoms 2 and 3. */
export function oneList(): HatchLayer {
  return {
    type: 'hatch',
    id: 'education-investment-areas',
    family: 'education-investment-areas',
    density: 'open',
    features: [{ place: 'E1', name: 'North', shortName: 'N', atoms: atoms(2, 3), inferred: atoms() }],
    atoms: atoms(2, 3),
  };
}

export function sceneWith(layers: readonly SceneLayer[], change: Partial<Scene> = {}): Scene {
  return { theme: 'light', layers, pickFamily: 'maths-hubs', selection: undefined, labels: [], ...change };
}

export const LIGHT = PALETTES.light;
