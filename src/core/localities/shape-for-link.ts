import type { MultiPolygon, Polygon } from 'geojson';
import { type CheckedShape, checkShape } from '../clipping/checking/check-shape';
import { clipper2 } from '../clipping/clipper2';
import { pointRanks } from '../clipping/point-ranks';
import { areaOf, type Ring, type Rings } from '../clipping/rings';
import { shapeGeometry } from '../clipping/shape-geometry';
import type { Share, SquareKilometres } from '../coverage/weights';
import { encodeShape, onLinkGrid } from './shape-codec';

/** Characters: with the rest of the address, what every browser, mail and chat passes on whole. */
export const LINK_LIMIT = 2_000;
/** Simplifying can make an outline cross itself; each further try keeps this part of the points. */
const FEWER = 0.85;
const TRIES = 12;
const ROUNDS = 4;

/** A shape as a link will carry it: put this into the view, so that what is seen is what is sent. */
export interface LinkShape {
  readonly geometry: Polygon | MultiPolygon;
  readonly text: string;
  readonly points: number;
  /** What falls on the other side of the line, either way. */
  readonly loss: { readonly area: SquareKilometres; readonly share: Share };
}

/** `undefined` for a shape that is none, is too small for the grid, or cannot be made short enough. */
export function shapeForLink(geometry: Polygon | MultiPolygon, limit = LINK_LIMIT): LinkShape | undefined {
  const checked = checkShape(geometry);
  if ('problem' in checked) return undefined;
  const ranked = checked.polygons.map((rings) => rings.map((ring): RankedRing => [ring, pointRanks(ring)]));
  const ranks = Float64Array.from(ranked.flat().flatMap(([, each]) => [...each]))
    .sort()
    .reverse();
  let keep = mostThatFit(
    ranks.length,
    (count) => encodeShape(simplified(ranked, ranks[count - 1] ?? 0)).length <= limit,
  );
  for (let tries = 0; tries < TRIES && keep >= 3; tries += 1) {
    const link = linkShape(simplified(ranked, ranks[keep - 1] ?? 0), checked.polygons, checked.area, limit);
    if (link !== undefined) return link;
    keep = Math.floor(keep * FEWER);
  }
  return undefined;
}

type RankedRing = readonly [ring: Ring, ranks: Float64Array];

/** Only the points that rank at least `least`; rings that are left with fewer than three go. */
function simplified(ranked: readonly (readonly RankedRing[])[], least: number): Polygon | MultiPolygon {
  const polygons: Rings[] = [];
  for (const rings of ranked) {
    const [shell, ...holes] = rings.map(([ring, ranks]) =>
      ring.filter((_, place) => (ranks[place >> 1] ?? 0) >= least),
    );
    if (shell !== undefined && shell.length >= 6)
      polygons.push([shell, ...holes.filter(({ length }) => length >= 6)]);
  }
  return shapeGeometry(polygons);
}

/** The largest count up to `all` that fits, where whatever is below one that fits does too; 0 when none does. */
function mostThatFit(all: number, fits: (count: number) => boolean): number {
  if (fits(all)) return all;
  let [low, high] = [0, all];
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if (fits(middle)) low = middle;
    else high = middle;
  }
  return low;
}

/** `undefined` when the simplified outline crosses itself, or is too long once islets that met were joined. */
function linkShape(
  simple: Polygon | MultiPolygon,
  original: readonly Rings[],
  originalArea: SquareKilometres,
  limit: number,
): LinkShape | undefined {
  const settled = settle(simple);
  if (settled === undefined) return undefined;
  const { geometry, checked } = settled;
  const text = encodeShape(geometry);
  if (text.length > limit) return undefined;
  const common = areaOf(clipper2.intersect(original, checked.polygons));
  const area = Math.max(0, originalArea + checked.area - 2 * common);
  return { geometry, text, points: checked.points, loss: { area, share: area / originalArea } };
}

/** Mending moves points off the grid and rounding can need mending again: until nothing changes, or not at all. */
function settle(
  simple: Polygon | MultiPolygon,
): { readonly geometry: Polygon | MultiPolygon; readonly checked: CheckedShape } | undefined {
  let geometry = onLinkGrid(simple);
  for (let round = 0; round < ROUNDS && geometry !== undefined; round += 1) {
    const checked = checkShape(geometry);
    if ('problem' in checked) return undefined;
    if (!checked.notes.some(({ code }) => code === 'crossings-mended' || code === 'parts-joined')) {
      return { geometry, checked };
    }
    geometry = onLinkGrid(shapeGeometry(checked.polygons));
  }
  return undefined;
}
