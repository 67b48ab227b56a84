import { coverShape } from '../../src/core/clipping/cover-shape';
import { type LaidShape, layShape } from '../../src/core/clipping/laid-shape';
import { type SchoolPoints, schoolsInside } from '../../src/core/clipping/schools-inside';
import { seeded } from '../../src/core/seeded';
import { publishedBoundaries } from '../core/clipping/published-england';
import { type Bench, median, type Row, times } from './bench';
import { blob } from './clipping-shapes';

const FACTORS = [1, 4, 16];
/** Middle England, far from any coast: about 30 districts at this radius. */
const MIDDLE = [-1.6, 52.7];
const RADIUS = 0.5;
const TURNS = 15;

/**
 * How the time grows with 1, 4 and 16 times the points of the shape, and 1, 4 and 16 times the schools. The three take
 * turns and each turn is fitted by itself, so that other work on the machine slows all three alike.
 */
export const bench: Bench = {
  name: 'clipping-growth',
  async run() {
    const { atlas, boundaries } = await publishedBoundaries();
    const schools = await atlas.schools();
    const shapes = FACTORS.map((factor) => blob(MIDDLE, RADIUS, 100 * factor, factor));
    const tables = FACTORS.map((factor) => multiplied(schools, factor));
    const rules = new Uint8Array(boundaries.atoms.length);
    const { strips, box } = layShape({ kind: 'shape', geometry: blob(MIDDLE, RADIUS, 500, 1) }) as LaidShape;
    return [
      ...(await growth(
        'points of the shape',
        shapes.map((geometry) => () => coverShape({ kind: 'shape', geometry }, boundaries)),
        shapes.map(({ coordinates }) => coordinates[0]!.length - 1),
      )),
      ...(await growth(
        'schools',
        tables.map((table) => () => schoolsInside(strips, box, table, rules)),
        tables.map(({ lon }) => lon.length),
      )),
    ];
  },
};

async function growth(
  what: string,
  works: readonly (() => unknown)[],
  sizes: readonly number[],
): Promise<Row[]> {
  const turns: number[][] = [];
  for (let turn = 0; turn < TURNS; turn += 1) {
    const taken: number[] = [];
    for (const work of works) taken.push(...(await times(work, { runs: 1, warmUp: turn === 0 ? 8 : 1 })));
    turns.push(taken);
  }
  const rows = sizes.map(
    (size, i): Row => ({
      subject: `${size.toLocaleString('en-GB')} ${what}`,
      value: median(turns.map((taken) => taken[i]!)),
      unit: 'ms',
      runs: TURNS,
    }),
  );
  const exponents = turns.map(exponent);
  return [
    ...rows,
    { subject: `growth with the ${what}`, value: median(exponents), unit: 'power', runs: TURNS, atMost: 1.2 },
  ];
}

/** The power of the factor that the times grow by: the slope of the straight line through their logarithms. */
function exponent(values: readonly number[]): number {
  const xs = FACTORS.map(Math.log);
  const ys = values.map(Math.log);
  const mean = (list: readonly number[]) => list.reduce((sum, value) => sum + value, 0) / list.length;
  const [mx, my] = [mean(xs), mean(ys)];
  const top = xs.reduce((sum, x, i) => sum + (x - mx) * (ys[i]! - my), 0);
  return top / xs.reduce((sum, x) => sum + (x - mx) ** 2, 0);
}

/** Every school `factor` times side by side, in the table's order, each copy a few kilometres from the first. */
function multiplied({ lon, lat, atom }: SchoolPoints, factor: number): SchoolPoints {
  const random = seeded(factor);
  const length = lon.length * factor;
  const copies = (values: Float64Array) =>
    Float64Array.from({ length }, (_, i) => values[Math.floor(i / factor)]! + 0.1 * (random() - 0.5));
  return {
    lon: copies(lon),
    lat: copies(lat),
    atom: Uint16Array.from({ length }, (_, i) => atom[Math.floor(i / factor)]!),
  };
}
