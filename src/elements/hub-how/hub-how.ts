import { css, html, nothing } from 'lit';
import { property, state } from 'lit/decorators.js';
import type { Explanation } from '../../core/coverage/explanation';
import { METHODS, WEIGHTS } from '../../core/coverage/methods';
import type { Basis } from '../../core/footprints/basis';
import { howMessages as words } from '../../messages/how';
import { AtlasElement } from '../atlas-element';

/**
 * A button that says how a figure was computed: the method, what was weighed, as of when, from which sources, and on
 * what basis. Written from the explanation that the computation itself gives, so that it cannot drift from it.
 */
export class HubHow extends AtlasElement {
  static override styles = [
    ...[AtlasElement.styles].flat(),
    css`
      :host {
        display: block;
        font-size: 0.875em;
      }
      .box {
        margin-block: 0.25rem 0.5rem;
        padding: 0.5rem 0.75rem;
        border: 1px solid var(--_line);
        border-radius: var(--_radius);
        background: var(--_raised);
        text-align: start;
        white-space: normal;
      }
      .box p + p {
        margin-block-start: 0.35rem;
      }
    `,
  ];

  /** What the figure is called, for the button's name. */
  @property() of = '';
  @property({ attribute: false }) explanation?: Explanation;
  /** Method in words, from the measure itself. */
  @property({ attribute: false }) method = '';
  @property({ attribute: false }) basis?: Basis;
  /** For figures that are published as they stand: date and sources, where there is no explanation. */
  @property({ attribute: false }) asOf = '';
  @property({ attribute: false }) sources: readonly string[] = [];
  @state() private open = false;

  override render() {
    return html`<button
        class="plain"
        type="button"
        aria-expanded=${this.open}
        aria-label=${words.button(this.of)}
        @click=${() => (this.open = !this.open)}
      >
        ${words.short}
      </button>
      ${this.open ? this.renderBox() : nothing}`;
  }

  private renderBox() {
    const place = this.explanation?.sets.at(-1);
    const note = this.explanation && METHODS[this.explanation.method];
    return html`<div class="box">
      ${this.method.trim() === '' ? nothing : html`<p>${this.method}</p>`}
      ${note ? html`<p>${[note.how, ...note.caveats].join(' ')}</p>` : nothing}
      ${
        this.explanation
          ? html`<p>
              ${words.of}: ${WEIGHTS[this.explanation.weight].title.toLowerCase()},
              ${words.asOf(this.explanation.weightAsOf)}.
            </p>`
          : this.asOf
            ? html`<p>${words.of}: ${words.asOf(this.asOf)}.</p>`
            : nothing
      }
      ${
        place
          ? html`<p>${words.pieces(place.certain.count, place.shared.count)} ${words.missing(place.total.missing)}</p>`
          : nothing
      }
      ${this.basis ? html`<p>${words.basis}: <b>${this.basis}</b>.</p>` : nothing} ${this.renderSources()}
      <p>${this.link({ page: 'method', place: undefined }, words.toMethod)}</p>
    </div>`;
  }

  private renderSources() {
    const manifest = this.atlas?.manifest;
    const ids = [
      ...(this.explanation?.weightSources ?? []),
      ...(this.explanation?.families.flatMap(({ sources }) => sources) ?? []),
      ...this.sources,
    ];
    if (manifest === undefined || ids.length === 0) return nothing;
    const titles = [...new Set(ids)].map((id) => {
      const source = manifest.sources[id];
      return source === undefined ? id : `${source.title} (${source.publisher}, ${words.asOf(source.asOf)})`;
    });
    return html`<p>${words.sources}: ${titles.join('; ')}.</p>`;
  }
}
