import { html, nothing, type PropertyValues } from 'lit';
import { property } from 'lit/decorators.js';
import { parsePlaceId } from '../../core/finding/place-id';
import type { PostcodeAnswer } from '../../data/atlas';
import { errorSentence } from '../../messages/errors';
import { frameMessages } from '../../messages/frame';
import type { Session, ViewChange } from '../../state/session';
import { parseView, VIEW_KEYS, type ViewTexts } from '../../state/view-keys';
import { AtlasElement } from '../atlas-element';
import { HubAtlasViewEvent } from '../events';
import { startSession } from '../start-session';
import { styles } from './hub-atlas.styles';

/**
 * The atlas: a find box, the answer in a sentence, the map, and the panel with lists and figures.
 *
 * @summary England's Maths Hubs, Education Investment Areas and authorities on a map, with the words beside it.
 * @slot header - above everything
 * @slot footer - below the sources
 * @csspart frame - the whole
 * @csspart find - the find box
 * @csspart answer - the sentence
 * @csspart map - the map
 * @csspart panel - list or place page
 * @csspart sources - attribution, licence and dates
 * @fires hub-atlas-view - the view changed; `detail.view` holds it as texts, `detail.reason` says who did it
 */
export class HubAtlas extends AtlasElement {
  static override styles = [...[AtlasElement.styles].flat(), styles];

  /** Place to open with, for example `E08000035`, `maths-hubs:enigma`, `postcode:LS14AP`, `school:100000`. */
  @property() place?: string;
  /** Short for `place="maths-hubs:…"`. */
  @property() hub?: string;
  /** Comma-separated layers, or `none`. */
  @property() layers?: string;
  /** Camera: `zoom/latitude/longitude`. */
  @property({ attribute: 'view' }) viewText?: string;
  /** `top-down`, `middle` or `ground-up`. */
  @property() lens?: string;
  /** What shares are shares of: `schools`, `pupils`, `area`, … */
  @property() weight?: string;
  /** Localities, as a link writes them. */
  @property() compare?: string;
  /** Shows the find box. */
  @property({ type: Boolean }) search = false;
  /** `auto`, `svg` or `webgl`. */
  @property() engine: 'auto' | 'svg' | 'webgl' = 'auto';
  /** `auto`, `lazy` or `eager`: when the interactive map is fetched. */
  @property() loading: 'auto' | 'lazy' | 'eager' = 'auto';
  @property({ reflect: true }) theme?: 'light' | 'dark' | 'auto';

  /**
   * Who serves a full postcode, as data. Waits for the data to load.
   * @throws AtlasError `bad-postcode`, `outside-england`, `unknown-postcode`, `network`, …
   */
  async answer(postcode: string): Promise<PostcodeAnswer> {
    const atlas = await this.ensureSession().atlas;
    return atlas.answer(postcode);
  }

  /** Shows a place. @throws RangeError when the text is not a place id. */
  goTo(place: string): void {
    const parsed = parsePlaceId(place);
    if (parsed === undefined) throw new RangeError(`<hub-atlas>: goTo: "${place}" is not a place id`);
    this.ensureSession().go({ place: parsed }, 'api');
  }

  protected override ownSession(): Session {
    return startSession(this.dataSrc, parseView(this.viewTexts()).view);
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    const before = this.session;
    super.willUpdate(changed);
    const attributes = ['place', 'hub', 'layers', 'viewText', 'lens', 'weight', 'compare'] as const;
    if (before !== undefined && attributes.some((name) => changed.has(name))) {
      this.session?.go(parseView(this.viewTexts()).view, 'api');
    }
  }

  protected override viewChanged(change: ViewChange): void {
    this.dispatchEvent(new HubAtlasViewEvent(change));
  }

  override render() {
    return html`
      <div class="frame" part="frame">
        <slot name="header"></slot>
        ${
          this.search
            ? html`<div class="find" part="find"><hub-finder .session=${this.session}></hub-finder></div>`
            : nothing
        }
        <div class="answer" part="answer">
          ${this.problem ? this.renderProblem(errorSentence(this.problem)) : nothing}
          <hub-answer .session=${this.session}></hub-answer>
        </div>
        <div class="map" part="map">
          <hub-map .session=${this.session} .engine=${this.engine} .loading=${this.loading}>
            <slot name="fallback"></slot>
          </hub-map>
        </div>
        <div class="panel" part="panel"><hub-panel .session=${this.session}></hub-panel></div>
        <div class="foot" part="sources">
          <hub-sources .session=${this.session}></hub-sources>
          <slot name="footer"></slot>
        </div>
      </div>
    `;
  }

  private renderProblem(sentence: string) {
    return html`<div class="notice warn" role="alert">
      <p>${sentence}</p>
      <button type="button" @click=${() => this.tryAgain()}>${frameMessages.tryAgain}</button>
    </div>`;
  }

  private ensureSession(): Session {
    this.session ??= this.ownSession();
    return this.session;
  }

  private viewTexts(): ViewTexts {
    const given: Partial<Record<string, string | undefined>> = {
      place: this.place ?? (this.hub ? `maths-hubs:${this.hub}` : undefined),
      layers: this.layers,
      view: this.viewText,
      lens: this.lens,
      weight: this.weight,
      compare: this.compare,
    };
    const texts: ViewTexts = {};
    for (const key of VIEW_KEYS) {
      const text = given[key];
      if (text !== undefined) texts[key] = text;
    }
    return texts;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'hub-atlas': HubAtlas;
  }
}
