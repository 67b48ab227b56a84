import { html } from 'lit';
import { dateInWords } from '../../messages/dates';
import { type StudyOutput, studyMessages as words } from '../../messages/study';
import { patchOfTexts } from '../../state/text-patch';
import { AtlasElement } from '../atlas-element';
import { prose } from '../prose.styles';

/** What the study asked and published, and which part of it a map can show. Needs no data but its words. */
export class HubStudy extends AtlasElement {
  static override styles = [...[AtlasElement.styles].flat(), prose];

  override render() {
    return html`<article>
      ${words.intro.map((paragraph) => html`<p>${paragraph}</p>`)}
      <p class="go">${this.link({ page: 'localities' }, words.outputs[6]?.viewTitle ?? '')}</p>
      <h2>${words.wordsTitle}</h2>
      <p>${words.words}</p>
      <h2>${words.scalesTitle}</h2>
      <p>${words.scalesIntro}</p>
      <ul>
        ${words.scales.map(
          ({ name, words: sentence, view }) =>
            html`<li>${this.link(patchOfTexts(view), name)}: ${sentence}</li>`,
        )}
      </ul>
      <h2>${words.featuresTitle}</h2>
      <p>${words.featuresIntro}</p>
      ${this.renderFeatures()}
      <h2>${words.outputsTitle}</h2>
      <p>${words.outputsIntro}</p>
      <ol class="outputs">
        ${words.outputs.map((output) => this.renderOutput(output))}
      </ol>
      <h2>${words.limitsTitle}</h2>
      <p>
        ${words.limits} (<a href=${words.limitsSource.url} rel="noopener">${words.limitsSource.title}</a>)
      </p>
    </article>`;
  }

  private renderFeatures() {
    const { feature, shows, how } = words.featureHeadings;
    return html`<div class="scroll" tabindex="0" role="region" aria-label=${words.featuresTitle}>
      <table>
        <thead>
          <tr>
            <th scope="col">${feature}</th>
            <th scope="col">${shows}</th>
            <th scope="col">${how}</th>
          </tr>
        </thead>
        <tbody>
          ${words.features.map(
            (row) =>
              html`<tr>
                <th scope="row">${row.name}</th>
                <td>${row.shows}</td>
                <td>${row.how}</td>
              </tr>`,
          )}
        </tbody>
      </table>
    </div>`;
  }

  private renderOutput({ date, title, url, sentence, view, viewTitle }: StudyOutput) {
    return html`<li>
      <time datetime=${date}>${dateInWords(date)}</time>
      <h3><a href=${url} rel="noopener">${title}</a></h3>
      <p>${sentence}</p>
      <p class="go">${this.link(patchOfTexts(view), viewTitle)}</p>
    </li>`;
  }
}
