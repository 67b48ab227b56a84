import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { FailedCoverage, ShapeCoverage } from '../../core/clipping/shape-coverage';
import type { Evidence, Indicator } from '../../core/localities/indicator';
import { indicatorSteps, inOrder } from '../../core/localities/indicators-of';
import type { Locality } from '../../core/localities/locality';
import { localityOf } from '../../core/localities/locality-of';
import type { LocalitySpec } from '../../core/localities/locality-spec';
import type { Atlas } from '../../data/atlas';
import { breath } from '../../data/breath';
import { EvidenceFeed } from '../hub-comparison/evidence-feed';
import { CoverageDesk, type DrawnSpec } from './coverage-desk';

type Covered = Exclude<ShapeCoverage, { readonly kind: 'failed' }>;

/** What is known of a locality by now. */
export interface KnownLocality {
  readonly spec: LocalitySpec;
  readonly locality: Locality;
  /** Of a drawn one: how exact it is, and what of it is outside England. */
  readonly coverage: Covered | undefined;
  /** In the order of the table; those whose step has not been computed yet are left out. */
  readonly indicators: readonly Indicator[];
}

/** What is being computed: since when, and how far it has come (0 to 1) where that is known. */
export interface LocalityWork {
  readonly progress: number | undefined;
  /** It has taken longer than people take for “at once”. */
  readonly isSlow: boolean;
}

/** Milliseconds after which it is said that something is being computed. */
const SLOW = 300;

/**
 * What a locality holds, for an element that shows it: computed anew at each change, the computation before it
 * stopped. What was known last stays until there is something newer, so that nothing flickers while one draws.
 */
export class LocalityFigures implements ReactiveController {
  known: KnownLocality | undefined;
  work: LocalityWork | undefined;
  failure: FailedCoverage | undefined;
  readonly feed: EvidenceFeed;
  private atlas: Atlas | undefined;
  private spec: LocalitySpec | undefined;
  private evidence: Evidence = {};
  /** A shape is being laid over the boundaries; what comes meanwhile is used afterwards. */
  private isCovering = false;
  private running: AbortController | undefined;
  private timer: ReturnType<typeof setTimeout> | undefined;

  /** @param wantsFigures false for a sentence alone: fewer files are read, nothing but counts and hubs computed. */
  constructor(
    private readonly host: ReactiveControllerHost,
    private readonly wantsFigures: () => boolean,
  ) {
    host.addController(this);
    this.feed = new EvidenceFeed(() => this.evidenceCame());
  }

  hostDisconnected(): void {
    this.stop();
    this.spec = undefined;
  }

  /** Call before rendering with the locality to show. */
  follow(atlas: Atlas | undefined, spec: LocalitySpec | undefined): void {
    if (atlas === this.atlas && spec === this.spec) return;
    this.atlas = atlas;
    this.spec = spec;
    if (atlas !== undefined && this.wantsFigures()) this.feed.ask(atlas);
    this.start();
  }

  /** The reader does not want to wait for it. */
  cancel(): void {
    this.stop();
    this.failure = { kind: 'failed', reason: 'cancelled' };
    this.host.requestUpdate();
  }

  tryAgain(): void {
    if (this.feed.state === 'part-failed') this.feed.tryAgain();
    this.start();
    this.host.requestUpdate();
  }

  private start(): void {
    this.stop();
    this.failure = undefined;
    const { atlas, spec } = this;
    if (atlas === undefined || spec === undefined) {
      this.known = undefined;
      return;
    }
    this.running = new AbortController();
    this.work = { progress: undefined, isSlow: false };
    this.timer = setTimeout(() => this.report({ isSlow: true }), SLOW);
    void this.run(atlas, spec, this.running.signal);
  }

  private stop(): void {
    this.running?.abort();
    this.running = undefined;
    clearTimeout(this.timer);
    this.work = undefined;
  }

  private async run(atlas: Atlas, spec: LocalitySpec, signal: AbortSignal): Promise<void> {
    this.isCovering = true;
    const coverage = spec.kind === 'areas' ? undefined : await this.cover(atlas, spec, signal);
    if (signal.aborted) return;
    this.isCovering = false;
    if (coverage?.kind === 'failed') {
      this.stop();
      this.failure = coverage;
      this.known = undefined;
      this.host.requestUpdate();
      return;
    }
    const schools =
      spec.kind === 'areas' ? this.evidence.schools : await atlas.schools().catch(() => undefined);
    if (signal.aborted) return;
    const locality = localityOf(atlas.england, spec, {
      ...(schools && { schools }),
      ...(coverage && { coverage }),
    });
    const evidence: Evidence = { ...(schools && { schools }), ...this.evidence };
    const indicators: Indicator[] = [];
    let steps = 0;
    for (const step of indicatorSteps(atlas.england, locality, evidence)) {
      indicators.push(...step);
      steps += 1;
      // Counts and hubs make the sentence; the rest comes as it is computed.
      if (steps > 1) {
        this.known = { spec, locality, coverage, indicators: inOrder(indicators) };
        this.host.requestUpdate();
        if (!this.wantsFigures()) break;
      }
      await breath();
      if (signal.aborted) return;
    }
    this.stop();
    this.host.requestUpdate();
  }

  private cover(atlas: Atlas, spec: DrawnSpec, signal: AbortSignal): Promise<ShapeCoverage> {
    return CoverageDesk.of(atlas).cover(spec, {
      signal,
      onProgress: (progress) => this.report({ progress }),
    });
  }

  private report(change: Partial<LocalityWork>): void {
    if (this.work === undefined) return;
    this.work = { ...this.work, ...change };
    if (this.work.isSlow) this.host.requestUpdate();
  }

  /** More can be told than before; a drawn place is not covered again for that. */
  private evidenceCame(): void {
    this.evidence = this.feed.evidence;
    if (this.spec !== undefined && this.failure === undefined && !this.isCovering) this.start();
    this.host.requestUpdate();
  }
}
