import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import type { LocalitySpec } from '../../core/localities/locality-spec';
import { localityMessages as words } from '../../messages/locality';
import { percent } from '../../messages/numbers';
import { approximateSentence, failureSentence } from '../../messages/shapes';
import { AtlasElement } from '../atlas-element';
import { defineOnce } from '../define-once';
import { HubHow } from '../hub-how/hub-how';
import { renderFiguresTables } from './figures-table';
import { styles } from './hub-locality.styles';
import { type KnownLocality, LocalityFigures } from './locality-figures';
import { factsOf } from './sentence';

defineOnce('hub-how', HubHow);

/** More of a shape than this outside England is worth a sentence: the coast is drawn coarsely in many files. */
const OUTSIDE = 0.01;

/**
 * What a locality of one's own holds: a sentence, how exact it is, and its figures. The locality is that of the view
 * unless `spec` gives another. Whoever gives the element `display: contents` may lay the two apart, as areas
 * `sentence` and `figures` of a grid.
 *
 * @slot - between sentence and figures: what one can do with the locality
 */
export class HubLocality extends AtlasElement {
  static override styles = [...[AtlasElement.styles].flat(), styles];

  /** The locality to show in place of the view's. */
  @property({ attribute: false }) spec?: LocalitySpec | undefined;
  /** The sentence alone. */
  @property({ type: Boolean }) brief = false;
  /** Without the sentence, which stands elsewhere on the page. */
  @property({ type: Boolean, attribute: 'figures-only' }) figuresOnly = false;

  private readonly figures = new LocalityFigures(this, () => !this.brief);

  /** What is shown, once it is computed. */
  get shown(): KnownLocality | undefined {
    return this.figures.known;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    this.figures.follow(this.atlas, this.spec ?? this.ofView());
  }

  override render() {
    const { known, failure } = this.figures;
    return html`<div class="sentence">
        ${this.renderWork()}
        ${
          failure === undefined
            ? nothing
            : html`<div class="notice warn" role="alert">
                <p>${failureSentence(failure)}</p>
                ${
                  failure.reason === 'bad-shape'
                    ? nothing
                    : html`<button type="button" @click=${() => this.figures.tryAgain()}>${words.again}</button>`
                }
              </div>`
        }
        ${known === undefined ? nothing : this.renderSentence(known)}
        ${this.isMissing ? html`<p>${words.none}</p>` : nothing}
      </div>
      <slot></slot>
      ${known === undefined || this.brief ? nothing : this.renderFigures(known)}`;
  }

  private renderWork() {
    const { work } = this.figures;
    if (work?.isSlow !== true) return nothing;
    const { progress } = work;
    return html`<div class="work">
      <label>
        ${progress === undefined ? words.coming : words.progress(progress)}
        <progress max="1" .value=${progress ?? nothing}></progress>
      </label>
      <button type="button" @click=${() => this.figures.cancel()}>${words.stop}</button>
    </div>`;
  }

  private renderSentence(known: KnownLocality) {
    const facts = factsOf(known.indicators);
    const { unknown } = known.locality;
    return html`${
      this.figuresOnly
        ? nothing
        : html`<p class="first">${words.sentence(facts)} ${words.basisNote(facts)}</p>`
    }
      ${this.brief ? nothing : this.renderExactness(known)}
      ${unknown.length > 0 ? html`<p class="notice warn">${words.unknownPlaces(unknown)}</p>` : nothing}`;
  }

  private renderExactness({ coverage }: KnownLocality): TemplateResult {
    if (coverage === undefined) return html`<p class="small quiet">${words.exactAreas}</p>`;
    const outside = coverage.outside / coverage.area;
    const how =
      coverage.kind === 'exact'
        ? words.exact
        : approximateSentence(coverage.reason, coverage.explanation.estimated);
    return html`<p class="small ${coverage.kind === 'exact' ? 'quiet' : ''}">
      ${how} ${outside > OUTSIDE ? words.outside(percent(outside)) : nothing} ${words.drawnNote}
    </p>`;
  }

  private renderFigures(known: KnownLocality) {
    const { state } = this.figures.feed;
    return html`<section class="figures" aria-label=${words.figures}>
      <h3>${words.figures}</h3>
      ${state === 'coming' ? html`<p class="small quiet">${words.figuresComing}</p>` : nothing}
      ${
        state === 'part-failed'
          ? html`<p class="small">
              ${words.evidenceFailed}
              <button type="button" class="plain" @click=${() => this.figures.tryAgain()}>${words.tryAgain}</button>
            </p>`
          : nothing
      }
      <div class="tables">${renderFiguresTables(known.indicators, this.session)}</div>
    </section>`;
  }

  /** The view asks for a locality that it does not hold. */
  private get isMissing(): boolean {
    const { page, place } = this.view ?? {};
    return this.spec === undefined && page === 'map' && place?.kind === 'locality' && !this.ofView();
  }

  /** The map's page lies hidden behind the others, and there nobody waits for what each change of a shape makes. */
  private ofView(): LocalitySpec | undefined {
    const { page, place, localities } = this.view ?? {};
    return page === 'map' && place?.kind === 'locality' ? localities?.[place.index] : undefined;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'hub-locality': HubLocality;
  }
}
