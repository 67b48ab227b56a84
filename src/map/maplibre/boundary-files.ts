import type { Topology } from 'topojson-specification';
import type { MapSources } from '../drawing';
import type { DrawingEvents } from '../drawing-events';
import { AtomShapes } from './atom-shapes';
import type { Files } from './plan/plan-scene';

/** From this zoom the overview's corners show; the detail is asked for a little before. */
const DETAIL_FROM = 8.5;
const ASK_FROM = 8.2;
/** Going out, the overview returns later than it left, so that a wavering zoom does not swap them at every step. */
const OVERVIEW_BELOW = 7.8;

/** The boundary files of one drawing: overview first, detail when the map is close enough to show it. */
export class BoundaryFiles {
  private overview: AtomShapes | undefined;
  private detail: AtomShapes | undefined;
  private context: Topology | undefined;
  private asked = false;
  private close = false;

  constructor(
    private readonly sources: MapSources,
    private readonly events: DrawingEvents,
    /** Called when the best file for the zoom is another than before. */
    private readonly changed: () => void,
  ) {}

  get current(): Files {
    return { shapes: this.shapes, context: this.context };
  }

  /** The shapes to draw and to ask what lies at a point. */
  get shapes(): AtomShapes | undefined {
    return (this.close ? this.detail : undefined) ?? this.overview;
  }

  /** Resolves when the map can be drawn; rejects when the boundaries cannot be had. The land around may come later. */
  async open(): Promise<void> {
    const around = this.openContext();
    this.overview = new AtomShapes(await this.sources.overview(), 'overview');
    // Usually both are here at once; waiting one turn then saves drawing twice.
    await Promise.race([around, Promise.resolve()]);
  }

  zoomed(zoom: number): void {
    if (zoom >= ASK_FROM && !this.asked) void this.openDetail();
    const close = zoom >= (this.close ? OVERVIEW_BELOW : DETAIL_FROM);
    if (close === this.close) return;
    this.close = close;
    if (this.detail !== undefined) this.changed();
  }

  private async openContext(): Promise<void> {
    try {
      this.context = await this.sources.context();
      this.changed();
    } catch (error) {
      this.events.emit('missing', { what: 'context', error });
    }
  }

  private async openDetail(): Promise<void> {
    this.asked = true;
    try {
      this.detail = new AtomShapes(await this.sources.detail(), 'detail');
      if (this.close) this.changed();
    } catch (error) {
      // Asked again at the next movement: the overview is still right, only coarse.
      this.asked = false;
      this.events.emit('missing', { what: 'detail', error });
    }
  }
}
