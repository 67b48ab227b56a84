import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { parsePlaceId } from '../core/finding/place-id';
import type { LocalitySpec } from '../core/localities/locality-spec';
import { nextTask } from '../core/next-task';
import type { Atlas, PostcodeAnswer } from '../data/atlas';
import type { AtlasError } from '../data/atlas-error';
import { EMBED_VIEW_KEYS, parseColour, parseHeight } from '../state/embed-state';
import { formatLocalities } from '../state/locality-text';
import type { Session, ViewChange, ViewPatch } from '../state/session';
import type { PageId, ViewState } from '../state/view';
import { formatView, parseView, type ViewKey, type ViewTexts } from '../state/view-keys';
import { AtlasElement } from './atlas-element';
import { lookRules } from './embed-look';
import { eventsOf, HubAtlasErrorEvent, HubAtlasReadyEvent } from './events';
import { nearViewport } from './near-viewport';
import { startSession } from './start-session';

/**
 * An element that can stand alone on anybody's page. What it shows is in attributes of the same names, and in the
 * same words, as an address of the atlas: `<hub-atlas place="maths-hubs:enigma">` is `?place=maths-hubs:enigma`.
 * An attribute that is not understood is left out, with a warning in the console.
 *
 * @fires {HubAtlasViewEvent} hub-atlas-view - The view changed: place, layers, camera or anything else an address holds.
 * @fires {HubAtlasPickEvent} hub-atlas-pick - Another place was picked, or none is any more.
 * @fires {HubAtlasReadyEvent} hub-atlas-ready - The data is there and shown.
 * @fires {HubAtlasErrorEvent} hub-atlas-error - The data could not be had.
 */
export abstract class EmbeddableElement extends AtlasElement {
  /** Place to show: an area's code (`E08000035`), a footprint (`maths-hubs:enigma`), `postcode:LS14AP`, `school:100000`, `england`. */
  @property() place?: string | null;
  /** A Maths Hub by its id; short for `place="maths-hubs:…"`. */
  @property() hub?: string | null;
  /** Layers that are on, with commas between them, or `none`. Not set: Maths Hubs and Education Investment Areas. */
  @property() layers?: string | null;
  /** Where the map looks: `zoom/latitude/longitude`. Not set: all of England, or the place. */
  @property({ attribute: 'view' }) camera?: string | null;
  /** The scale of "local" that comes first: `top-down`, `middle` or `ground-up`. */
  @property() lens?: string | null;
  /** What shares are shares of: `schools` unless set; `pupils`, `area`, … */
  @property() weight?: string | null;
  /** A measure of the landscape that shades the authorities. */
  @property() shade?: string | null;
  /** Localities, as a link of the atlas writes them. `localities` is the same as objects. */
  @property() compare?: string | null;
  /** What stands beside the localities compared: `england` unless set; `region,england`, `none`. */
  @property() beside?: string | null;
  /** Localities as objects; they win over `compare`. */
  @property({ attribute: false }) localities?: readonly LocalitySpec[];
  /** `light`, `dark`, or `auto` for the reader's own wish. Not set: as the page around it. */
  @property({ reflect: true }) theme?: string | null;
  /** When data is fetched: near the screen, unless `eager`. For the map engine: when idle (`auto`), or when a hand asks (`lazy`). */
  @property() loading: 'auto' | 'lazy' | 'eager' = 'auto';
  /** Colour of links and buttons, `#rrggbb`. Short for the CSS custom property `--hub-atlas-accent` and those that follow from it. */
  @property() accent?: string | null;
  /** Colour of the ground, `#rrggbb`. Short for `--hub-atlas-paper` and those that follow from it. */
  @property() paper?: string | null;
  /** Colour of the text, `#rrggbb`. Short for `--hub-atlas-ink` and those that follow from it. */
  @property() ink?: string | null;
  /** Height on a wide page, CSS pixels, 240 to 2000. Short for `--hub-atlas-height`. */
  @property() height?: string | null;
  /** Address of the atlas that links lead to, with a slash at its end. Not set: where the script came from. */
  @property({ attribute: 'data-home' }) dataHome?: string | null;

  private own: Session | undefined;
  private wanted: (() => void) | undefined;
  private followed: ViewTexts = {};
  /** Shows the fallback until the first rendering. */
  private standIn: HTMLSlotElement | undefined;
  private alone: Promise<void> | undefined;
  private readonly lookSheet = typeof CSSStyleSheet === 'undefined' ? undefined : new CSSStyleSheet();

  /** What is shown now, as the texts of an address. Attributes say where it began; this says where it is. */
  get current(): ViewTexts {
    return formatView(this.ensureSession().view);
  }

  /**
   * Fetches the data if that is still to be done, and resolves when it is there and shown.
   * @throws AtlasError `network`, `missing-file`, `corrupt-file`.
   */
  async ready(): Promise<void> {
    await this.opened();
    await this.updateComplete;
  }

  /** Shows a place, by an id as `place` takes it. @throws RangeError when the text is not a place id. */
  goTo(place: string): void {
    const parsed = parsePlaceId(String(place));
    if (parsed === undefined) throw new RangeError(`<${this.localName}>: goTo: "${place}" is not a place id`);
    this.ensureSession().go({ place: parsed }, 'api');
  }

  /**
   * Who serves a full postcode, as data: `{ postcode, district, authority, region, families: [{ family, id, name, … }] }`.
   * @throws AtlasError `bad-postcode`, `outside-england`, `unknown-postcode`, `network`, `missing-file`, `corrupt-file`.
   */
  async answer(postcode: string): Promise<PostcodeAnswer> {
    const atlas = await this.opened();
    return atlas.answer(String(postcode));
  }

  /** Events are told by the one element of a page that its readers can see, not by the parts it is made of. */
  protected get tellsEvents(): boolean {
    return this.own !== undefined && this.own === this.session;
  }

  /** The page of the site that shows the same as the element. */
  protected get ownPage(): PageId {
    return 'map';
  }

  /** The answer in words and the sources, below a part that stands alone; nothing where it is part of an atlas. */
  protected renderAlone(): TemplateResult | typeof nothing {
    const { session } = this;
    if (session === undefined || !this.tellsEvents) return nothing;
    this.alone ??= session.wanted.then(async () => (await import('./alone')).defineAlone());
    // Without a place the answer speaks of a map, and there is none beside.
    const answer = html`<div class="alone" part="answer"><hub-answer .session=${session}></hub-answer></div>`;
    return html`${session.view.place === undefined ? nothing : answer}
      <div class="alone small" part="sources"><hub-sources .session=${session}></hub-sources></div>`;
  }

  protected ensureSession(): Session {
    this.session ??= this.ownSession();
    return this.session;
  }

  /** The open atlas, fetched now if nobody has asked yet. */
  protected opened(): Promise<Atlas> {
    const session = this.ensureSession();
    this.wanted?.();
    return session.atlas;
  }

  protected override ownSession(): Session {
    const asked = new Promise<void>((resolve) => {
      this.wanted = resolve;
    });
    this.followed = this.viewTexts();
    this.own = startSession({
      dataSrc: this.dataSrc,
      home: this.dataHome,
      view: { ...this.readView(this.followed), page: this.ownPage },
      wanted: this.loading === 'eager' ? Promise.resolve() : Promise.race([asked, nearViewport(this)]),
    });
    return this.own;
  }

  /**
   * On a page of somebody else's the element is upgraded in the task in which that page has been read to its end and is
   * laid out; what it renders first has a task of its own. Until then its fallback is seen as before; a picture, which
   * the map takes over, is rendered around at once.
   */
  protected override async scheduleUpdate(): Promise<unknown> {
    const isFirst = !this.hasUpdated && this.session === undefined;
    if (isFirst && this.querySelector('svg.svg-map') === null) await nextTask();
    return super.scheduleUpdate();
  }

  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    const root = super.createRenderRoot();
    if (root instanceof ShadowRoot && this.lookSheet !== undefined) {
      root.adoptedStyleSheets = [...root.adoptedStyleSheets, this.lookSheet];
      this.standIn = document.createElement('slot');
      this.standIn.name = 'fallback';
      root.append(this.standIn);
    }
    return root;
  }

  protected override update(changed: PropertyValues<this>): void {
    super.update(changed);
    this.standIn?.remove();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    const moved = changed.has('dataSrc') || changed.has('dataHome');
    if (moved && this.own !== undefined && this.own === this.session)
      this.session = this.movedSession(this.own);
    super.willUpdate(changed);
    if (this.loading === 'eager') this.wanted?.();
    this.followAttributes();
    this.lookSheet?.replaceSync(this.lookOfAttributes());
  }

  protected override viewChanged(change: ViewChange): void {
    if (this.tellsEvents) for (const event of eventsOf(change)) this.dispatchEvent(event);
  }

  protected override atlasOpened({ manifest, newerThanCode }: Atlas): void {
    if (!this.tellsEvents) return;
    void this.updateComplete.then(() =>
      this.dispatchEvent(new HubAtlasReadyEvent(manifest.edition, newerThanCode)),
    );
  }

  protected override atlasFailed(error: AtlasError): void {
    if (this.tellsEvents) this.dispatchEvent(new HubAtlasErrorEvent(error));
  }

  /** Other files, the same view. */
  private movedSession({ view }: Session): Session {
    const session = this.ownSession();
    session.go(view, 'api');
    return session;
  }

  /** Takes over the attributes that have changed since they were last looked at, and no others: the reader may have gone on. */
  private followAttributes(): void {
    const texts = this.viewTexts();
    const keys = EMBED_VIEW_KEYS.filter((key) => texts[key] !== this.followed[key]);
    this.followed = texts;
    if (keys.length > 0) this.session?.go(patchOf(this.readView(texts), keys), 'api');
  }

  private readView(texts: ViewTexts): ViewState {
    const { view, problems } = parseView(texts);
    for (const { key, value } of problems) {
      console.warn(`<${this.localName}>: unknown ${key} "${value.slice(0, 60)}"`);
    }
    return view;
  }

  private viewTexts(): ViewTexts {
    const given: Partial<Record<ViewKey, string | null | undefined>> = {
      place: this.place ?? (this.hub ? `maths-hubs:${this.hub}` : undefined),
      layers: this.layers,
      lens: this.lens,
      weight: this.weight,
      view: this.camera,
      shade: this.shade,
      compare: this.localities ? formatLocalities(this.localities) : this.compare,
      beside: this.beside,
    };
    return textsOf(given);
  }

  private lookOfAttributes(): string {
    const { accent, paper, ink, height } = this;
    const texts = textsOf({ accent, paper, ink, height });
    return lookRules({
      accent: parseColour(texts.accent ?? ''),
      paper: parseColour(texts.paper ?? ''),
      ink: parseColour(texts.ink ?? ''),
      height: parseHeight(texts.height ?? ''),
    });
  }
}

/** Only what is there, as texts: a program may set a property to anything. */
function textsOf<Key extends string>(given: Partial<Record<Key, unknown>>): Partial<Record<Key, string>> {
  const present = Object.entries(given).filter(([, value]) => value !== undefined && value !== null);
  return Object.fromEntries(present.map(([key, value]) => [key, String(value)])) as Partial<
    Record<Key, string>
  >;
}

function patchOf(view: ViewState, keys: readonly ViewKey[]): ViewPatch {
  const all: Partial<Record<ViewKey, ViewPatch>> = {
    place: { place: view.place },
    layers: { layers: view.layers },
    lens: { lens: view.lens },
    weight: { weight: view.weight },
    view: { camera: view.camera },
    shade: { shade: view.shade },
    compare: { localities: view.localities },
    beside: { comparators: view.comparators },
  };
  return Object.assign({}, ...keys.map((key) => all[key]));
}
