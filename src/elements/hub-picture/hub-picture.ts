import { css, html, nothing } from 'lit';
import { state } from 'lit/decorators.js';
import type { Atlas } from '../../data/atlas';
import { errorSentence } from '../../messages/errors';
import { frameMessages } from '../../messages/frame';
import { HEIGHT, parseHeight } from '../../state/embed-state';
import type { ViewChange } from '../../state/session';
import { EmbeddableElement } from '../embeddable-element';

/** CSS pixels that the words below the picture take of the height. */
const WORDS = 170;

/**
 * The map of a view as a picture, with the answer in a sentence and the sources below. No engine, nothing to press.
 *
 * @summary A still map with its sentence, for pages that want to show and not to ask.
 * @slot fallback - Seen before the script is there and where there is none.
 * @csspart picture - The map.
 * @csspart answer - The sentence.
 * @csspart sources - Attribution, licence and dates.
 */
export class HubPicture extends EmbeddableElement {
  static override styles = [
    ...[EmbeddableElement.styles].flat(),
    css`
      figure {
        background: var(--_paper);
        color: var(--_ink);
      }
      .picture {
        min-height: var(--hub-atlas-picture-height, 20rem);
      }
      .words {
        padding: 0.75em 1em;
      }
      .sources {
        font-size: 0.8125em;
        color: var(--_quiet);
        margin-block-start: 0.5em;
      }
    `,
  ];

  @state() private drawn: SVGElement | undefined;
  private drawing = 0;

  protected override viewChanged(change: ViewChange): void {
    super.viewChanged(change);
    void this.draw();
  }

  protected override atlasOpened(atlas: Atlas): void {
    super.atlasOpened(atlas);
    void this.draw();
  }

  override render() {
    return html`
      <figure lang="en-GB" dir="ltr">
        <div class="picture" part="picture">${this.drawn ?? html`<slot name="fallback"></slot>`}</div>
        <figcaption class="words">
          <div part="answer">
            ${
              this.problem
                ? html`<p role="alert">${errorSentence(this.problem)}</p>
                    <button type="button" @click=${() => this.tryAgain()}>${frameMessages.tryAgain}</button>`
                : nothing
            }
            <hub-answer .session=${this.session}></hub-answer>
          </div>
          <div class="sources" part="sources"><hub-sources .session=${this.session}></hub-sources></div>
        </figcaption>
      </figure>
    `;
  }

  /** Draws the view as it is now; a drawing that is overtaken by a later one is dropped. */
  private async draw(): Promise<void> {
    const { atlas, view } = this;
    if (atlas === undefined || view === undefined) return;
    this.drawing += 1;
    const mine = this.drawing;
    const width = Math.max(this.clientWidth, 160);
    const most = (parseHeight(this.height ?? '') ?? HEIGHT.usual) - WORDS;
    try {
      const { pictureElement, pictureLooks } = await import('./picture-code');
      const size = { width, height: Math.round(Math.min(width * 1.2, Math.max(most, 120))) };
      const drawn = await pictureElement(atlas, view, size);
      if (mine !== this.drawing) return;
      this.adopt(pictureLooks());
      this.drawn = drawn;
    } catch {
      // The sentence and the sources stand without it, and the fallback stays in its place.
    }
  }

  private adopt(sheet: CSSStyleSheet): void {
    const root = this.shadowRoot;
    if (root === null || root.adoptedStyleSheets.includes(sheet)) return;
    root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'hub-picture': HubPicture;
  }
}
