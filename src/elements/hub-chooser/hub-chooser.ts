import { html, nothing, type TemplateResult } from 'lit';
import { state } from 'lit/decorators.js';
import type { MeasuresRecord } from '../../core/records/measures-record';
import { chooserMessages as words } from '../../messages/chooser';
import { Announcer } from '../announcer';
import { AtlasElement } from '../atlas-element';
import { defineOnce } from '../define-once';
import { HubFinder } from '../hub-finder/hub-finder';
import { styles } from './hub-chooser.styles';
import { ListWay } from './list-way';
import { NeighboursWay } from './neighbours-way';
import { PasteWay } from './paste-way';
import { PresetWay } from './preset-way';
import { SameSetWay } from './same-set-way';
import { SearchWay } from './search-way';
import type { Way } from './way';

/** Every way to put a place into the comparison: by name, from lists, by likeness, by class. A pick adds. */
export class HubChooser extends AtlasElement {
  static override styles = [...[AtlasElement.styles].flat(), styles];

  @state() private measures: MeasuresRecord | 'failed' | undefined;

  private readonly announcer = new Announcer(this);
  private readonly search = new SearchWay();
  private readonly list = new ListWay();
  private readonly paste = new PasteWay();
  private readonly neighbours = new NeighboursWay();
  private readonly sameSet = new SameSetWay();
  private readonly preset = new PresetWay();
  /** Ways that were opened: what is in the others is not computed. */
  private readonly opened = new Set(['search']);

  constructor() {
    super();
    defineOnce('hub-finder', HubFinder);
  }

  override render() {
    const way = this.way();
    if (way === undefined) return nothing;
    const again = () => void this.fetchMeasures();
    return html`${this.renderWay('search', words.search.title, () => this.search.render(way))}
    ${this.renderWay('list', words.list.title, () => this.list.render(way))}
    ${this.renderWay('preset', words.preset.title, () => this.preset.render(way, this.measures, again))}
    ${this.renderWay('neighbours', words.neighbours.title, () => this.neighbours.render(way, this.measures, again))}
    ${this.renderWay('same-set', words.sameSet.title, () => this.sameSet.render(way))}
    ${this.renderWay('paste', words.paste.title, () => this.paste.render(way))}
    ${this.renderWay(
      'draw',
      words.draw.title,
      () => html`<p>${words.draw.note}</p>
        <p>${way.link({ page: 'draw', place: undefined }, words.draw.link)}</p>`,
    )}
    ${this.announcer.render()}`;
  }

  private renderWay(id: string, title: string, render: () => TemplateResult): TemplateResult {
    return html`<details
      id=${id}
      name="way"
      ?open=${id === 'search'}
      @toggle=${(event: Event) => this.toggled(id, event.target as HTMLDetailsElement)}
    >
      <summary>${title}</summary>
      <div class="way">${this.opened.has(id) ? render() : nothing}</div>
    </details>`;
  }

  private toggled(id: string, { open }: HTMLDetailsElement): void {
    if (!open || this.opened.has(id)) return;
    this.opened.add(id);
    if (this.measures === undefined && (id === 'preset' || id === 'neighbours')) void this.fetchMeasures();
    this.requestUpdate();
  }

  private way(): Way | undefined {
    const { atlas, session } = this;
    if (atlas === undefined || session === undefined) return undefined;
    return {
      atlas,
      session,
      link: (change, text) => this.link(change, text),
      say: (text) => this.announcer.say(text),
      update: () => this.requestUpdate(),
    };
  }

  private async fetchMeasures(): Promise<void> {
    this.measures = undefined;
    try {
      this.measures = await this.atlas?.measures();
    } catch {
      this.measures = 'failed';
    }
  }
}
