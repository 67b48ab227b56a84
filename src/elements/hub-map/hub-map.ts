import { adoptStyles, html, nothing, type PropertyValues } from 'lit';
import { property, query, state } from 'lit/decorators.js';
import { mapMessages } from '../../messages/map';
import type { Camera } from '../../state/view';
import { Announcer } from '../announcer';
import { AtlasElement } from '../atlas-element';
import { PlaceController } from '../place-controller';
import { pointOfPlace } from '../place-point';
import { broughtPictures } from './brought-pictures';
import type { EngineAttribute, LoadingAttribute } from './engine-policy';
import { placeTip, pointerIn, renderTip } from './hover-tip';
import { styles } from './hub-map.styles';
import { actionOf, type MapAction } from './map-keys';
import { MapModel } from './map-model';
import { type PanelId, renderToolbar, renderUseButton } from './map-toolbar';
import type { ScrollHint } from './scroll-hint';
import { seenTheme } from './seen-theme';

/** What gets the focus when a panel opens: the first of these that it has. */
const FIRST_IN_PANEL = ['[role="listbox"]', 'input', '.moves button', 'header button'];

/** CSS pixels of width from which the key is open unless the reader closed it. */
const KEY_OPEN_FROM = 620;

/**
 * The map: a picture at once, an engine when wanted, with its key, its layers and a list of what is in view.
 *
 * @slot - the picture that was in the page before any script; it is taken over, not drawn again
 * @csspart viewport - the map itself
 * @csspart toolbar - the buttons
 * @csspart legend - the key
 * @csspart panel - layers, list, help
 * @cssstate no-webgl - the engine cannot work in this browser; the picture stays
 */
export class HubMap extends AtlasElement {
  static override styles = [...[AtlasElement.styles].flat(), styles];

  /** `svg` stays with the picture, `webgl` takes the engine at once, `auto` when it is better. */
  @property() engine: EngineAttribute = 'auto';
  /** When the engine is fetched. */
  @property() loading: LoadingAttribute = 'auto';
  /** A picture to point at and pick from: it does not move, and no engine is fetched, until the reader asks. */
  @property({ type: Boolean, reflect: true }) still = false;

  /** Where the map looks now; `undefined` until it is drawn. */
  get camera(): Camera | undefined {
    return this.model.camera;
  }

  /** What the picture calls a place, which it knows before any data has come. */
  nameInPicture(place: string): string | undefined {
    const path = `.picture-stage path[data-place="${CSS.escape(place)}"]`;
    return this.renderRoot.querySelector<SVGPathElement>(path)?.dataset.name;
  }

  readonly announcer = new Announcer(this);
  private readonly place = new PlaceController(this);
  private readonly model = new MapModel(this);
  private readonly sizes =
    typeof ResizeObserver === 'undefined' ? undefined : new ResizeObserver(() => this.requestUpdate());
  private hint: ScrollHint | undefined;
  private engineWorks = true;
  /** Key and panels, which come after the first picture. */
  @state() private extras: typeof import('./map-panels') | undefined;
  @state() private panel: PanelId | undefined;
  @state() private keyOpen: boolean | undefined;
  @state() private active = -1;
  @query('.viewport') private viewport!: HTMLElement | null;
  @query('.tip') private tip!: HTMLElement | null;
  @query('.probe') private probe!: HTMLElement | null;

  override connectedCallback(): void {
    super.connectedCallback();
    this.sizes?.observe(this);
    this.model.resume();
    const signal = this.untilDisconnected();
    const schemes = matchMedia('(prefers-color-scheme: dark)');
    schemes.addEventListener('change', () => this.requestUpdate(), { signal });
    window.addEventListener('beforeprint', () => this.model.beforePrint(), { signal });
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.sizes?.disconnect();
    this.leaving?.abort();
    // An element that is only moved is back before the microtask, and keeps its engine.
    queueMicrotask(() => !this.isConnected && this.model.pause());
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    const { place } = this.view ?? {};
    this.place.follow(this.atlas, place?.kind === 'postcode' || place?.kind === 'school' ? place : undefined);
    this.toggleAttribute('data-cooperative', this.session?.hasPages !== true);
    const { state: known } = this.place;
    const found = known.kind === 'here' ? known.place : undefined;
    if (this.session !== undefined)
      this.model.follow(this.session, this.atlas, seenTheme(this.probe), pointOfPlace(found));
    if (changed.has('engine') || changed.has('loading')) this.model.policy.consider();
    if (changed.has('still')) this.model.still = this.still;
    this.tellEngine(this.model.failure !== 'no-webgl');
  }

  protected override firstUpdated(): void {
    const [picture, engine, inset] = ['.picture-stage', '.engine-stage > div', '.inset'].map((part) =>
      this.renderRoot.querySelector<HTMLElement>(part),
    );
    if (this.session === undefined || !picture || !engine || !inset) return;
    this.model.start(
      this.session,
      { picture, engine, inset },
      broughtPictures(this.renderRoot.querySelector('slot')),
    );
    this.model.still = this.still;
    void this.session.wanted.then(() => this.fetchExtras());
  }

  protected override updated(): void {
    const { hover } = this.model;
    if (hover !== undefined) placeTip(this.tip, hover.at, this.clientWidth);
  }

  override render() {
    const { model } = this;
    return html`
      <slot hidden></slot>
      <span class="probe" aria-hidden="true"></span>
      <div
        class="viewport"
        part="viewport"
        role=${this.still ? 'img' : 'application'}
        tabindex=${this.still ? nothing : '0'}
        aria-roledescription=${this.still ? nothing : mapMessages.role}
        aria-label=${this.name()}
        aria-describedby=${this.still ? nothing : 'instructions'}
        @keydown=${this.onKey}
        @pointermove=${this.moveTip}
        @wheel=${this.hint?.wheel}
        @touchmove=${this.hint?.touch}
        data-engine=${model.engineState}
      >
        <div class="picture-stage"></div>
        <div class="engine-stage"><div></div></div>
      </div>
      <div class="inset" part="inset" aria-hidden="true" hidden><span>${mapMessages.inset}</span></div>
      ${this.still ? nothing : html`<p id="instructions" class="visually-hidden">${mapMessages.instructions}</p>`}
      <div class="crosshair" aria-hidden="true"></div>
      ${renderTip(model.hover?.hit, model.scene)} ${this.hint?.render()}
      ${this.still ? renderUseButton(() => this.use()) : this.renderToolbar()}
      ${this.renderPanel()}
      ${this.renderKey()} ${model.camera && this.extras?.renderScaleBar(model.camera)}
      ${this.renderFailure()} ${this.announcer.render()}
    `;
  }

  private renderToolbar() {
    return renderToolbar({
      open: this.panel,
      canLocate: 'geolocation' in navigator,
      onAction: (action) => this.act(action),
      onPanel: (panel) => this.togglePanel(panel),
      onLocate: () => void this.extras?.locate(this.model, this.announcer),
    });
  }

  /** The focus goes to what the button has made usable. */
  private use(): void {
    this.still = false;
    void this.updateComplete.then(() => {
      this.viewport?.focus();
      this.model.policy.intent();
    });
  }

  private renderKey() {
    const { scene } = this.model;
    if (scene === undefined || this.extras === undefined) return nothing;
    const open = this.keyOpen ?? this.clientWidth >= KEY_OPEN_FROM;
    return this.extras.renderMapKey({
      entries: this.extras.legendOf(scene),
      open,
      onToggle: () => {
        this.keyOpen = !open;
      },
      onPoint: (entry) => this.model.point(entry),
    });
  }

  private renderPanel() {
    const { panel, session, model, announcer, active } = this;
    if (panel === undefined || session === undefined) return nothing;
    return this.extras?.renderPanel(panel, {
      model,
      session,
      announcer,
      active,
      onActive: (index) => this.setActive(index),
      onAction: (action) => this.act(action),
      onClose: (event) => this.closePanel(event),
    });
  }

  private renderFailure() {
    const { failure } = this.model;
    if (failure === undefined) return nothing;
    return html`<div class="failure" role="status">
      <p>${mapMessages.failure[failure]}</p>
      <button type="button" @click=${() => this.model.tryAgain()}>${mapMessages.buttons.tryAgain}</button>
    </div>`;
  }

  /** Without them the map goes on working by its buttons and keys; opening a panel asks again. */
  private async fetchExtras(): Promise<void> {
    if (this.extras !== undefined) return;
    const extras = await import('./scene-parts').then(
      ({ panels }) => panels,
      () => undefined,
    );
    if (extras === undefined || this.extras !== undefined) return;
    adoptStyles(this.renderRoot as ShadowRoot, [...HubMap.elementStyles, extras.panelStyles]);
    // On a page of somebody else's the wheel and one finger belong to that page; the engine says so by itself.
    const pageScrolls = () =>
      this.session?.hasPages !== true && !this.still && this.model.engineState !== 'on';
    this.hint = new extras.ScrollHint(this, pageScrolls);
    this.extras = extras;
  }

  private moveTip = (event: PointerEvent): void => {
    if (this.model.hover !== undefined) placeTip(this.tip, pointerIn(this, event), this.clientWidth);
  };

  /** @fires hub-map-engine */
  private tellEngine(works: boolean): void {
    this.setState('no-webgl', !works);
    if (works !== this.engineWorks)
      this.dispatchEvent(new CustomEvent('hub-map-engine', { detail: { works } }));
    this.engineWorks = works;
  }

  private onKey = (event: KeyboardEvent): void => {
    if (event.target !== this.viewport) return;
    const action = actionOf(event);
    if (action === undefined || (action.kind === 'clear' && this.view?.place === undefined)) return;
    event.preventDefault();
    this.act(action);
  };

  private act(action: MapAction): void {
    if (action.kind === 'help') this.togglePanel('help');
    else this.model.act(action);
  }

  private togglePanel(panel: PanelId): void {
    this.panel = this.panel === panel ? undefined : panel;
    this.active = -1;
    if (this.panel === undefined) return;
    void this.fetchExtras().then(async () => {
      await this.updateComplete;
      const first = FIRST_IN_PANEL.map((part) =>
        this.renderRoot.querySelector<HTMLElement>(`.panel ${part}`),
      );
      first.find((part) => part !== null)?.focus();
    });
  }

  /** Focus goes back to the button that opened the panel. */
  private closePanel(event?: Event): void {
    event?.stopPropagation();
    const opener = this.renderRoot.querySelector<HTMLElement>(`[data-panel="${this.panel}"]`);
    this.panel = undefined;
    this.setActive(-1);
    opener?.focus();
  }

  private setActive(index: number): void {
    this.active = index;
    this.model.highlight(this.model.areasInView()[index]?.feature.place);
  }

  private name(): string {
    const family = this.model.scene?.pickFamily;
    const found = family && this.atlas?.england.families.get(family);
    return mapMessages.name(found?.name, found?.footprints.length ?? 0);
  }

  private leaving: AbortController | undefined;

  private untilDisconnected(): AbortSignal {
    this.leaving = new AbortController();
    return this.leaving.signal;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'hub-map': HubMap;
  }
}
