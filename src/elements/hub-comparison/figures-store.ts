import type { ShapeCoverage } from '../../core/clipping/shape-coverage';
import type { Evidence, Indicator } from '../../core/localities/indicator';
import { indicatorSteps } from '../../core/localities/indicators-of';
import { localityOf } from '../../core/localities/locality-of';
import type { LocalitySpec } from '../../core/localities/locality-spec';
import type { Atlas } from '../../data/atlas';
import { breath } from '../../data/breath';
import { CoverageDesk, type DrawnSpec } from '../hub-locality/coverage-desk';
import { hasKnownPlace, pointOf } from '../locality-name';
import { type ComparedState, type Figures, specKey } from './compared';

type Covered = Exclude<ShapeCoverage, { readonly kind: 'failed' }>;

/** More than a comparison with all its regions has; older ones are computed again when they come back. */
const MOST_KEPT = 40;
/** Milliseconds after which what is done so far is shown. */
const SHOW_AFTER = 120;

/**
 * Figures of localities, computed once for each and kept: adding a place computes that place alone. One after
 * another and a step at a time, so that the page goes on answering.
 */
export class FiguresStore {
  private readonly figures = new Map<string, Figures & { readonly evidence: Evidence }>();
  private readonly coverages = new Map<string, ShapeCoverage | { readonly progress: number | undefined }>();
  private wanted: readonly LocalitySpec[] = [];
  private evidence: Evidence = {};
  private isComplete = false;
  private isWorking = false;
  /** How many localities were computed so far; for tests of what is computed anew. */
  computed = 0;

  constructor(
    private readonly atlas: Atlas,
    /** Called when there is more to show. */
    private readonly changed: () => void,
  ) {}

  /** Sees to it that these are computed, with what evidence there is. */
  want(specs: readonly LocalitySpec[], evidence: Evidence, isComplete: boolean): void {
    this.wanted = specs;
    this.evidence = evidence;
    this.isComplete = isComplete;
    if (!this.isWorking && this.next() !== undefined) void this.work();
  }

  stateOf(spec: LocalitySpec): ComparedState {
    const key = specKey(spec);
    const figures = this.figures.get(key);
    if (figures !== undefined) return this.readyState(figures);
    const place = pointOf(spec);
    if (place !== undefined) return { kind: 'point', place };
    if (!hasKnownPlace(this.atlas.england, spec)) return { kind: 'unknown' };
    const coverage = this.coverages.get(key);
    if (coverage === undefined) return { kind: 'coming' };
    if ('progress' in coverage)
      return { kind: 'coming', ...(coverage.progress !== undefined && { progress: coverage.progress }) };
    return coverage.kind === 'failed' ? { kind: 'failed', coverage } : { kind: 'coming' };
  }

  private readonly ready = new WeakMap<Figures, ComparedState>();

  /** The same value for the same figures, so that what shows it can tell that nothing changed. */
  private readyState(figures: Figures): ComparedState {
    const known = this.ready.get(figures);
    if (known !== undefined) return known;
    const state: ComparedState = { kind: 'ready', ...figures };
    this.ready.set(figures, state);
    return state;
  }

  /** The first that is wanted and not computed from the evidence there is. */
  private next(): LocalitySpec | undefined {
    return this.wanted.find((spec) => {
      const key = specKey(spec);
      if (pointOf(spec) !== undefined || !hasKnownPlace(this.atlas.england, spec)) return false;
      if (spec.kind !== 'areas' && !this.isCovered(key)) {
        this.cover(key, spec);
        return false;
      }
      return this.figures.get(key)?.evidence !== this.evidence;
    });
  }

  private isCovered(key: string): boolean {
    const coverage = this.coverages.get(key);
    return coverage !== undefined && 'kind' in coverage && coverage.kind !== 'failed';
  }

  private cover(key: string, spec: DrawnSpec): void {
    if (this.coverages.has(key)) return;
    this.coverages.set(key, { progress: undefined });
    const onProgress = (progress: number) => {
      this.coverages.set(key, { progress });
      this.changed();
    };
    void CoverageDesk.of(this.atlas)
      .cover(spec, { onProgress })
      .then((coverage) => {
        this.coverages.set(key, coverage);
        this.changed();
      });
  }

  /** Asks again for what could not be had; a shape that is wrong in itself stays so. */
  tryAgain(): void {
    for (const [key, coverage] of this.coverages) {
      if ('reason' in coverage && coverage.kind === 'failed' && coverage.reason !== 'bad-shape')
        this.coverages.delete(key);
    }
    this.changed();
  }

  private async work(): Promise<void> {
    this.isWorking = true;
    let shown = performance.now();
    for (let spec = this.next(); spec !== undefined; spec = this.next()) {
      await this.compute(spec);
      if (performance.now() - shown < SHOW_AFTER) continue;
      this.changed();
      await breath();
      shown = performance.now();
    }
    this.isWorking = false;
    this.changed();
  }

  private async compute(spec: LocalitySpec): Promise<void> {
    const { evidence, isComplete } = this;
    const { england } = this.atlas;
    const key = specKey(spec);
    const coverage = this.coverages.get(key) as Covered | undefined;
    const schools = evidence.schools && { schools: evidence.schools };
    const locality = localityOf(england, spec, { ...schools, ...(coverage && { coverage }) });
    const indicators: Indicator[] = [];
    for (const step of indicatorSteps(england, locality, evidence)) {
      indicators.push(...step);
      await breath();
    }
    this.computed += 1;
    this.figures.delete(key);
    this.figures.set(key, {
      locality,
      indicators: new Map(indicators.map((one) => [one.id, one])),
      complete: isComplete,
      evidence,
    });
    for (const oldest of this.figures.keys()) {
      if (this.figures.size <= MOST_KEPT) break;
      this.figures.delete(oldest);
    }
  }
}
