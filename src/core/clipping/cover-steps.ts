import type { SquareKilometres } from '../coverage/weights';
import type { Boundaries } from './boundaries';
import type { Clipper } from './clipper';
import { type Decision, decideAtoms } from './decide-atoms';
import { type LaidShape, layShape } from './laid-shape';
import { measureOverlap } from './measure-overlap';
import { ALL, BY_POINT, NONE, type SchoolPoints, schoolsInside } from './schools-inside';
import type {
  ApproximateReason,
  CoveredAtom,
  CoveredEngland,
  Progress,
  ShapeCoverage,
  ShapeInput,
} from './shape-coverage';

export interface CoverContext {
  readonly boundaries: Boundaries;
  readonly schools?: SchoolPoints;
  /** Asked in turn; the first is the one that makes the cuts unless its result cannot be. */
  readonly engines: readonly Clipper[];
  /** Asked before each cut: once true, what is left is estimated. */
  readonly isLate: () => boolean;
}

/** Part of the smaller of atom and shape under which an overlap is rounding, and no overlap. */
const NOTHING = 5e-7;
/** Share of the shape's area by which the parts of a shape that lies inland may miss the whole. */
const ADDS_UP = 1e-6;
/** Share of the work that deciding is, for the progress shown. */
const DECIDING = 0.3;

/** Covers England with the shape, pausing between pieces of work of a few milliseconds. May throw. */
export function* coverSteps(input: ShapeInput, context: CoverContext): Generator<Progress, ShapeCoverage> {
  if (input.kind === 'areas') return coverAreas([...input.atoms], context);
  const shape = layShape(input);
  if ('problem' in shape) return { kind: 'failed', reason: 'bad-shape', problem: shape.problem };
  const decision = yield* scaled(decideAtoms(shape, context.boundaries), DECIDING);
  if (decision.toClip.length === 0 && decision.decided.size === 0) {
    return { kind: 'failed', reason: 'bad-shape', problem: { code: 'outside-england' } };
  }
  const cuts = yield* cutAtoms(shape, decision, context, context.engines);
  if (cuts.reason === undefined && !addsUp(shape, decision, cuts)) {
    const again = yield* cutAtoms(shape, decision, context, context.engines.slice(1));
    const settled = again.reason === undefined && addsUp(shape, decision, again);
    return result(
      input,
      shape,
      decision,
      settled ? again : { ...cuts, reason: 'parts-do-not-add-up' },
      context,
    );
  }
  return result(input, shape, decision, cuts, context);
}

/** What the cuts gave. `reason` is set when some of it had to be estimated. */
interface Cuts {
  readonly areas: ReadonlyMap<number, SquareKilometres>;
  readonly engines: ReadonlySet<string>;
  readonly estimated: number;
  readonly reason: ApproximateReason | undefined;
}

function* cutAtoms(
  shape: LaidShape,
  { toClip }: Decision,
  { boundaries, isLate }: CoverContext,
  engines: readonly Clipper[],
): Generator<Progress, Cuts> {
  const areas = new Map<number, SquareKilometres>();
  const used = new Set<string>();
  let estimated = 0;
  let late = false;
  for (const [done, number] of toClip.entries()) {
    yield DECIDING + ((1 - DECIDING) * done) / toClip.length;
    const atom = boundaries.atoms[number];
    if (atom === undefined) continue;
    late ||= isLate();
    const { area, by } = measureOverlap(shape, atom, late ? [] : engines);
    areas.set(number, area);
    if (by === 'estimate') estimated += 1;
    else used.add(by);
  }
  const reason = late ? 'time-limit' : 'engine-failed';
  return { areas, engines: used, estimated, reason: estimated > 0 ? reason : undefined };
}

/** A shape that holds nothing but England must be the sum of its parts: a check on the whole computation. */
function addsUp(shape: LaidShape, decision: Decision, cuts: Cuts): boolean {
  const total = sum(decision.decided.values()) + sum(cuts.areas.values());
  const missing = shape.area - total;
  return missing >= -ADDS_UP * shape.area && (decision.reachesOut || missing <= ADDS_UP * shape.area);
}

function result(
  input: ShapeInput,
  shape: LaidShape,
  decision: Decision,
  cuts: Cuts,
  { boundaries, schools }: CoverContext,
): ShapeCoverage {
  const rules = new Uint8Array(boundaries.atoms.length).fill(BY_POINT);
  const atoms: CoveredAtom[] = [];
  boundaries.atoms.forEach(({ area: full }, atom) => {
    const cut = cuts.areas.get(atom);
    const area = cut ?? decision.decided.get(atom);
    if (area === undefined) return;
    const nothing = NOTHING * Math.min(full, shape.area);
    const isWhole = full - area <= nothing;
    if (cut !== undefined && isWhole) rules[atom] = ALL;
    if (area <= nothing) rules[atom] = NONE;
    else atoms.push(isWhole ? { atom, share: 1, area: full } : { atom, share: area / full, area });
  });
  const outside = shape.area - sum(atoms.map(({ area }) => area));
  const covered: CoveredEngland = {
    atoms,
    schools:
      schools === undefined ? new Uint32Array() : schoolsInside(shape.strips, shape.box, schools, rules),
    area: shape.area,
    outside: outside > ADDS_UP * shape.area ? outside : 0,
    explanation: {
      input: input.kind,
      points: shape.points,
      decided: decision.decided.size,
      clipped: cuts.areas.size - cuts.estimated,
      estimated: cuts.estimated,
      engines: [...cuts.engines],
      notes: shape.notes,
    },
  };
  return cuts.reason === undefined
    ? { kind: 'exact', ...covered }
    : { kind: 'approximate', reason: cuts.reason, ...covered };
}

/** A union of official areas needs no geometry. @throws RangeError for a number that is no atom. */
function coverAreas(numbers: readonly number[], { boundaries, schools }: CoverContext): ShapeCoverage {
  const wanted = new Set(numbers);
  const atoms = [...wanted]
    .sort((a, b) => a - b)
    .map((atom): CoveredAtom => {
      const bounded = boundaries.atoms[atom];
      if (bounded === undefined) throw new RangeError(`coverShape: ${atom} is not one of the atoms`);
      return { atom, share: 1, area: bounded.area };
    });
  return {
    kind: 'exact',
    atoms,
    schools: schools === undefined ? new Uint32Array() : rowsOf(schools, wanted),
    area: sum(atoms.map(({ area }) => area)),
    outside: 0,
    explanation: {
      input: 'areas',
      points: 0,
      decided: atoms.length,
      clipped: 0,
      estimated: 0,
      engines: [],
      notes: [],
    },
  };
}

function rowsOf({ atom }: SchoolPoints, wanted: ReadonlySet<number>): Uint32Array {
  const rows: number[] = [];
  atom.forEach((number, row) => {
    if (wanted.has(number)) rows.push(row);
  });
  return Uint32Array.from(rows);
}

function* scaled<Result>(work: Generator<Progress, Result>, share: number): Generator<Progress, Result> {
  for (;;) {
    const step = work.next();
    if (step.done === true) return step.value;
    yield step.value * share;
  }
}

function sum(values: Iterable<number>): number {
  let total = 0;
  for (const value of values) total += value;
  return total;
}
