import type { ShapeProblem } from '../../core/clipping/shape-problem';
import type { LocalitySpec } from '../../core/localities/locality-spec';
import { type Ground, previewParts } from './combine-parts';
import type { How, Part } from './part';

/** Milliseconds between two looks at a sketch under the hand: often enough to follow, seldom enough to be computed. */
const EVERY = 90;

/** What the locality would be with the sketch that is being drawn; brought up to date a few times a second. */
export class DrawPreview {
  /** `undefined` while nothing is drawn. */
  spec: LocalitySpec | undefined;
  problem: ShapeProblem | undefined;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private latest: readonly [Part, LocalitySpec | undefined, How] | undefined;
  private turn = 0;
  private isLooking = false;

  constructor(private readonly changed: () => void) {}

  show(part: Part | undefined, base: LocalitySpec | undefined, how: How, ground: Ground | undefined): void {
    if (part === undefined || ground === undefined) {
      this.end();
      return;
    }
    this.latest = [part, base, how];
    if (!this.isLooking) this.timer ??= setTimeout(() => this.look(ground), EVERY);
  }

  end(): void {
    this.turn += 1;
    clearTimeout(this.timer);
    this.timer = undefined;
    if (this.spec === undefined && this.problem === undefined) return;
    this.spec = undefined;
    this.problem = undefined;
    this.changed();
  }

  private async look(ground: Ground): Promise<void> {
    const { latest, turn } = this;
    this.timer = undefined;
    if (latest === undefined) return;
    const [part, base, how] = latest;
    this.isLooking = true;
    const found = await previewParts(ground, base, part, how);
    this.isLooking = false;
    if (turn !== this.turn) return;
    if (this.latest !== latest) this.timer ??= setTimeout(() => this.look(ground), EVERY);
    this.problem = found !== undefined && 'problem' in found ? found.problem : undefined;
    this.spec = found !== undefined && 'problem' in found ? undefined : found;
    this.changed();
  }
}
