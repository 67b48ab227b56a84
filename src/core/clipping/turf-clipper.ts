import { featureCollection, multiPolygon } from '@turf/helpers';
import { intersect } from '@turf/intersect';
import type { Position } from 'geojson';
import type { Clipper } from './clipper';
import { type Ring, type Rings, reversed, signedArea } from './rings';

export const turfClipper: Clipper = {
  name: 'turf',
  takesCropped: false,
  intersect: (subject, clip) => {
    const overlap = intersect(
      featureCollection([multiPolygon(positionsOf(subject)), multiPolygon(positionsOf(clip))]),
    );
    if (overlap === null) return [];
    const { geometry } = overlap;
    const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
    return polygons.flatMap((rings) => rings.map((ring, place) => turned(ringOf(ring), place === 0)));
  },
};

function positionsOf(polygons: readonly Rings[]): Position[][][] {
  return polygons.map((rings) =>
    rings.map((ring) => {
      const positions: Position[] = [];
      for (let i = 0; i + 1 < ring.length; i += 2) positions.push([ring[i] ?? 0, ring[i + 1] ?? 0]);
      return [...positions, ...positions.slice(0, 1)];
    }),
  );
}

function ringOf(closed: readonly Position[]): Ring {
  return Float64Array.from(closed.slice(0, -1).flatMap(([x = 0, y = 0]) => [x, y]));
}

function turned(ring: Ring, anticlockwise: boolean): Ring {
  return signedArea(ring) > 0 === anticlockwise ? ring : reversed(ring);
}
