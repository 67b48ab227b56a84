import type { MultiPolygon, Polygon } from 'geojson';
import type { Share, SquareKilometres } from '../coverage/weights';
import type { ShapeNote, ShapeProblem } from './shape-problem';

/** What can be laid over England. The same kinds as `LocalitySpec`, without names. */
export type ShapeInput =
  | { readonly kind: 'shape'; readonly geometry: Polygon | MultiPolygon }
  /** WGS84 degrees; radius in kilometres. */
  | { readonly kind: 'circle'; readonly lon: number; readonly lat: number; readonly radius: number }
  /** A union of official areas, given by its atoms. */
  | { readonly kind: 'areas'; readonly atoms: Iterable<number> };

/** One atom that the shape takes some of. */
export interface CoveredAtom {
  readonly atom: number;
  /** Of the atom's area, more than 0 to 1; exactly 1 when the shape takes all of it. */
  readonly share: Share;
  readonly area: SquareKilometres;
}

/** What a shape takes of England. Areas are on the WGS84 ellipsoid, of the detail boundaries (50 m). */
export interface CoveredEngland {
  /** In rising order of atom. What is under a millionth of both the atom and the shape is not listed. */
  readonly atoms: readonly CoveredAtom[];
  /** Rows of the school table, rising. Empty when no schools were given. */
  readonly schools: Uint32Array;
  /** Of the whole shape. */
  readonly area: SquareKilometres;
  /** Of the part that is sea, another country or a hole in the boundaries. */
  readonly outside: SquareKilometres;
  readonly explanation: ShapeExplanation;
}

/** From what the result was made, for "how this was computed". */
export interface ShapeExplanation {
  readonly input: ShapeInput['kind'];
  /** Points of the outline as measured. */
  readonly points: number;
  /** Atoms taken whole or in whole parts, told by boxes and crossings alone. */
  readonly decided: number;
  /** Atoms cut by an engine. */
  readonly clipped: number;
  /** Atoms whose part was estimated from lines of equal latitude. */
  readonly estimated: number;
  readonly engines: readonly string[];
  readonly notes: readonly ShapeNote[];
}

/**
 * - `exact`: to a millionth of the shape's area;
 * - `approximate`: `estimated` atoms are good to about a hundredth of their part, since time ran out or the engines
 *   could not agree;
 * - `failed`: there is no answer, and `reason` says why.
 */
export type ShapeCoverage =
  | ({ readonly kind: 'exact' } & CoveredEngland)
  | ({ readonly kind: 'approximate'; readonly reason: ApproximateReason } & CoveredEngland)
  | FailedCoverage;

export type ApproximateReason = 'time-limit' | 'engine-failed' | 'parts-do-not-add-up';

export type FailedCoverage =
  | { readonly kind: 'failed'; readonly reason: 'bad-shape'; readonly problem: ShapeProblem }
  | { readonly kind: 'failed'; readonly reason: 'cancelled' | 'time-limit' | 'no-data' | 'unexpected' };

/** Progress of a long piece of work, 0 to 1. */
export type Progress = number;

/** Milliseconds that covering a shape may take, unless told, before what is left is estimated. */
export const TIME_LIMIT = 5_000;
