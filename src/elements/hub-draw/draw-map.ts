import { html, nothing, type PropertyValues, render, svg } from 'lit';
import { property, query, state } from 'lit/decorators.js';
import type { Place } from '../../core/clipping/shape-problem';
import type { Atlas } from '../../data/atlas';
import type { LonLat } from '../../map/drawing';
import type { ThemeId } from '../../map/palette';
import { metresPerPixel } from '../../map/projection';
import { drawMapMessages as words } from '../../messages/draw-map';
import { Announcer } from '../announcer';
import { AtlasElement } from '../atlas-element';
import type { EngineState, FailureReason } from '../hub-map/drawings';
import { renderScaleBar } from '../hub-map/scale-line';
import { leaveSwitchedOff } from '../leave-switched-off';
import { allCorners } from './corner-edit';
import { DrawHand, type Editing } from './draw-hand';
import { type DrawAction, drawActionOf } from './draw-keys';
import { styles } from './draw-map.styles';
import { renderPad, renderToolbar } from './draw-pad';
import { DrawStage } from './draw-stage';
import type { DrawLayer, DrawTool } from './draw-tool';
import { renderOverlay } from './overlay';
import { DrawPartEvent, DrawSketchEvent, type How, type Part } from './part';
import { SnapIndex } from './snap-index';

/** CSS pixels within which a corner goes to the boundary's. */
const SNAP_REACH = 14;
const METRES_PER_DEGREE = 111_195;

/**
 * The map on which one draws, by pointer, touch or keys. It makes parts and knows nothing of what becomes of them.
 *
 * @fires hub-draw-part - a shape, a circle or areas are ready
 * @fires hub-draw-sketch - what is being drawn has changed
 */
export class HubDrawMap extends AtlasElement {
  static override styles = [...[AtlasElement.styles].flat(), styles];

  @property({ attribute: false }) tool: DrawTool = 'look';
  @property({ attribute: false }) layer: DrawLayer = 'authorities';
  @property({ attribute: false }) snapping = false;
  /** What the tool for corners changes; also a sketch that has to be put right, whatever the tool. */
  @property({ attribute: false }) editing: Editing | undefined;
  /** Where a shape crosses itself, to be shown. */
  @property({ attribute: false }) fault: Place | undefined;

  @state() private engine: EngineState = 'off';
  @state() private failure: FailureReason | undefined;
  @query('.viewport') private readonly viewport!: HTMLElement;
  @query('.probe') private readonly probe!: HTMLElement | null;
  @query('.overlay') private readonly overlay!: SVGSVGElement | null;

  private readonly announcer = new Announcer(this);
  private readonly stage = new DrawStage({
    moved: (settled) => this.moved(settled),
    picked: (hit, at) => this.hand.pressed(hit, at),
    engineChanged: (state_, reason) => {
      this.engine = state_;
      this.failure = state_ === 'failed' ? reason : undefined;
    },
    surfaceChanged: (drawing) => this.hand.link.surfaceChanged(drawing),
  });
  private readonly hand = new DrawHand({
    stage: this.stage,
    snap: (at) => this.snap(at),
    changed: () => this.requestUpdate(),
    say: (text) => this.announcer.say(text),
    sketching: (part) => this.dispatchEvent(new DrawSketchEvent(part)),
    part: (part, how) => this.emit(part, how),
  });
  private snaps: SnapIndex | undefined;
  private scheme: MediaQueryList | undefined;

  override connectedCallback(): void {
    super.connectedCallback();
    this.scheme = matchMedia('(prefers-color-scheme: dark)');
    this.scheme.addEventListener('change', this.onScheme);
    this.stage.resume();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.scheme?.removeEventListener('change', this.onScheme);
    queueMicrotask(() => !this.isConnected && this.stage.pause());
  }

  /** Drops what is being drawn; true when there was anything. */
  cancel(): boolean {
    const was = this.hand.isSketching;
    this.hand.act('cancel');
    return was;
  }

  /** Takes the last corner of a sketch back; false when nothing is being drawn. */
  stepBack(): boolean {
    if (!this.hand.isSketching) return false;
    this.hand.act('remove');
    return true;
  }

  protected override atlasOpened(atlas: Atlas): void {
    if (this.snapping) void this.fetchSnaps(atlas);
  }

  protected override firstUpdated(): void {
    const [picture, engine] = ['.picture-stage', '.engine-stage > div'].map((part) =>
      this.renderRoot.querySelector<HTMLElement>(part),
    );
    if (this.session !== undefined && picture && engine) this.stage.start(this.session, { picture, engine });
    this.requestUpdate();
  }

  protected override updated(changed: PropertyValues<this>): void {
    const { session, atlas } = this;
    if (changed.has('snapping') && this.snapping && atlas !== undefined) void this.fetchSnaps(atlas);
    const theme = this.theme();
    if (session !== undefined && atlas !== undefined) {
      const isNew = this.stage.follow(session, atlas, {
        layer: this.layer,
        theme,
        forPicking: this.tool === 'pick',
        withoutOwn: this.editing?.how === 'replace' && this.hand.link.board !== undefined,
      });
      if (isNew) this.hand.link.board?.raise();
    }
    this.hand.take(this.effectiveTool, theme, this.editing);
    this.drawOverlay();
    leaveSwitchedOff(this.shadowRoot);
  }

  override render() {
    const { stage, engine } = this;
    return html`<span class="probe" aria-hidden="true"></span>
      <div class="frame">
        <div
          class="viewport"
          role="application"
          tabindex="0"
          aria-roledescription=${words.role}
          aria-label=${words.name}
          aria-describedby="instructions"
          data-engine=${engine}
          @keydown=${this.onKey}
        >
          <div class="picture-stage"></div>
          <div class="engine-stage"><div></div></div>
        </div>
        <svg class="overlay" aria-hidden="true"></svg>
        <div class="crosshair ${this.hand.sketch === undefined ? '' : 'on'}" aria-hidden="true"></div>
        ${renderToolbar((action) => this.act(action))}
        ${stage.drawing === undefined ? nothing : renderScaleBar(stage.drawing.camera)}
      </div>
      <p id="instructions" class="visually-hidden">${words.instructions}</p>
      ${renderPad(this.effectiveTool, this.hand, this.editing, (action) => this.act(action))} ${this.renderState()}
      ${this.announcer.render()}`;
  }

  private renderState() {
    const needsHand = !['look', 'pick'].includes(this.effectiveTool);
    const { link } = this.hand;
    if (this.failure !== undefined && needsHand) {
      return html`<div class="notice warn" role="status">
        <p class="small">${words.noEngine}</p>
        ${
          this.failure === 'no-webgl'
            ? nothing
            : html`<button type="button" @click=${() => this.stage.wantEngine()}>${words.tryAgain}</button>`
        }
      </div>`;
    }
    if (link.state === 'failed') {
      return html`<div class="notice warn" role="status">
        <p class="small">${words.boardFailed}</p>
        <button type="button" @click=${() => link.tryAgain()}>${words.tryAgain}</button>
      </div>`;
    }
    const isComing = needsHand && link.board === undefined && this.hand.sketch === undefined;
    return isComing ? html`<p class="small quiet" role="status">${words.boardComing}</p>` : nothing;
  }

  /** A sketch that has to be put right comes before whatever tool is in hand. */
  private get effectiveTool(): DrawTool {
    return this.editing !== undefined ? 'edit' : this.tool;
  }

  private onKey(event: KeyboardEvent): void {
    const action = drawActionOf(event, this.effectiveTool);
    if (action === undefined || (action.kind === 'cancel' && !this.canCancel)) return;
    event.preventDefault();
    event.stopPropagation();
    this.act(action);
  }

  private get canCancel(): boolean {
    return this.hand.isSketching || this.hand.corners.taken !== undefined;
  }

  private act(action: DrawAction): void {
    if (action.kind === 'pan' || action.kind === 'zoom' || action.kind === 'home') this.stage.act(action);
    else this.hand.act(action.kind);
    this.requestUpdate();
  }

  private moved(settled: boolean): void {
    this.drawOverlay();
    if (!settled) return;
    this.requestUpdate();
    if (this.hand.sketch?.kind === 'circle') this.hand.reach();
    else if (this.viewport.matches(':focus-visible'))
      this.announcer.say(words.over(this.stage.hitAtCentre()?.name), 'ambient');
  }

  private drawOverlay(): void {
    const { drawing, centre } = this.stage;
    if (this.overlay === null || drawing === undefined) return;
    const polygons = this.effectiveTool === 'edit' ? (this.editing?.polygons ?? []) : [];
    const showsCorners = this.hand.link.board === undefined;
    const overlay = renderOverlay(
      {
        sketch: this.hand.sketch,
        crosshair: centre,
        fault: this.fault,
        corners: showsCorners ? polygons.flatMap(allCorners) : [],
        near: polygons.length === 0 ? undefined : this.hand.corners.near(polygons),
      },
      (at) => drawing.project(at),
    );
    render(svg`${overlay}`, this.overlay as unknown as HTMLElement);
  }

  private snap(at: LonLat): LonLat | undefined {
    const zoom = this.stage.drawing?.camera.zoom;
    if (!this.snapping || zoom === undefined) return undefined;
    return this.snaps?.nearest(at, (SNAP_REACH * metresPerPixel(zoom, at[1])) / METRES_PER_DEGREE);
  }

  /** Without it corners stay where they are set: the boundaries could not be had. */
  private async fetchSnaps(atlas: Atlas): Promise<void> {
    this.snaps ??= await atlas.detail().then(
      (topology) => SnapIndex.of(topology),
      () => undefined,
    );
  }

  private emit(part: Part, how?: How): void {
    this.dispatchEvent(new DrawPartEvent(part, how));
  }

  private readonly onScheme = () => this.requestUpdate();

  /** The colour scheme as it comes to this element through page, host and `theme`. */
  private theme(): ThemeId {
    if (!this.probe) return 'light';
    return getComputedStyle(this.probe).color === 'rgb(255, 255, 255)' ? 'dark' : 'light';
  }
}
