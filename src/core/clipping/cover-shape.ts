import type { Boundaries } from './boundaries';
import type { Clipper } from './clipper';
import { clipper2 } from './clipper2';
import { type CoverContext, coverSteps } from './cover-steps';
import type { SchoolPoints } from './schools-inside';
import { type Progress, type ShapeCoverage, type ShapeInput, TIME_LIMIT } from './shape-coverage';
import { turfClipper } from './turf-clipper';

export interface CoverOptions {
  /** Left out, `schools` of the result is empty. */
  readonly schools?: SchoolPoints;
  /** Milliseconds after which what is left is estimated and the result is `approximate`. 5,000 unless told. */
  readonly timeLimit?: number;
  /** Clipper2, then Turf, unless told. */
  readonly engines?: readonly Clipper[];
}

export interface SteppedOptions extends CoverOptions {
  readonly signal?: AbortSignal;
  readonly onProgress?: (progress: Progress) => void;
  /** Milliseconds of work between two returns to the event loop. 12 unless told. */
  readonly slice?: number;
}

/** What the shape takes of England, in one go. Never throws. */
export function coverShape(
  input: ShapeInput,
  boundaries: Boundaries,
  options: CoverOptions = {},
): ShapeCoverage {
  try {
    const work = coverSteps(input, contextOf(boundaries, options));
    for (;;) {
      const step = work.next();
      if (step.done === true) return step.value;
    }
  } catch {
    return { kind: 'failed', reason: 'unexpected' };
  }
}

/** The same, giving way to other work every few milliseconds, and stopping when the signal says so. Never rejects. */
export async function coverShapeInSteps(
  input: ShapeInput,
  boundaries: Boundaries,
  options: SteppedOptions = {},
): Promise<ShapeCoverage> {
  const { signal, onProgress, slice = 12 } = options;
  try {
    const work = coverSteps(input, contextOf(boundaries, options));
    let pausedAt = performance.now();
    for (;;) {
      if (signal?.aborted === true) return { kind: 'failed', reason: 'cancelled' };
      const step = work.next();
      if (step.done === true) return step.value;
      if (performance.now() - pausedAt < slice) continue;
      onProgress?.(step.value);
      await nextTask();
      pausedAt = performance.now();
    }
  } catch {
    return { kind: 'failed', reason: 'unexpected' };
  }
}

function contextOf(boundaries: Boundaries, options: CoverOptions): CoverContext {
  const deadline = performance.now() + (options.timeLimit ?? TIME_LIMIT);
  return {
    boundaries,
    engines: options.engines ?? [clipper2, turfClipper],
    isLate: () => performance.now() > deadline,
    ...(options.schools === undefined ? {} : { schools: options.schools }),
  };
}

function nextTask(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 0));
}
