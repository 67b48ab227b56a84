import { html, nothing, type PropertyValues } from 'lit';
import { property, query, state } from 'lit/decorators.js';
import { formatPlaceId } from '../../core/finding/place-id';
import type { Atlas } from '../../data/atlas';
import { errorSentence } from '../../messages/errors';
import { frameMessages } from '../../messages/frame';
import { EmbeddableElement } from '../embeddable-element';
import type { HubMap } from '../hub-map/hub-map';
import { fetchAhead } from './ahead';
import { styles } from './hub-atlas.styles';
import { answerLength, renderRoom, SOURCES_LENGTH } from './room';

/**
 * The whole atlas: a find box, the answer in a sentence, the map, and beside it a list or the page of a place.
 *
 * Without `interactive` the map is a picture to point at and to pick from, and leaves wheel and fingers to the page;
 * its button "Use the map" makes it movable and fetches the engine. Attribution, licence and date are always shown.
 *
 * @summary England's Maths Hubs, Education Investment Areas and authorities on a map, with the words beside it.
 * @slot header - Above everything.
 * @slot footer - Below the sources.
 * @slot fallback - Seen before the script is there and where there is none: a link, a picture, a sentence. An
 *   `<svg class="svg-map">` as the atlas makes them becomes the map itself.
 * @csspart frame - The whole.
 * @csspart find - The find box.
 * @csspart answer - The sentence.
 * @csspart map - The map.
 * @csspart panel - List or page of a place.
 * @csspart sources - Attribution, licence and dates.
 * @cssproperty [--hub-atlas-height=640px] - Height where the parts stand side by side.
 * @cssproperty [--hub-atlas-font=system-ui] - Font of all words but the map's.
 * @cssproperty [--hub-atlas-size=1rem] - Size of the text.
 * @cssproperty [--hub-atlas-space=0.5rem] - Unit of space.
 * @cssproperty [--hub-atlas-radius=4px] - Rounding of buttons and fields.
 * @cssproperty [--hub-atlas-paper] - Ground.
 * @cssproperty [--hub-atlas-raised] - Ground of buttons, fields and panels over the map.
 * @cssproperty [--hub-atlas-ink] - Text.
 * @cssproperty [--hub-atlas-quiet] - Text of less weight.
 * @cssproperty [--hub-atlas-line] - Thin lines.
 * @cssproperty [--hub-atlas-strong-line] - Edges of buttons and fields.
 * @cssproperty [--hub-atlas-accent] - Links and pressed buttons.
 * @cssproperty [--hub-atlas-accent-soft] - Ground of what is pointed at.
 * @cssproperty [--hub-atlas-on-accent] - Text on the accent.
 * @cssproperty [--hub-atlas-focus=#ffdd00] - Ring around what has the focus.
 * @cssproperty [--hub-atlas-warn] - Edge of notices.
 * @cssproperty [--hub-atlas-warn-soft] - Ground of notices.
 * @cssstate no-webgl - The map engine cannot work in this browser; the picture stays.
 */
export class HubAtlas extends EmbeddableElement {
  /**
   * Defines what an atlas is made of, where a page begins with one and has it in its first script.
   * @internal
   */
  static parts: (() => Promise<void>) | undefined;

  static override styles = [...[EmbeddableElement.styles].flat(), styles];

  /** With a find box for postcodes, schools, hubs and places. */
  @property({ type: Boolean, reflect: true }) search = false;
  /** The map can be moved at once, and its engine is fetched when the page is idle. */
  @property({ type: Boolean, reflect: true }) interactive = false;
  /** How the map is drawn: `auto`, `svg` for the picture alone, `webgl` for the engine as soon as it is near. */
  @property() engine: 'auto' | 'svg' | 'webgl' = 'auto';

  @query('hub-map') private map!: HubMap | null;
  @query('.panel') private panel!: HTMLElement | null;
  @state() private parts: 'absent' | 'coming' | 'here' | 'failed' = 'absent';

  /** The map as it is seen now, as an SVG file that stands alone, with title, dates, sources, licences and link. */
  async toSVG(): Promise<string> {
    return (await this.takeAway()).svg();
  }

  /** The same as a picture of points. @param options `scale`: points per CSS pixel, 2 unless said. */
  async toBlob(options: { readonly scale?: number } = {}): Promise<Blob> {
    return (await this.takeAway()).png(options.scale ?? 2);
  }

  /** The areas of the layers that are on as a table (RFC 4180), with sources and licences in its first lines. */
  async toCSV(): Promise<string> {
    return (await this.takeAway()).csv();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    if (this.parts === 'absent') void this.fetchParts();
  }

  protected override atlasOpened(atlas: Atlas): void {
    super.atlasOpened(atlas);
    fetchAhead();
  }

  /** On the site the session is the page's, and programs listen to this element all the same. */
  protected override get tellsEvents(): boolean {
    return true;
  }

  override render() {
    return html`
      <div class="frame" part="frame" lang="en-GB" dir="ltr">
        <div class="grid">
        <div class="head"><slot name="header"></slot></div>
        ${
          this.search
            ? html`<div class="find" part="find"><hub-finder .session=${this.session}></hub-finder></div>`
            : nothing
        }
        <div class="answer" part="answer">
          ${this.problem ? this.renderProblem(errorSentence(this.problem), () => this.tryAgain()) : nothing}
          ${this.parts === 'failed' ? this.renderProblem(frameMessages.pageFailed, () => this.fetchParts()) : nothing}
          <div role="status">
            ${this.atlas?.newerThanCode ? html`<p class="notice">${frameMessages.newerData}</p>` : nothing}
          </div>
          <div class="stack">
            ${renderRoom(answerLength(this.view), 'large')}
            <div>
              <div role="status">${this.renderFirstName()}</div>
              <hub-answer .session=${this.session}></hub-answer>
            </div>
          </div>
        </div>
        <div class="map" part="map">
          ${this.interactive ? this.renderSkip() : nothing}
          <hub-map
            .session=${this.session}
            .engine=${this.engine}
            .loading=${this.loading}
            .still=${!this.interactive}
            @hub-map-engine=${this.followEngine}
          >
            <slot name="fallback"></slot>
          </hub-map>
        </div>
        <div class="panel" part="panel" tabindex="-1"><hub-panel .session=${this.session}></hub-panel></div>
        <div class="foot" part="sources">
          <div class="stack">
            ${renderRoom(SOURCES_LENGTH, 'small')}
            <hub-sources .session=${this.session}></hub-sources>
          </div>
          <slot name="footer"></slot>
        </div>
        </div>
      </div>
    `;
  }

  /** Past a dozen buttons to the words beside the map. A button, since a link's target cannot lie in a shadow root. */
  private renderSkip() {
    return html`<button type="button" class="skip" @click=${() => this.panel?.focus()}>
      ${frameMessages.skipMap}
    </button>`;
  }

  /** The picture knows the names of its areas: the first pick has an answer before any data has come. */
  private renderFirstName() {
    const { place } = this.view ?? {};
    if (this.atlas || this.problem || place === undefined) return nothing;
    const name = this.map?.nameInPicture?.(formatPlaceId(place));
    return name === undefined ? nothing : html`<p class="name">${name}</p>`;
  }

  private renderProblem(sentence: string, again: () => unknown) {
    return html`<div class="notice warn" role="alert">
      <p>${sentence}</p>
      <button type="button" @click=${again}>${frameMessages.tryAgain}</button>
    </div>`;
  }

  private async fetchParts(): Promise<void> {
    this.parts = 'coming';
    try {
      await this.ensureSession().wanted;
      const parts = HubAtlas.parts?.() ?? import('./parts').then(({ defineParts }) => defineParts());
      const words = Promise.all([import('./words'), import('../../data/resolve-place'), parts]);
      const [{ defineWords }] = await words;
      defineWords();
      this.parts = 'here';
    } catch {
      this.parts = 'failed';
    }
  }

  private followEngine(event: CustomEvent<{ readonly works: boolean }>): void {
    this.setState('no-webgl', !event.detail.works);
  }

  private async takeAway() {
    const atlas = await this.opened();
    const { TakeAway } = await import('./take-away');
    const { clientWidth: width = 0, clientHeight: height = 0, camera } = this.map ?? {};
    return new TakeAway(atlas, this.ensureSession(), { width, height, camera });
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'hub-atlas': HubAtlas;
  }
}
