import type { Topology } from 'topojson-specification';
import type { AreasRecord } from '../../src/core/records/areas-record';
import { type Atom, baseAtoms } from './boundaries-base';
import type { BuildContext, Step } from './context';
import { gzipSize } from './file-sizes';
import { markdownTable } from './report';
import { type Accuracy, accuracy, percentile } from './topology-accuracy';
import { type Generalisation, simplify } from './topology-simplify';

interface Drawing extends Generalisation {
  readonly file: 'overview' | 'detail';
  readonly what: string;
  /** Bytes after gzip -9, which is what a plain host sends (issue 2). */
  readonly ceiling: number;
}

/** Small atoms (Scilly, the City and inner London) get a finer step of their own: they are all coast or corners. */
const DRAWINGS: readonly Drawing[] = [
  {
    file: 'overview',
    what: '30 m under 30 km², 80 m under 200 km², else 200 m',
    interval: 'this.area < 30e6 ? 30 : this.area < 200e6 ? 80 : 200',
    grid: 50_000,
    ceiling: 115_000,
  },
  {
    file: 'detail',
    what: '20 m under 30 km², else 50 m',
    interval: 'this.area < 30e6 ? 20 : 50',
    grid: 100_000,
    ceiling: 245_000,
  },
];

/** Publishes `overview` and `detail`: the atoms in two degrees of detail. */
export const topology: Step = {
  name: 'topology',
  async run(context) {
    const { atoms } = await baseAtoms(context);
    const { neighbours } = context.published<AreasRecord>('areas');
    const rows: string[][] = [];
    for (const drawing of DRAWINGS) {
      const drawn = await simplify(atoms, drawing);
      publish(context, drawing, drawn);
      rows.push(row(atoms, drawing, accuracy(atoms, neighbours, drawn)));
    }
    context.report('Accuracy of the boundaries', describe(rows, neighbours.length));
  },
};

function publish(context: BuildContext, { file, what, ceiling }: Drawing, drawn: Topology): void {
  const size = gzipSize(Buffer.from(JSON.stringify(drawn)));
  if (size > ceiling)
    throw new Error(`${file} is ${size} bytes with gzip -9, over its ceiling of ${ceiling}`);
  context.emit(file, drawn, {
    vintage: 'December 2022 boundaries (the ground of the districts in force since April 2023)',
    sources: ['ons-lad-2022', 'ons-lad-2018'],
    notes: `Generalised from the 20 m layer: ${what}. For drawing; areas and places are computed on the unsimplified base.`,
  });
  context.progress(`${file}: ${(size / 1000).toFixed(1)} kB with gzip -9`);
}

function row(atoms: readonly Atom[], { file, what, grid }: Drawing, measured: Accuracy): string[] {
  const percent = (share: number) => `${(share * 100).toFixed(3)} %`;
  const name = (atom: number) => atoms[atom]?.name ?? '';
  const byError = measured.areas
    .map((error, atom) => ({ error, atom }))
    .sort((a, b) => Math.abs(b.error) - Math.abs(a.error));
  const sizes = byError.map(({ error }) => Math.abs(error)).reverse();
  const pairs = (list: Accuracy['lost']) =>
    list.map(([a, b]) => `${name(a)} and ${name(b)}`).join(', ') || 'none';
  return [
    file,
    what,
    `${grid}`,
    `${measured.vertices}`,
    percent(measured.total),
    `${percent(sizes.reduce((sum, size) => sum + size, 0) / sizes.length)}, ${percent(percentile(sizes, 0.95))}`,
    byError
      .slice(0, 3)
      .map(({ error, atom }) => `${name(atom)} ${(error * 100).toFixed(1)} %`)
      .join(', '),
    [0.5, 0.95, 0.99].map((share) => percentile(measured.shifts, share).toFixed(0)).join(' / '),
    pairs(measured.lost),
    pairs(measured.gained),
  ];
}

function describe(rows: readonly (readonly string[])[], pairs: number): string {
  const table = markdownTable(
    [
      'File',
      'Tolerance',
      'Grid steps',
      'Vertices',
      'England',
      'Atoms: mean, p95 of errors',
      'Largest errors',
      'Inland shift p50 / p95 / p99, m',
      'Neighbours lost',
      'Neighbours gained',
    ],
    rows,
  );
  return `Against the unsimplified base; areas on the WGS84 ellipsoid; ${pairs} pairs of neighbours. "Inland shift" is the distance of the base's vertices on borders between atoms from the simplified border.\n\n${table}`;
}
