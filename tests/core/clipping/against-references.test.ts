import type { Polygon } from 'geojson';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Boundaries } from '../../../src/core/clipping/boundaries';
import { coverShape } from '../../../src/core/clipping/cover-shape';
import type { ShapeCoverage } from '../../../src/core/clipping/shape-coverage';
import { turfClipper } from '../../../src/core/clipping/turf-clipper';
import { geodesicArea } from '../../../src/core/geography/geodesic-area';
import { seeded } from '../../../src/core/seeded';
import { GeosReference } from './geos-reference';
import { publishedBoundaries } from './published-england';
import { randomShape, SHAPE_KINDS, type ShapeKind } from './random-shapes';

/** Of the shape's area: issue 3. */
const BAR = 1e-6;
const PER_KIND = 50;
const TURF_PER_KIND = 4;

let boundaries: Boundaries;
let reference: GeosReference;
const shapes: { readonly kind: ShapeKind; readonly seed: number; readonly shape: Polygon }[] = [];

beforeAll(async () => {
  const england = await publishedBoundaries();
  boundaries = england.boundaries;
  reference = new GeosReference(england.geometries);
  for (const kind of SHAPE_KINDS) {
    for (let seed = 1; seed <= PER_KIND; seed += 1) {
      shapes.push({ kind, seed, shape: randomShape(kind, seeded(seed), england.geometries) });
    }
  }
}, 60_000);

describe('300 random shapes against GEOS', () => {
  it.each(SHAPE_KINDS)(
    'are right to a millionth of the shape: %s',
    (kind) => {
      for (const { seed, shape } of shapes.filter((each) => each.kind === kind)) {
        const ours = coverShape({ kind: 'shape', geometry: shape }, boundaries);
        const area = geodesicArea(shape);
        const overlaps = reference.overlaps(shape);
        const inside = [...overlaps.values()].reduce((sum, part) => sum + part, 0);
        if (ours.kind === 'failed') {
          // A shape wholly at sea or abroad is refused, and rightly so.
          expect({ seed, inside, ours }).toMatchObject({
            inside: 0,
            ours: { problem: { code: 'outside-england' } },
          });
          continue;
        }
        expect({ seed, kind: ours.kind }).toEqual({ seed, kind: 'exact' });
        const worst = Math.max(...differences(ours, overlaps), Math.abs(ours.outside - (area - inside)));
        expect(worst / area, `${kind} ${seed}: ${JSON.stringify(shape)}`).toBeLessThanOrEqual(BAR);
      }
    },
    60_000,
  );
});

describe('the same shapes by Turf', () => {
  it('differ by no more than a millionth', () => {
    const some = shapes.filter(({ seed }) => seed <= TURF_PER_KIND);
    for (const { kind, seed, shape } of some) {
      const ours = coverShape({ kind: 'shape', geometry: shape }, boundaries);
      const turf = coverShape({ kind: 'shape', geometry: shape }, boundaries, {
        engines: [turfClipper],
        timeLimit: 60_000,
      });
      if (ours.kind === 'failed' || turf.kind === 'failed') {
        expect(turf).toEqual(ours);
        continue;
      }
      const areas = new Map(turf.atoms.map(({ atom, area }) => [atom, area]));
      const worst = Math.max(...differences(ours, areas)) / ours.area;
      // The case is printed, so that it can be looked at.
      expect(worst, `${kind} ${seed}: ${JSON.stringify(shape)}`).toBeLessThanOrEqual(BAR);
    }
  }, 120_000);
});

/** Square kilometres by which each atom's part differs; an atom missing on one side counts as nothing there. */
function differences(ours: ShapeCoverage, theirs: ReadonlyMap<number, number>): number[] {
  const found = new Map(ours.kind === 'failed' ? [] : ours.atoms.map(({ atom, area }) => [atom, area]));
  return [...new Set([...found.keys(), ...theirs.keys()])].map((atom) =>
    Math.abs((found.get(atom) ?? 0) - (theirs.get(atom) ?? 0)),
  );
}
