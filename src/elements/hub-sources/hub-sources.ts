import { html } from 'lit';
import { sourcesMessages } from '../../messages/sources';
import { AtlasElement } from '../atlas-element';

/** Whose data it is, under which licence, and as of when: always shown, in every embed, by no attribute removable. */
export class HubSources extends AtlasElement {
  override render() {
    const manifest = this.atlas?.manifest;
    const licences = manifest ? Object.values(manifest.licences) : [];
    return html`
      ${manifest ? html`<p>${sourcesMessages.edition(manifest.edition)}</p>` : ''}
      <p>
        ${
          licences.length === 0
            ? sourcesMessages.fixedAttribution
            : licences.map(
                (licence, i) =>
                  html`${i > 0 ? ' ' : ''}${licence.attribution}
                    <a href=${licence.url} rel="license noopener">${licence.name}</a>.`,
              )
        }
      </p>
      <p>
        ${sourcesMessages.mathsHubs} ${this.link({ page: 'method', place: undefined }, sourcesMessages.toMethod)}
      </p>
    `;
  }
}
