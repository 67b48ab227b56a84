import { areaOf, pointCount, type Rings } from '../rings';
import type { ShapeNote, ShapeProblem } from '../shape-problem';
import { cleanRings } from './clean-rings';
import { convertNationalGrid, coordinateSystemOf, firstOutOfRange, swapAxes } from './coordinate-system';
import { joinParts } from './join-parts';
import { mendCrossings } from './mend-crossings';
import { inOneOrder } from './one-order';
import { type RawCoordinates, type RawPolygon, readCoordinates } from './read-coordinates';

/** A shape that can be laid over England: clean polygons apart from each other, and what was done to get there. */
export interface CheckedShape {
  readonly polygons: readonly Rings[];
  readonly area: number;
  readonly points: number;
  readonly notes: readonly ShapeNote[];
}

export interface CheckOptions {
  /** Convert eastings and northings, to about 5 m, instead of refusing them. */
  readonly convertNationalGrid?: boolean;
}

/** Everything that can be wrong with a shape, looked for in the order in which it would mislead what comes after. */
export function checkShape(
  geometry: { readonly type: string; readonly coordinates?: unknown },
  options: CheckOptions = {},
): CheckedShape | { readonly problem: ShapeProblem } {
  const raw = readCoordinates(geometry);
  if ('code' in raw) return { problem: raw };
  const degrees = inDegrees(raw, options);
  if ('code' in degrees) return { problem: degrees };
  const clean = cleanRings(degrees.polygons);
  if ('code' in clean) return { problem: clean };
  const notes: ShapeNote[] = [...degrees.notes, ...clean.notes];
  const mended: Rings[] = [];
  for (const rings of clean.polygons) {
    const result = mendCrossings(rings);
    if ('code' in result) return { problem: result };
    mended.push(...result.polygons);
    notes.push(...result.notes);
  }
  const joined = joinParts(mended);
  const polygons = inOneOrder(joined.polygons);
  const rings = polygons.flat();
  return { polygons, area: areaOf(rings), points: pointCount(rings), notes: [...notes, ...joined.notes] };
}

function inDegrees(
  { polygons, heights }: RawCoordinates,
  options: CheckOptions,
): { readonly polygons: readonly RawPolygon[]; readonly notes: readonly ShapeNote[] } | ShapeProblem {
  const notes: ShapeNote[] = heights > 0 ? [{ code: 'dropped-heights' }] : [];
  switch (coordinateSystemOf(polygons)) {
    case 'degrees':
      return { polygons, notes };
    case 'swapped':
      return { polygons: swapAxes(polygons), notes: [...notes, { code: 'axes-swapped' }] };
    case 'national-grid':
      if (options.convertNationalGrid !== true) return { code: 'national-grid' };
      return {
        polygons: convertNationalGrid(polygons),
        notes: [...notes, { code: 'national-grid-converted' }],
      };
    case 'web-mercator':
      return { code: 'web-mercator' };
    case 'elsewhere':
      return { code: 'outside-england' };
    case 'unknown':
      return firstOutOfRange(polygons) ?? { code: 'outside-england' };
  }
}
