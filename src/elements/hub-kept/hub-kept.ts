import { css, html, nothing } from 'lit';
import { property, query, state } from 'lit/decorators.js';
import type { LocalitySpec } from '../../core/localities/locality-spec';
import { toGeoJson } from '../../exports/geojson';
import { keptMessages as words } from '../../messages/kept';
import { localitiesToJson } from '../../state/locality-file';
import { formatLocalities, MOST_LOCALITIES } from '../../state/locality-text';
import { type KeptLocality, type MyLocalities, myLocalities } from '../../state/my-localities';
import { AtlasElement } from '../atlas-element';
import { download } from '../download';
import { exportedPlaces } from '../exported-places';
import { localityName } from '../locality-name';
import { provenanceOf } from '../provenance';

/** The localities that a person keeps in this browser: to be opened, removed, saved as a file and read from one. */
export class HubKept extends AtlasElement {
  static override styles = [
    ...[AtlasElement.styles].flat(),
    css`
      ul {
        list-style: none;
        padding: 0;
        margin-block: 0.5rem;
      }
      li {
        display: flex;
        flex-wrap: wrap;
        gap: 0.3rem 0.75rem;
        align-items: center;
        padding-block: 0.3rem;
        border-block-end: 1px solid var(--_line);
      }
      li .name {
        flex: 1 1 12rem;
        min-width: 0;
        overflow-wrap: anywhere;
      }
      button[aria-disabled='true'],
      button[aria-disabled='true']:hover {
        color: var(--_quiet);
        border-color: var(--_line);
        background: var(--_raised);
        cursor: not-allowed;
      }
      .tools {
        display: flex;
        flex-wrap: wrap;
        gap: 0.5rem;
        margin-block-start: 0.5rem;
      }
    `,
  ];

  /** Where they are kept; this browser's own storage unless given. */
  @property({ attribute: false }) shelf: MyLocalities = myLocalities;

  @state() private told: readonly string[] = [];
  @query('input[type="file"]') private file?: HTMLInputElement;
  private leaveShelf: (() => void) | undefined;

  override connectedCallback(): void {
    super.connectedCallback();
    this.leaveShelf = this.shelf.subscribe(() => this.requestUpdate());
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.leaveShelf?.();
  }

  override render() {
    if (this.atlas === undefined) return nothing;
    const kept = this.shelf.list();
    return html`<p class="small quiet">${words.intro}</p>
      ${kept.length === 0 ? html`<p>${words.none}</p>` : html`<ul>${kept.map((one) => this.renderOne(one))}</ul>`}
      <div role="status">${this.told.map((text) => html`<p>${text}</p>`)}</div>
      <div class="tools">
        <button type="button" @click=${() => this.file?.click()} aria-describedby="import-note">${words.import}</button>
        <input
          type="file"
          hidden
          accept=".json,.geojson,application/json,application/geo+json"
          @change=${() => this.readIn()}
        />
        ${
          kept.length === 0
            ? nothing
            : html`<button type="button" @click=${() => this.saveJson(kept)}>${words.exportJson}</button>
                <button type="button" @click=${() => this.saveGeoJson(kept)}>${words.exportGeoJson}</button>`
        }
      </div>
      <p class="small quiet" id="import-note">${words.importNote}</p>`;
  }

  private renderOne({ spec, keptOn }: KeptLocality) {
    const name = this.atlas === undefined ? spec.name : localityName(this.atlas.england, spec);
    return html`<li>
      <span class="name">${name} <span class="small quiet">${words.keptOn(keptOn)}</span></span>
      <button
        type="button"
        aria-label=${words.open(name)}
        aria-disabled=${!this.canOpen(spec)}
        @click=${() => this.open(spec)}
      >
        ${this.isOpen(spec) ? words.isOpen : words.openShort}
      </button>
      <button type="button" aria-label=${words.remove(name)} @click=${() => this.letGo(spec, name)}>
        ${words.removeShort}
      </button>
    </li>`;
  }

  private get compared(): readonly LocalitySpec[] {
    return this.view?.localities ?? [];
  }

  private isOpen(spec: LocalitySpec): boolean {
    return this.compared.some((one) => formatLocalities([one]) === formatLocalities([spec]));
  }

  private canOpen(spec: LocalitySpec): boolean {
    return !this.isOpen(spec) && this.compared.length < MOST_LOCALITIES;
  }

  /** Not `disabled` where it can do nothing: it would take the focus with it when it has been pressed. */
  private open(spec: LocalitySpec): void {
    if (this.canOpen(spec)) this.session?.go({ localities: [...this.compared, spec] }, 'user');
  }

  private async letGo(spec: LocalitySpec, name: string): Promise<void> {
    const result = this.shelf.remove(spec);
    this.told = [result === 'done' ? words.removed(name) : words.results[result]];
    await this.updateComplete;
    // The button has gone with its line.
    if (document.activeElement === document.body) this.renderRoot.querySelector('button')?.focus();
  }

  private async readIn(): Promise<void> {
    const [file] = this.file?.files ?? [];
    if (file === undefined) return;
    try {
      const { readLocalityFile } = await import('./read-file');
      const { specs, notes } = readLocalityFile(await file.text());
      this.told = [...this.keepRead(specs), ...notes];
    } catch {
      this.told = [words.failed];
    }
    if (this.file) this.file.value = '';
  }

  private keepRead(specs: readonly LocalitySpec[]): readonly string[] {
    if (specs.length === 0) return [];
    const before = this.shelf.list().length;
    const result = this.shelf.keep(specs, today());
    if (result === 'already-there') return [words.nothingNew];
    return [result === 'done' ? words.imported(this.shelf.list().length - before) : words.results[result]];
  }

  private saveJson(kept: readonly KeptLocality[]): void {
    download('my-localities.json', localitiesToJson(kept.map(({ spec }) => spec)), 'application/json');
  }

  private async saveGeoJson(kept: readonly KeptLocality[]): Promise<void> {
    const { atlas } = this;
    if (atlas === undefined) return;
    try {
      const places = kept.map(({ spec }) => ({ spec, name: localityName(atlas.england, spec) }));
      const about = provenanceOf(atlas.manifest, SOURCES, words.title, [], location.href);
      download(
        'my-localities.geojson',
        toGeoJson(about, await exportedPlaces(atlas, places)),
        'application/geo+json',
      );
    } catch {
      this.told = [words.failed];
    }
  }
}

/** What the outlines of official areas are from. */
const SOURCES = ['ons-lad-2022', 'ons-lookups'];

/** ISO day by the reader's own calendar. */
export function today(now = new Date()): string {
  const two = (part: number) => String(part).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

declare global {
  interface HTMLElementTagNameMap {
    'hub-kept': HubKept;
  }
}
