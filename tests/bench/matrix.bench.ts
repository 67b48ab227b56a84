import area from '@turf/area';
import bbox from '@turf/bbox';
import { feature as asFeature, featureCollection } from '@turf/helpers';
import intersect from '@turf/intersect';
import type { Feature, MultiPolygon } from 'geojson';
import { merge } from 'topojson-client';
import type { Polygon, Topology, MultiPolygon as TopoMultiPolygon } from 'topojson-specification';
import { type Matrix, matrix } from '../../src/core/coverage/matrix';
import type { England } from '../../src/core/england';
import type { FamilyId } from '../../src/core/footprints/families';
import { seeded } from '../../src/core/seeded';
import { openRealAtlas } from '../core/real-atlas';
import { type Bench, median, type Row, times } from './bench';

/** How many times faster than Turf on the overview geometry: issue 3. */
const BAR = 10_000;
/** Pairs that Turf is timed on, of the thousands whose boxes meet. */
const SAMPLE = 300;
const SEED = 20;

const TURF_HUBS = 'Maths Hubs × authorities, Turf, every pair whose boxes meet';
const TURF_ALL = 'all families × families, Turf, extrapolated';

/**
 * All matrices of two different families by area, every cell read: by sets, and by Turf pair by pair. Turf is given its
 * outlines joined and its boxes made beforehand, which is not timed. It would need minutes for all pairs, so a seeded
 * sample of them is timed and multiplied up; Maths Hubs × authorities is timed in full.
 */
export const bench: Bench = {
  name: 'matrix',
  async run() {
    const atlas = await openRealAtlas();
    const { england } = atlas;
    const outlines = outlinesOf(england, await atlas.overview());
    const ids = [...england.families.keys()];
    const families = ids.flatMap((a, i) => ids.slice(i + 1).map((b) => [a, b] as const));
    const hubs = ['maths-hubs', 'authorities'] as const;
    const pairs = families.flatMap(([a, b]) => meeting(outlines.get(a)!, outlines.get(b)!));
    const hubPairs = meeting(outlines.get(hubs[0])!, outlines.get(hubs[1])!);

    const turfHubs = await times(() => hubPairs.map(overlapByTurf), { runs: 3, warmUp: 0 });
    const sample = shuffled(pairs).slice(0, SAMPLE);
    const turfSample = await times(() => sample.map(overlapByTurf), { runs: 3, warmUp: 0 });
    const turfAll = median(turfSample) * (pairs.length / sample.length);
    const oneMatrix = await setTimes(england, [hubs]);
    const allMatrices = await setTimes(england, families);
    return [
      row(TURF_HUBS, median(turfHubs), turfHubs.length),
      {
        ...row('Maths Hubs × authorities, sets', median(oneMatrix), oneMatrix.length),
        against: TURF_HUBS,
        atMost: 1 / BAR,
      },
      row(`${SAMPLE} of ${pairs.length} pairs whose boxes meet, Turf`, median(turfSample), turfSample.length),
      row(TURF_ALL, turfAll, turfSample.length),
      {
        ...row(
          `all families × families (${families.length} matrices), sets`,
          median(allMatrices),
          allMatrices.length,
        ),
        against: TURF_ALL,
        atMost: 1 / BAR,
      },
    ];
  },
};

function row(subject: string, value: number, runs: number): Row {
  return { subject, value, unit: 'ms', runs };
}

/** Milliseconds to make the matrices and read every cell; ten times over, since one is near the clock's grain. */
async function setTimes(england: England, families: readonly (readonly [FamilyId, FamilyId])[]) {
  const again = 10;
  const taken = await times(
    () => {
      for (let i = 0; i < again; i += 1) {
        for (const [a, b] of families) readAll(matrix(england, a, b, 'area'));
      }
    },
    { runs: 21, warmUp: 5 },
  );
  return taken.map((time) => time / again);
}

/** The sum keeps the reading from being optimised away. */
function readAll(table: Matrix): number {
  let sum = 0;
  for (let i = 0; i < table.rows.footprints.length; i += 1) {
    for (let j = 0; j < table.columns.footprints.length; j += 1) {
      const amount = table.amount(i, j);
      sum += amount === 'not-known' ? 0 : amount.high;
    }
  }
  return sum;
}

interface Outline {
  readonly feature: Feature<MultiPolygon>;
  readonly box: readonly number[];
}

function outlinesOf(england: England, topology: Topology): ReadonlyMap<FamilyId, readonly Outline[]> {
  const { geometries } = topology.objects.atoms as unknown as { geometries: (Polygon | TopoMultiPolygon)[] };
  const outline = (held: { has(atom: number): boolean }): Outline => {
    const feature = asFeature(
      merge(
        topology,
        geometries.filter(({ id }) => held.has(Number(id))),
      ),
    );
    return { feature, box: bbox(feature) };
  };
  return new Map(
    [...england.families].map(([id, family]) => [id, family.footprints.map(({ reach }) => outline(reach))]),
  );
}

function meeting(as: readonly Outline[], bs: readonly Outline[]): (readonly [Outline, Outline])[] {
  return as.flatMap((a) => bs.filter((b) => boxesMeet(a.box, b.box)).map((b) => [a, b] as const));
}

function boxesMeet(
  [w1 = 0, s1 = 0, e1 = 0, n1 = 0]: readonly number[],
  [w2 = 0, s2 = 0, e2 = 0, n2 = 0]: readonly number[],
) {
  return w1 <= e2 && w2 <= e1 && s1 <= n2 && s2 <= n1;
}

function overlapByTurf([a, b]: readonly [Outline, Outline]): number {
  const common = intersect(featureCollection([a.feature, b.feature]));
  return common === null ? 0 : area(common);
}

/** Fisher–Yates with a seeded generator, so that every run times the same pairs. */
function shuffled<Item>(items: readonly Item[]): Item[] {
  const list = [...items];
  const draw = seeded(SEED);
  for (let i = list.length - 1; i > 0; i -= 1) {
    const j = (draw() * 2 ** 32) % (i + 1);
    [list[i], list[j]] = [list[j]!, list[i]!];
  }
  return list;
}
