import type { AtomSet } from '../../core/geography/atom-set';
import { schoolByNumber } from '../../messages/engine';
import type { LonLat, MapHit } from '../drawing';
import type { Scene, SceneShape } from '../scene';
import type { AtomShapes } from './atom-shapes';
import { FindableShape } from './findable-shape';

/** What of a scene lies at a point of England, from our own shapes: MapLibre's are cut at tiles and simplified. */
export class Hits {
  private readonly shapes = new WeakMap<SceneShape, FindableShape>();

  /** @param atoms `undefined` while the boundaries are on their way: drawn shapes answer all the same. */
  at(point: LonLat, scene: Scene, atoms: AtomShapes | undefined): MapHit | undefined {
    const atom = atoms?.atomAt(point);
    return this.shapeAt(point, atom, scene) ?? footprintAt(atom, scene);
  }

  private shapeAt(point: LonLat, atom: number | undefined, scene: Scene): MapHit | undefined {
    const drawn = scene.layers.flatMap((layer) => (layer.type === 'shapes' ? layer.shapes : []));
    const under = drawn
      .filter((shape) => holdsAtom(shape.atoms, atom) || this.holdsPoint(shape, point))
      .reverse();
    return hitOf(under);
  }

  private holdsPoint(shape: SceneShape, point: LonLat): boolean {
    if (shape.geometry === undefined) return false;
    const known = this.shapes.get(shape) ?? new FindableShape(shape.geometry);
    this.shapes.set(shape, known);
    return known.holds([...point]);
  }
}

export function schoolHit(urn: number): MapHit {
  const place = `school:${urn}`;
  return { place, name: schoolByNumber(urn), places: [place] };
}

function footprintAt(atom: number | undefined, scene: Scene): MapHit | undefined {
  const layer = scene.layers.findLast(
    (candidate) =>
      (candidate.type === 'areas' || candidate.type === 'hatch') && candidate.family === scene.pickFamily,
  );
  if (layer?.type !== 'areas' && layer?.type !== 'hatch') return undefined;
  return hitOf(layer.features.filter(({ atoms }) => holdsAtom(atoms, atom)));
}

function holdsAtom(atoms: AtomSet | undefined, atom: number | undefined): boolean {
  return atoms !== undefined && atom !== undefined && atoms.has(atom);
}

function hitOf(under: readonly { readonly place: string; readonly name: string }[]): MapHit | undefined {
  const [top] = under;
  if (top === undefined) return undefined;
  return { place: top.place, name: top.name, places: under.map(({ place }) => place) };
}
