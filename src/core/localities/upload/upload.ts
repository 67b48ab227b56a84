import type { MultiPolygon, Polygon } from 'geojson';
import type { ShapeNote, ShapeProblem } from '../../clipping/shape-problem';

/** What came of a file: a shape ready to use with what was done to it, or the one thing that is wrong with it. */
export type Upload =
  | {
      readonly ok: Polygon | MultiPolygon;
      readonly notes: readonly ShapeNote[];
      /** As the file gives it, for a locality's name; text from outside. */
      readonly name?: string;
    }
  | { readonly problem: ShapeProblem };
