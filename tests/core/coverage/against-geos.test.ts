import { feature as asFeature, featureCollection } from '@turf/helpers';
import intersect from '@turf/intersect';
import type { MultiPolygon, Polygon } from 'geojson';
import { merge } from 'topojson-client';
import type { MultiPolygon as TopoMultiPolygon, Polygon as TopoPolygon } from 'topojson-specification';
import { beforeAll, describe, expect, it } from 'vitest';
import { weightTableFromColumns } from '../../../src/core/coverage/build-weight-table';
import { matrix } from '../../../src/core/coverage/matrix';
import { WEIGHT_IDS, type WeightId } from '../../../src/core/coverage/weights';
import type { England } from '../../../src/core/england';
import type { FamilyId } from '../../../src/core/footprints/families';
import { familyOf } from '../../../src/core/footprints/family-of';
import { geodesicArea } from '../../../src/core/geography/geodesic-area';
import { publishedBoundaries } from '../clipping/published-england';
import { type Ground, geosOverlap, groundsOf } from './geos-overlaps';

/** Of the overlap; of the smaller of the two where they have nothing in common. Issue 3. */
const BAR = 1e-6;

let england: England;
let atoms: readonly (Polygon | MultiPolygon)[];
let topology: Awaited<ReturnType<typeof publishedBoundaries>>['topology'];

/**
 * England with areas measured on the very geometry that the references are given: the published detail borders.
 * What is compared is then the algebra alone, not the simplifying of borders.
 */
beforeAll(async () => {
  const published = await publishedBoundaries();
  atoms = published.geometries;
  topology = published.topology;
  const { weights } = published.atlas.england;
  const measured = { values: Float64Array.from(atoms, geodesicArea) };
  const columns = Object.fromEntries(
    WEIGHT_IDS.map((id) => [id, id === 'area' ? measured : weights.column(id)]),
  ) as Record<WeightId, { values: Float64Array }>;
  england = {
    ...published.atlas.england,
    weights: weightTableFromColumns(columns, weights.asOf, weights.sources),
  };
}, 60_000);

const area = (family: FamilyId, i: number) =>
  england.weights.total('area', familyOf(england, family).footprints[i]!.reach).value;

describe('every overlap by area, against GEOS', () => {
  const grounds = new Map<FamilyId, readonly Ground[]>();
  const groundsIn = (id: FamilyId) => {
    const known = grounds.get(id) ?? groundsOf(familyOf(england, id), atoms);
    grounds.set(id, known);
    return known;
  };

  // A shared district counts here as held by each that shares it: the upper bound.
  it.each([
    ['maths-hubs', 'education-investment-areas', 40 * 55, 55],
    ['maths-hubs', 'authorities', 40 * 153, 153],
    ['teaching-school-hubs', 'authorities', 87 * 153, 153],
  ] as const)(
    '%s × %s',
    (rows, columns, pairs, meetAtLeast) => {
      const table = matrix(england, rows, columns, 'area');
      let [compared, met] = [0, 0];
      groundsIn(rows).forEach((a, row) => {
        groundsIn(columns).forEach((b, column) => {
          const amount = table.amount(row, column);
          const ours = amount === 'not-known' ? Number.NaN : amount.high;
          const scale = ours > 0 ? ours : Math.min(area(rows, row), area(columns, column));
          const pair = `${table.rows.footprints[row]?.id} × ${table.columns.footprints[column]?.id}`;
          expect(Math.abs(ours - geosOverlap(a, b)) / scale, pair).toBeLessThanOrEqual(BAR);
          compared += 1;
          met += Number(ours > 0);
        });
      });
      expect(compared).toBe(pairs);
      expect(met).toBeGreaterThanOrEqual(meetAtLeast);
    },
    120_000,
  );
});

describe('a sample of the same, against Turf', () => {
  it('Maths Hubs and investment areas, every eleventh pair that meets', () => {
    const ids = ['maths-hubs', 'education-investment-areas'] as const;
    const table = matrix(england, ...ids, 'area');
    const pairs = table.rows.footprints.flatMap((_, row) =>
      table.columns.footprints.flatMap((__, column) =>
        table.meets(row, column) ? [[row, column] as const] : [],
      ),
    );
    const sample = pairs.filter((_, i) => i % 11 === 0);
    expect(sample.length).toBeGreaterThanOrEqual(5);
    for (const [row, column] of sample) {
      const common = intersect(
        featureCollection([
          asFeature(joined(table.rows.footprints[row]!.reach)),
          asFeature(joined(table.columns.footprints[column]!.reach)),
        ]),
      );
      const amount = table.amount(row, column);
      const ours = amount === 'not-known' ? Number.NaN : amount.high;
      expect(Math.abs(geodesicArea(common!.geometry) - ours) / ours).toBeLessThanOrEqual(BAR);
    }
  }, 120_000);

  function joined(reach: Iterable<number>): MultiPolygon {
    const held = new Set(reach);
    const { geometries } = topology.objects.atoms as unknown as {
      geometries: (TopoPolygon | TopoMultiPolygon)[];
    };
    return merge(
      topology,
      geometries.filter(({ id }) => held.has(Number(id))),
    );
  }
});
