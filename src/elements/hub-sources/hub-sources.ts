import { css, html, nothing } from 'lit';
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
    const licences = manifest ? Object.values(manifest.licences) : [];
    return html`<p>
      ${manifest ? sourcesMessages.edition(manifest.edition) : nothing}
      ${licences.length === 0 ? sourcesMessages.fixedAttribution : licences.map(({ attribution }) => attribution).join(' ')}
      ${sourcesMessages.mathsHubs} ${this.link({ page: 'method', place: undefined }, sourcesMessages.toMethod)}
    </p>`;
  }
}
