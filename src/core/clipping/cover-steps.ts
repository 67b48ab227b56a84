import { ADDS_UP, type CutContext, type Cuts, cutAtoms, sum } from './cut-atoms';
import { type Decision, decideAtoms } from './decide-atoms';
import { type LaidShape, layShape } from './laid-shape';
import { ALL, BY_POINT, NONE, type SchoolPoints, schoolsInside } from './schools-inside';
import type { CoveredAtom, CoveredEngland, Progress, ShapeCoverage, ShapeInput } from './shape-coverage';

export interface CoverContext extends CutContext {
  readonly schools?: SchoolPoints;
}

/** Part of the smaller of atom and shape under which an overlap is rounding, and no overlap. */
const NOTHING = 5e-7;
/** Share of the work that deciding is, for the progress shown. */
const DECIDING = 0.3;

/** Covers England with the shape, pausing between pieces of work of a few milliseconds. May throw. */
export function* coverSteps(input: ShapeInput, context: CoverContext): Generator<Progress, ShapeCoverage> {
  if (input.kind === 'areas') return coverAreas([...input.atoms], context);
  const shape = layShape(input);
  if ('problem' in shape) return { kind: 'failed', reason: 'bad-shape', problem: shape.problem };
  const decision = yield* scaled(decideAtoms(shape, context.boundaries), DECIDING);
  const cuts = yield* scaled(cutAtoms(shape, decision, context), 1 - DECIDING, DECIDING);
  return result(input, shape, decision, cuts, context);
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
  const inside =
    schools === undefined ? new Uint32Array() : schoolsInside(shape.strips, shape.box, schools, rules);
  // A school on a pier may be all that a small circle at sea holds of England.
  if (atoms.length === 0 && inside.length === 0) {
    return { kind: 'failed', reason: 'bad-shape', problem: { code: 'outside-england' } };
  }
  const outside = shape.area - sum(atoms.map(({ area }) => area));
  const covered: CoveredEngland = {
    atoms,
    schools: inside,
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

/** Passes progress on as the stretch of the whole from `from` that this work is. */
function* scaled<Result>(
  work: Generator<Progress, Result>,
  share: number,
  from = 0,
): Generator<Progress, Result> {
  for (;;) {
    const step = work.next();
    if (step.done === true) return step.value;
    yield from + step.value * share;
  }
}
