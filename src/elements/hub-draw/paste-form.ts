import { css, html, nothing } from 'lit';
import { query, state } from 'lit/decorators.js';
import type { NamedPlace } from '../../core/localities/upload/place-names';
import { type PlacesRead, readPlaces } from '../../core/localities/upload/read-places';
import { drawMessages } from '../../messages/draw';
import { AtlasElement } from '../atlas-element';
import { DrawPartEvent } from './part';

const words = drawMessages.paste;

/** A list of codes or names: what it was read as is shown before it is used. */
export class HubDrawPaste extends AtlasElement {
  static override styles = [
    ...[AtlasElement.styles].flat(),
    css`
      :host {
        display: grid;
        gap: 0.5rem;
      }
      label {
        display: grid;
        gap: 0.15rem;
        font-size: 0.9375em;
      }
      textarea {
        width: 100%;
        min-height: 6rem;
        resize: vertical;
      }
      ul {
        padding-inline-start: 1.1rem;
        max-height: 12rem;
        overflow-y: auto;
      }
      .choices {
        display: flex;
        flex-wrap: wrap;
        gap: 0.35rem;
      }
      .report {
        display: grid;
        gap: 0.5rem;
      }
    `,
  ];

  @state() private report: PlacesRead | undefined;
  /** What was chosen for texts that may be more than one place. */
  @state() private meant: ReadonlyMap<string, NamedPlace> = new Map();
  @query('textarea') private readonly field!: HTMLTextAreaElement;

  override render() {
    return html`<p class="small quiet">${words.intro}</p>
      <label>${words.label}<textarea spellcheck="false" autocapitalize="off"></textarea></label>
      <p><button type="button" ?disabled=${this.atlas === undefined} @click=${this.read}>${words.read}</button></p>
      <div class="report" role="status">${this.report === undefined ? nothing : this.renderReport(this.report)}</div>`;
  }

  private renderReport(report: PlacesRead) {
    const found = this.places(report);
    const isEmpty = [report.matched, report.ambiguous, report.unmatched].every(({ length }) => length === 0);
    if (isEmpty) return html`<p>${words.nothing}</p>`;
    return html`<p>${words.matched(report)}</p>
      ${report.matched.length === 0 ? nothing : html`<ul aria-label=${words.matchedList}>${report.matched.map(({ name, text }) => html`<li>${name}${name === text ? nothing : html` <span class="small quiet">${text}</span>`}</li>`)}</ul>`}
      ${report.ambiguous.map(({ text, candidates }) => this.renderChoice(text, candidates))}
      ${report.unmatched.length === 0 ? nothing : html`<p class="notice warn">${words.unmatched(report.unmatched)}</p>`}
      ${
        found.length === 0
          ? nothing
          : html`<p><button type="button" class="primary" @click=${() => this.use(found)}>${words.use(found.length)}</button></p>`
      }`;
  }

  private renderChoice(text: string, candidates: readonly NamedPlace[]) {
    return html`<fieldset>
      <legend class="small">${words.ambiguous(text)}</legend>
      <div class="choices">
        ${candidates.map(
          (candidate) =>
            html`<button
              type="button"
              aria-pressed=${this.meant.get(text)?.place === candidate.place}
              @click=${() => (this.meant = new Map([...this.meant, [text, candidate]]))}
            >
              ${candidate.name} <span class="small">${candidate.place}</span>
            </button>`,
        )}
      </div>
    </fieldset>`;
  }

  private read(): void {
    if (this.atlas === undefined) return;
    this.meant = new Map();
    this.report = readPlaces(this.field.value, this.atlas.england);
  }

  private places(report: PlacesRead): readonly string[] {
    return [...new Set([...report.matched, ...this.meant.values()].map(({ place }) => place))];
  }

  private use(places: readonly string[]): void {
    this.dispatchEvent(new DrawPartEvent({ kind: 'areas', places }));
    this.report = undefined;
    this.field.value = '';
  }
}
