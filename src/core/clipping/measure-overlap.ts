import type { SquareKilometres } from '../coverage/weights';
import type { BoundedAtom } from './boundaries';
import type { Clipper } from './clipper';
import { cropRings } from './crop-rings';
import { estimateOverlap } from './estimate-overlap';
import type { LaidShape } from './laid-shape';
import { areaOf, type Box } from './rings';

export interface MeasuredOverlap {
  readonly area: SquareKilometres;
  /** `estimate` when no engine gave an area that can be. */
  readonly by: Clipper['name'] | 'estimate';
}

/** Cuts the atom with the shape, asking the engines in turn until one gives an area that can be. */
export function measureOverlap(
  shape: LaidShape,
  atom: BoundedAtom,
  engines: readonly Clipper[],
): MeasuredOverlap {
  for (const engine of engines) {
    const area = tryEngine(engine, shape, atom);
    if (area !== undefined) return { area, by: engine.name };
  }
  const box = common(shape.box, atom.box);
  const area = estimateOverlap(cropRings(shape.rings, box), cropRings(atom.rings, box), box);
  return { area: Math.min(area, shape.area, atom.area), by: 'estimate' };
}

/** `undefined` when the engine throws, or gives what is less than nothing or more than either figure. */
function tryEngine(engine: Clipper, shape: LaidShape, atom: BoundedAtom): SquareKilometres | undefined {
  try {
    const overlap = engine.takesCropped
      ? engine.intersect([cropRings(atom.rings, shape.box)], [cropRings(shape.rings, atom.box)])
      : engine.intersect(
          atom.parts.map(({ rings }) => rings),
          shape.polygons,
        );
    const area = areaOf(overlap);
    const most = Math.min(shape.area, atom.area);
    return area >= -1e-6 * most && area <= (1 + 1e-6) * most ? Math.max(0, Math.min(most, area)) : undefined;
  } catch {
    return undefined;
  }
}

function common(a: Box, b: Box): Box {
  return {
    west: Math.max(a.west, b.west),
    south: Math.max(a.south, b.south),
    east: Math.min(a.east, b.east),
    north: Math.min(a.north, b.north),
  };
}
