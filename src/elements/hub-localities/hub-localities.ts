import { html, nothing } from 'lit';
import { state } from 'lit/decorators.js';
import { districtsOfKind, exampleByLot, LOCALITY_KINDS } from '../../core/localities/kinds';
import type { MeasuresRecord } from '../../core/records/measures-record';
import type { Atlas } from '../../data/atlas';
import { localitiesMessages as words } from '../../messages/localities';
import { count } from '../../messages/numbers';
import { AtlasElement } from '../atlas-element';
import { prose } from '../prose.styles';

/**
 * City, Town and Shire as the study publishes them, and a way on to places of one's own. Nothing here knows where
 * they are: the kinds are one broad class each, and the example is drawn by lot.
 */
export class HubLocalities extends AtlasElement {
  static override styles = [...[AtlasElement.styles].flat(), prose];

  @state() private measures?: MeasuresRecord;
  @state() private failed = false;

  protected override atlasOpened(atlas: Atlas): void {
    void this.fetchMeasures(atlas);
  }

  override render() {
    return html`<article>
      ${words.intro.map((text) => html`<p>${text}</p>`)}
      <h2>${words.descriptorsTitle}</h2>
      <table>
        <thead>
          <tr>
            <th scope="col">${words.descriptorHeadings.name}</th>
            <th scope="col">${words.descriptorHeadings.descriptor}</th>
          </tr>
        </thead>
        <tbody>
          ${words.descriptors.map(
            ({ name, words: descriptor }) =>
              html`<tr>
                <th scope="row">${name}</th>
                <td>${descriptor}</td>
              </tr>`,
          )}
        </tbody>
      </table>
      <h3>${words.commonTitle}</h3>
      <ul>
        ${words.common.map((text) => html`<li>${text}</li>`)}
      </ul>
      <h2>${words.localTitle}</h2>
      <p>${words.local}</p>
      <h2>${words.kindsTitle}</h2>
      <p>${words.kindsIntro}</p>
      ${this.renderKinds()}
      <h2>${words.chooseTitle}</h2>
      <p>${words.choose}</p>
      <p class="go">${this.link({ page: 'map', layers: ['kinds'], place: undefined, camera: undefined }, words.showKinds)}</p>
      <p class="go">${this.link({ page: 'compare' }, words.toCompare)}</p>
      ${
        this.measures
          ? html`<p>
                <button type="button" class="primary" @click=${() => this.drawLots()}>${words.drawLots}</button>
              </p>
              <p class="small quiet">${words.lotNote}</p>`
          : nothing
      }
      <p class="go">${this.link({ page: 'study' }, words.seeAlso)}</p>
    </article>`;
  }

  private renderKinds() {
    const { atlas, measures } = this;
    if (this.failed && atlas) {
      return html`<div class="notice warn" role="alert">
        <p>${words.failed}</p>
        <button type="button" @click=${() => this.fetchMeasures(atlas)}>${words.tryAgain}</button>
      </div>`;
    }
    const { kind: kindTitle, rule, count: countTitle } = words.kindHeadings;
    return html`<table>
      <thead>
        <tr>
          <th scope="col">${kindTitle}</th>
          <th scope="col">${rule}</th>
          <th scope="col" class="number">${countTitle}</th>
        </tr>
      </thead>
      <tbody>
        ${LOCALITY_KINDS.map((kind) => {
          const found = atlas && measures ? districtsOfKind(atlas.england, measures, kind) : undefined;
          return html`<tr>
            <th scope="row">${words.kinds[kind].name}</th>
            <td>${words.kinds[kind].rule}</td>
            <td class="number">${found?.kind === 'places' ? count(found.places.length) : ''}</td>
          </tr>`;
        })}
      </tbody>
    </table>`;
  }

  /** A new lot each time: a fixed example would look as if it meant these places. */
  private drawLots(): void {
    if (this.atlas === undefined || this.measures === undefined) return;
    const [seed = 0] = crypto.getRandomValues(new Uint32Array(1));
    const localities = exampleByLot(this.atlas.england, this.measures, seed);
    this.session?.go({ page: 'compare', localities }, 'user');
  }

  private async fetchMeasures(atlas: Atlas): Promise<void> {
    this.failed = false;
    try {
      this.measures = await atlas.measures();
    } catch {
      this.failed = true;
    }
  }
}
