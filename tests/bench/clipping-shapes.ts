import type { Polygon, Position } from 'geojson';
import type { Boundaries } from '../../src/core/clipping/boundaries';
import { coverShape } from '../../src/core/clipping/cover-shape';
import { STEPS } from '../../src/core/clipping/rings';
import { seeded } from '../../src/core/seeded';
import { star } from '../core/clipping/random-shapes';

/** Of districts a shape of the bench takes some of. */
const FEWEST = 25;
const MOST = 35;

/**
 * A blob with bays of `points` points over 25 to 35 districts round a place drawn by lot; grown or shrunk until it
 * is. The same for the same seed, so that every run times the same shapes.
 */
export function shapeOverThirty(boundaries: Boundaries, points: number, seed: number): Polygon {
  const random = seeded(seed);
  for (;;) {
    const { box } = boundaries.atoms[Math.floor(random() * boundaries.atoms.length)]!;
    const middle: Position = [(box.west + box.east) / 2 / STEPS, (box.south + box.north) / 2 / STEPS];
    let [low, high] = [0.02, 1.5];
    for (let round = 0; round < 12; round += 1) {
      const radius = (low + high) / 2;
      const shape = blob(middle, radius, points, seed);
      const covered = coverShape({ kind: 'shape', geometry: shape }, boundaries);
      const count = covered.kind === 'exact' ? covered.atoms.length : 0;
      if (count >= FEWEST && count <= MOST) return shape;
      if (count < FEWEST) low = radius;
      else high = radius;
    }
  }
}

export function blob(middle: Position, radius: number, points: number, seed: number): Polygon {
  const ring = star(middle, radius, points, 0.3, seeded(seed));
  return { type: 'Polygon', coordinates: [[...ring, ring[0]!]] };
}
