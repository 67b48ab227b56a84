import type { LocalitySpec } from '../../core/localities/locality-spec';
import { formatLocalities, MOST_LOCALITIES } from '../../state/locality-text';
import type { Session, ViewPatch } from '../../state/session';
import { asOutline, type Combined, combineParts, type Ground } from './combine-parts';
import { follow, type History, historyOf, stepBack, stepForward, stepOn } from './history';
import type { Act, How, Part } from './part';

/** Milliseconds after which it is said that something is being worked on. */
const SLOW = 300;

type Spec = LocalitySpec | undefined;

/** What is told after an act: what came of it, or that there is no room for one more. */
export type Outcome = Combined | { readonly kind: 'full' };

/**
 * The locality that is being made. It lives in the view, so that the address always holds it: the first part makes
 * a new one, each later change replaces it. What was before is kept here, to be undone and redone.
 */
export class Draft {
  how: How = 'add';
  outcome: Outcome | undefined;
  /** What could not be put anywhere, since six places are there already. */
  private waiting: Spec;
  private history: History<Spec> = historyOf<Spec>(undefined);
  /** Where the locality stood before it was cleared, so that undoing puts it back there. */
  private slot: number | undefined;
  private turn = 0;
  /** Set once an act has taken longer than people take for “at once”. */
  isSlow = false;
  private timer: ReturnType<typeof setTimeout> | undefined;

  constructor(
    private readonly session: Session,
    private readonly changed: () => void,
  ) {
    this.followView();
  }

  /** Its number among the view's localities; `undefined` while there is none. */
  get index(): number | undefined {
    const { place, localities } = this.session.view;
    return place?.kind === 'locality' && localities[place.index] !== undefined ? place.index : undefined;
  }

  get spec(): Spec {
    return this.index === undefined ? undefined : this.session.view.localities[this.index];
  }

  get canUndo(): boolean {
    return this.history.past.length > 0;
  }

  get canRedo(): boolean {
    return this.history.future.length > 0;
  }

  /** The view has changed, here or elsewhere. */
  followView(): void {
    this.history = follow(this.history, this.spec, sameSpec);
    if (this.index !== undefined) this.slot = this.index;
  }

  /** @returns what came of it; also kept as `outcome`. Something done meanwhile makes it void. */
  async take(part: Part, ground: Ground, how: Act = this.how): Promise<Outcome | undefined> {
    return this.settle(combineParts(ground, this.spec, part, how));
  }

  async turnIntoOutline(ground: Ground): Promise<Outcome | undefined> {
    const { spec } = this;
    return spec === undefined ? undefined : this.settle(asOutline(ground, spec));
  }

  /** What is being worked on is not wanted any more. */
  stop(): void {
    this.turn += 1;
    clearTimeout(this.timer);
    if (!this.isSlow) return;
    this.isSlow = false;
    this.changed();
  }

  undo(): void {
    this.step(stepBack(this.history));
  }

  redo(): void {
    this.step(stepForward(this.history));
  }

  clear(): void {
    if (this.spec === undefined) return;
    this.outcome = undefined;
    this.put(undefined);
  }

  rename(name: string): void {
    const { spec } = this;
    if (spec === undefined || spec.name === name) return;
    const renamed = { ...spec, name };
    // No step of its own: undoing a corner should not bring an old name back before the shape.
    this.history = { ...this.history, present: renamed };
    this.go(renamed, false);
  }

  /** What was told has been read; a sketch that could not be used is let go. */
  dismiss(): void {
    if (this.outcome === undefined) return;
    this.outcome = undefined;
    this.changed();
  }

  /** Leaves this locality as it is, among those compared, and begins another. */
  startAnother(): void {
    this.history = historyOf<Spec>(undefined);
    this.outcome = undefined;
    this.slot = undefined;
    this.session.go({ place: undefined }, 'user');
  }

  /** Puts what had no room in the place of the locality with this number. */
  replaceAt(index: number): void {
    const { waiting } = this;
    if (waiting === undefined) return;
    this.outcome = undefined;
    this.slot = index;
    const { localities } = this.session.view;
    this.history = stepOn(historyOf<Spec>(undefined), waiting);
    this.session.go(placedAt(index, localities.with(index, waiting)), 'user');
  }

  private async settle(combining: Promise<Combined>): Promise<Outcome | undefined> {
    this.stop();
    const { turn } = this;
    this.timer = setTimeout(() => {
      this.isSlow = true;
      this.changed();
    }, SLOW);
    const combined = await combining;
    if (turn !== this.turn) return undefined;
    this.stop();
    this.outcome = combined;
    if (combined.kind === 'locality') this.put(combined.spec);
    else if (combined.kind === 'emptied') this.put(undefined);
    this.changed();
    return this.outcome;
  }

  private put(spec: Spec): void {
    const { localities } = this.session.view;
    if (spec !== undefined && this.index === undefined && localities.length >= MOST_LOCALITIES) {
      this.waiting = spec;
      this.outcome = { kind: 'full' };
      return;
    }
    this.history = stepOn(this.history, spec);
    this.go(spec, true);
  }

  private step(history: History<Spec>): void {
    if (history === this.history) return;
    this.stop();
    this.outcome = undefined;
    this.history = history;
    this.go(history.present, true);
  }

  /** @param isStep whether the browser's Back should come back to what was before. */
  private go(spec: Spec, isStep: boolean): void {
    const { place, localities } = this.session.view;
    const { index } = this;
    if (spec === undefined) {
      if (index !== undefined)
        this.session.go({ place: undefined, localities: localities.toSpliced(index, 1) }, 'user');
      return;
    }
    if (index === undefined) {
      const at = Math.min(this.slot ?? localities.length, localities.length);
      this.session.go(placedAt(at, localities.toSpliced(at, 0, spec)), 'user');
      return;
    }
    const changed = localities.with(index, spec);
    this.session.go(isStep ? placedAt(index, changed) : { place, localities: changed }, 'user');
  }
}

function placedAt(index: number, localities: readonly LocalitySpec[]): ViewPatch {
  return { place: { kind: 'locality', index }, localities };
}

function sameSpec(a: Spec, b: Spec): boolean {
  if (a === undefined || b === undefined) return a === b;
  return a === b || formatLocalities([a]) === formatLocalities([b]);
}
