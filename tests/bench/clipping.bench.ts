import area from '@turf/area';
import bbox from '@turf/bbox';
import { booleanPointInPolygon } from '@turf/boolean-point-in-polygon';
import { feature, featureCollection } from '@turf/helpers';
import intersect from '@turf/intersect';
import type { MultiPolygon, Polygon } from 'geojson';
import { coverShape } from '../../src/core/clipping/cover-shape';
import { type LaidShape, layShape } from '../../src/core/clipping/laid-shape';
import { type SchoolPoints, schoolsInside } from '../../src/core/clipping/schools-inside';
import { turfClipper } from '../../src/core/clipping/turf-clipper';
import { publishedBoundaries } from '../core/clipping/published-england';
import { type Bench, median, p95, type Row, times } from './bench';
import { shapeOverThirty } from './clipping-shapes';
import { ClippingThread } from './clipping-thread';

type Areal = Polygon | MultiPolygon;

const SHAPES = 20;
const RUNS_EACH = 5;
/** Turf takes seconds a shape: it is timed on every fifth. */
const TURF_EVERY = 5;
const FOUR = `${SHAPES / TURF_EVERY} of the shapes`;
const TURF_CLIP = `${FOUR}, Turf, every district whose box touches`;
const TURF_SCHOOLS = '25,100 schools in a shape of 500 points, Turf, point by point';

/**
 * A drawn shape from the page's question to the worker's answer, on the published detail boundaries, with its 25,100
 * schools; the worker is a thread that runs the worker's own code. Then the schools alone.
 */
export const bench: Bench = {
  name: 'clipping',
  async run() {
    const { atlas, boundaries, geometries } = await publishedBoundaries();
    const shapes = Array.from({ length: SHAPES }, (_, i) => shapeOverThirty(boundaries, 100, i + 1));
    const thread = new ClippingThread();
    await thread.open(atlas);
    // Both sides have run before they are timed: a drawn outline is asked about many times while it is moved.
    for (const geometry of shapes) await thread.cover({ kind: 'shape', geometry });
    coverByTurf(shapes[1]!, geometries);
    const perShape: number[][] = [];
    for (const geometry of shapes) {
      const once = () => thread.cover({ kind: 'shape', geometry });
      perShape.push([...(await times(once, { runs: RUNS_EACH, warmUp: 1 }))]);
    }
    await thread.close();
    const some = shapes.filter((_, i) => i % TURF_EVERY === 0);
    const ours = perShape.filter((_, i) => i % TURF_EVERY === 0).map((taken) => median(taken));
    const turf: number[] = [];
    for (const shape of some)
      turf.push(...(await times(() => coverByTurf(shape, geometries), { runs: 1, warmUp: 0 })));
    const turfCuts: number[] = [];
    for (const geometry of some) {
      const options = { engines: [turfClipper], timeLimit: 60_000 };
      const work = () => coverShape({ kind: 'shape', geometry }, boundaries, options);
      turfCuts.push(...(await times(work, { runs: 1, warmUp: 0 })));
    }
    const schools = await atlas.schools();
    return [
      {
        subject: '100 points over about 30 districts, in the worker',
        value: median(perShape.flat()),
        unit: 'ms',
        runs: SHAPES * RUNS_EACH,
        atMost: 50,
      },
      {
        subject: '100 points over about 30 districts, slowest in 20',
        value: p95(perShape.flat()),
        unit: 'ms',
        measure: 'p95',
        runs: SHAPES * RUNS_EACH,
        atMost: 150,
      },
      { subject: TURF_CLIP, value: median(turf), unit: 'ms', runs: turf.length },
      {
        subject: `${FOUR}, in the worker`,
        value: median(ours),
        unit: 'ms',
        runs: ours.length * RUNS_EACH,
        against: TURF_CLIP,
        atMost: 1 / 20,
      },
      {
        subject: `${FOUR}, Turf in place of Clipper2`,
        value: median(turfCuts),
        unit: 'ms',
        runs: turfCuts.length,
        against: `${FOUR}, in the worker`,
      },
      ...(await schoolRows(schools, shapes[0]!, shapeOverThirty(boundaries, 500, 1))),
    ];
  },
};

/** Area of each district inside, by Turf: every district whose box touches, as a first attempt would do it. */
function coverByTurf(shape: Polygon, districts: readonly Areal[]): number[] {
  const [west, south, east, north] = bbox(shape);
  return districts.map((district) => {
    const [w, s, e, n] = boxOf(district);
    if (w! > east || e! < west || s! > north || n! < south) return 0;
    const common = intersect(featureCollection([feature(district), feature(shape)]));
    return common === null ? 0 : area(common);
  });
}

/** Boxes are made once: they are not what is timed. */
const boxes = new WeakMap<Areal, readonly number[]>();
function boxOf(district: Areal): readonly number[] {
  const known = boxes.get(district) ?? bbox(district);
  boxes.set(district, known);
  return known;
}

async function schoolRows(schools: SchoolPoints, hundred: Polygon, fiveHundred: Polygon): Promise<Row[]> {
  const byPoint = new Uint8Array(310);
  const timed = async (shape: Polygon) => {
    const laid = layShape({ kind: 'shape', geometry: shape }) as LaidShape;
    return times(() => schoolsInside(laid.strips, laid.box, schools, byPoint), { runs: 41, warmUp: 10 });
  };
  const small = await timed(hundred);
  const large = await timed(fiveHundred);
  const points = Array.from(schools.lon, (lon, row) => [lon, schools.lat[row] ?? 0]);
  const turf = await times(() => points.filter((point) => booleanPointInPolygon(point, fiveHundred)).length, {
    runs: 5,
  });
  return [
    {
      subject: '25,100 schools in a shape of 100 points',
      value: median(small),
      unit: 'ms',
      runs: small.length,
      atMost: 3,
    },
    { subject: TURF_SCHOOLS, value: median(turf), unit: 'ms', runs: turf.length },
    {
      subject: '25,100 schools in a shape of 500 points',
      value: median(large),
      unit: 'ms',
      runs: large.length,
      against: TURF_SCHOOLS,
    },
    {
      subject: '25,100 schools in a shape of 500 points, slowest in 20',
      value: p95(large),
      unit: 'ms',
      measure: 'p95',
      runs: large.length,
    },
  ];
}
