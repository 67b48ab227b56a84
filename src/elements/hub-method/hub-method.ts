import { html, nothing } from 'lit';
import { state } from 'lit/decorators.js';
import type { FileEntry, Manifest } from '../../core/records/manifest';
import type { HistoryRecord } from '../../core/records/measures-record';
import type { Atlas } from '../../data/atlas';
import { dateInWords } from '../../messages/dates';
import { errorSentence } from '../../messages/errors';
import { methodMessages as words } from '../../messages/method';
import { AtlasElement } from '../atlas-element';
import { prose } from '../prose.styles';
import { renderHistory } from './history';
import { renderMeasures } from './measures';

/** Where every figure comes from, how it is computed, and what the atlas cannot show. */
export class HubMethod extends AtlasElement {
  static override styles = [...[AtlasElement.styles].flat(), prose];

  @state() private history?: HistoryRecord;

  protected override atlasOpened(atlas: Atlas): void {
    // The history is an extra: the page stands without it.
    atlas.history().then(
      (history) => {
        this.history = history;
      },
      () => {},
    );
  }

  override render() {
    return html`<article>
      ${words.intro.map((text) => html`<p>${text}</p>`)}
      <h2>${words.atomsTitle}</h2>
      ${words.atoms.map((text) => html`<p>${text}</p>`)}
      <h2>${words.basisTitle}</h2>
      ${renderTerms(words.basis)}
      <p>${words.basisNote}</p>
      <h2>${words.kindsTitle}</h2>
      ${renderTerms(words.kinds)}
      <h2 id="measures">${words.measuresTitle}</h2>
      ${this.atlas ? renderMeasures(this.atlas) : nothing}
      <h2>${words.limitsTitle}</h2>
      <ul>
        ${words.limits.map((text) => html`<li>${text}</li>`)}
      </ul>
      ${this.history ? renderHistory(this.history) : nothing}
      <h2 id="sources">${words.sourcesTitle}</h2>
      ${
        this.problem
          ? html`<p class="notice warn" role="alert">${errorSentence(this.problem)}</p>`
          : this.atlas
            ? [renderSources(this.atlas.manifest), renderFiles(this.atlas.manifest)]
            : nothing
      }
      <h2>${words.accessTitle}</h2>
      ${words.access.map((text) => html`<p>${text}</p>`)}
      <h2>${words.privacyTitle}</h2>
      <p>${words.privacy}</p>
      <h2>${words.codeTitle}</h2>
      <p>${words.code}</p>
    </article>`;
  }
}

function renderTerms(terms: readonly { readonly name: string; readonly words: string }[]) {
  return html`<ul>
    ${terms.map(({ name, words: text }) => html`<li><b>${name}</b>: ${text}</li>`)}
  </ul>`;
}

function renderSources(manifest: Manifest) {
  const { source, publisher, asOf, licence } = words.sourceHeadings;
  return html`<div class="scroll" tabindex="0" role="region" aria-label=${words.sourcesTitle}>
      <table>
        <thead>
          <tr>
            ${[source, publisher, asOf, licence].map((text) => html`<th scope="col">${text}</th>`)}
          </tr>
        </thead>
        <tbody>
          ${Object.values(manifest.sources).map(
            (note) =>
              html`<tr>
                <th scope="row"><a href=${note.url} rel="noopener">${note.title}</a></th>
                <td>${note.publisher}</td>
                <td>${dateInWords(note.asOf)}</td>
                <td>${manifest.licences[note.licence]?.name ?? note.licence}</td>
              </tr>`,
          )}
        </tbody>
      </table>
    </div>
    <ul>
      ${Object.values(manifest.licences).map(
        (licenceNote) =>
          html`<li><a href=${licenceNote.url} rel="license noopener">${licenceNote.name}</a>: ${licenceNote.attribution}</li>`,
      )}
    </ul>`;
}

function renderFiles(manifest: Manifest) {
  const { file, vintage, bytes, sources, hash } = words.fileHeadings;
  return html`<h3>${words.filesTitle}</h3>
    <p>${words.filesIntro}</p>
    <div class="scroll" tabindex="0" role="region" aria-label=${words.filesTitle}>
      <table>
        <thead>
          <tr>
            ${[file, vintage, bytes, sources, hash].map((text) => html`<th scope="col">${text}</th>`)}
          </tr>
        </thead>
        <tbody>
          ${Object.entries(manifest.files).map(([name, entry]) => renderFile(name, entry, manifest))}
        </tbody>
      </table>
    </div>`;
}

function renderFile(name: string, entry: FileEntry, manifest: Manifest) {
  return html`<tr>
    <th scope="row">${name}</th>
    <td>${entry.vintage}</td>
    <td class="number">${words.kilobytes(entry.bytes)}</td>
    <td>${entry.sources.map((id) => manifest.sources[id]?.title ?? id).join('; ')}</td>
    <td><code>${entry.sha256.slice(0, 12)}</code></td>
  </tr>`;
}
