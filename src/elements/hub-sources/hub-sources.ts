import { css, html } from 'lit';
import { sourcesMessages } from '../../messages/sources';
import { AtlasElement } from '../atlas-element';

/** Whose data it is, under which licence, and as of when: always shown, in every embed, by no attribute removable. */
export class HubSources extends AtlasElement {
  static override styles = [
    ...[AtlasElement.styles].flat(),
    css`
      :host {
        font-size: 0.75rem;
        line-height: 1.4;
        color: var(--_quiet);
      }
    `,
  ];

  override render() {
    const manifest = this.atlas?.manifest;
    // Two templates and not one with gaps: words that come into a line would push those that stand in it.
    if (manifest === undefined) {
      return html`<p>${sourcesMessages.fixedAttribution} ${sourcesMessages.mathsHubs}</p>`;
    }
    const attributions = Object.values(manifest.licences).map(({ attribution }) => attribution);
    return html`<p>
      ${sourcesMessages.edition(manifest.edition)} ${attributions.join(' ')} ${sourcesMessages.mathsHubs}
      ${this.link({ page: 'method', place: undefined }, sourcesMessages.toMethod)}
    </p>`;
  }
}
