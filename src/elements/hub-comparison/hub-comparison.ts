import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import { repeat } from 'lit/directives/repeat.js';
import type { Atlas } from '../../data/atlas';
import { comparisonMessages as words } from '../../messages/comparison';
import { keptMessages } from '../../messages/kept';
import { panelMessages } from '../../messages/map-panels';
import { MOST_LOCALITIES } from '../../state/locality-text';
import { myLocalities } from '../../state/my-localities';
import type { Session } from '../../state/session';
import type { LayerId, PageId, ViewState } from '../../state/view';
import { Announcer } from '../announcer';
import { defineOnce } from '../define-once';
import { EmbeddableElement } from '../embeddable-element';
import { HubChart } from '../hub-chart/hub-chart';
import { HubChooser } from '../hub-chooser/hub-chooser';
import { HubHow } from '../hub-how/hub-how';
import { HubKept, today } from '../hub-kept/hub-kept';
import { bearInMind } from './bear-in-mind';
import { renderBriefing } from './briefing';
import { ChartFeed } from './chart-feed';
import { renderChosen } from './chosen-list';
import { ChosenPlaces } from './chosen-places';
import type { Compared } from './compared';
import { ComparisonController } from './comparison-controller';
import { comparisonTitle } from './comparison-provenance';
import { renderFigures } from './figures-table';
import { styles } from './hub-comparison.styles';
import { smallMapLayers, withHubs } from './map-layers';
import { renderMaps } from './maps-section';
import { renderPrintedFoot, renderPrintedHead } from './printed-notes';
import { type DrawnMap, SmallMaps } from './small-maps';
import { TakeAway } from './take-away';
import { renderTake } from './take-section';

/**
 * Up to six localities side by side: on maps of one scale, in figures, in charts, ready to be taken away. It can
 * stand alone in a page.
 *
 * @summary Compares localities of one's own choosing.
 * @cssstate loading - the data is on its way
 * @cssstate ready - the data is there
 * @cssstate error - the data could not be had; the element says why
 */
export class HubComparison extends EmbeddableElement {
  static override styles = [...[EmbeddableElement.styles].flat(), ...styles];

  private readonly announcer = new Announcer(this);
  private readonly figures = new ComparisonController(this);
  private readonly smallMaps = new SmallMaps(() => this.requestUpdate());
  private readonly charts = new ChartFeed(() => this.requestUpdate());
  private readonly files = new TakeAway(this, this.figures);
  private readonly places = new ChosenPlaces(
    this,
    this.announcer,
    () => this.figures.tryAgain(),
    (index) => this.renderLinks(index),
  );
  private leaveShelf: (() => void) | undefined;

  constructor() {
    super();
    defineOnce('hub-how', HubHow);
    defineOnce('hub-chart', HubChart);
    defineOnce('hub-chooser', HubChooser);
    defineOnce('hub-kept', HubKept);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.leaveShelf = myLocalities.subscribe(() => this.requestUpdate());
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.leaveShelf?.();
  }

  protected override get ownPage(): PageId {
    return 'compare';
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    this.figures.follow(this.atlas, this.view);
    this.places.follow(this.session, this.atlas);
  }

  override render() {
    const { atlas, view, session } = this;
    if (atlas === undefined || view === undefined || session === undefined) return this.renderWaiting();
    const { own, columns, england, feed } = this.figures;
    const layers = smallMapLayers(view.layers);
    const families = layers.map((id) => panelMessages.layers.names[id]).join(', ');
    const maps = this.smallMaps.of(atlas, own, layers, ({ name }) => words.mapLabel(name, families));
    if (view.page === 'briefing') {
      const index = view.place?.kind === 'locality' ? view.place.index : 0;
      return this.renderOneBriefing(atlas, session, index, maps[index]);
    }
    return html`${own.length === 0 ? nothing : renderPrintedHead(comparisonTitle(own), today())}
      <p class="no-print">${words.intro}</p>
      ${this.figures.feed.state === 'part-failed' ? this.renderFailure() : nothing}
      <div class="choosing no-print">
        ${guard([...own.flatMap(facts), view, this.places.shownState], () => this.renderChoosing(view))}
      </div>
      ${
        own.length === 0
          ? nothing
          : html`${guard([...own.flatMap(facts), ...maps, layers.join(), this.smallMaps.state], () =>
              renderMaps({
                england: atlas.england,
                own,
                maps,
                state: this.smallMaps.state,
                layers,
                chooseHubs: (layer) => this.chooseHubs(layer),
                tryAgain: () => this.smallMaps.tryAgain(),
              }),
            )}
            ${guard([...columns.flatMap(facts), england?.state, feed.trusts], () => this.renderTable())}
            ${this.renderCharts(atlas, session)}
            ${renderTake({
              take: (format) => void this.files.take(format, atlas, session, maps),
              print: (paper) => this.files.print(paper),
              copy: () => void this.files.copyLink(session),
              told: this.files.told,
            })}
            ${guard([...columns.flatMap(facts), view], () =>
              renderPrintedFoot(this.files.provenance(atlas, session)),
            )}`
      }
      <section class="no-print">
        <h2>${keptMessages.title}</h2>
        <hub-kept .session=${session}></hub-kept>
      </section>
      ${this.announcer.render()} ${this.renderAlone()}`;
  }

  private renderChoosing(view: ViewState): TemplateResult {
    const { own } = this.figures;
    const switchOf = (id: 'region' | 'england', text: string) =>
      html`<label class="check"
        ><input
          type="checkbox"
          .checked=${view.comparators.includes(id)}
          @change=${(event: Event) => this.setBeside(id, (event.target as HTMLInputElement).checked)}
        />
        ${text}</label
      >`;
    return html`<section>
        <h2 tabindex="-1">${words.chosenTitle}</h2>
        ${own.length === 0 ? html`<p>${words.noneYet}</p>` : renderChosen(own, this.places.order.dragged, this.places)}
        ${this.places.told === '' ? nothing : html`<p class="notice warn" role="alert">${this.places.told}</p>`}
        <fieldset class="controls">
          <legend>${words.beside}</legend>
          ${switchOf('region', words.besideRegion)} ${switchOf('england', words.besideEngland)}
        </fieldset>
      </section>
      <section>
        <h2>${words.addTitle}</h2>
        ${own.length >= MOST_LOCALITIES ? html`<p class="notice">${words.full}</p>` : nothing}
        <hub-chooser .session=${this.session}></hub-chooser>
      </section>`;
  }

  private renderTable(): TemplateResult {
    const { columns, england, feed } = this.figures;
    const notes = bearInMind(columns);
    return html`<section class="in-figures">
      <h2>${words.tableTitle}</h2>
      <p class="small quiet">${words.tableNote}</p>
      ${renderFigures({ session: this.session, columns, england, trusts: feed.trusts })}
      ${
        notes.length === 0
          ? nothing
          : html`<h3>${words.comparable.title}</h3>
              <ul class="small">
                ${notes.map((text) => html`<li>${text}</li>`)}
              </ul>`
      }
    </section>`;
  }

  private renderCharts(atlas: Atlas, session: Session) {
    const charts = this.charts.of(atlas.england, this.figures.columns, this.figures.feed);
    if (charts.length === 0) return nothing;
    const provenance = () => this.files.provenance(atlas, session);
    return html`<section>
      <h2>${words.chartsTitle}</h2>
      <div class="charts">
        ${repeat(
          charts,
          ({ id }) => id,
          (chart) => html`<hub-chart .chart=${chart} .provenance=${provenance}></hub-chart>`,
        )}
      </div>
    </section>`;
  }

  private renderOneBriefing(
    atlas: Atlas,
    session: Session,
    index: number,
    map: DrawnMap | undefined,
  ): TemplateResult {
    const one = this.figures.own[index];
    const back = this.link({ page: 'compare', place: undefined }, words.briefingPage.back);
    if (one === undefined) return html`<p>${words.briefingPage.none}</p><p>${back}</p>`;
    return renderBriefing({
      england: atlas.england,
      one,
      reference: this.figures.england,
      trusts: this.figures.feed.trusts,
      map,
      provenance: this.files.provenance(atlas, session, [one]),
      day: today(),
      back,
      print: () => this.files.print('A4'),
    });
  }

  private renderLinks(index: number): TemplateResult {
    const place = { kind: 'locality', index } as const;
    return html`${this.link({ page: 'briefing', place }, words.briefing)}
    ${this.link({ page: 'map', place, camera: undefined, layers: this.layersWithOwn() }, words.onMap)}`;
  }

  private renderWaiting() {
    if (this.problem === undefined) return nothing;
    return html`<div class="notice warn" role="alert">
      <p>${words.state.evidenceFailed}</p>
      <button type="button" @click=${() => this.tryAgain()}>${words.state.tryAgain}</button>
    </div>`;
  }

  private renderFailure(): TemplateResult {
    return html`<div class="notice warn no-print" role="alert">
      <p>${words.state.evidenceFailed}</p>
      <button type="button" @click=${() => this.figures.tryAgain()}>${words.state.tryAgain}</button>
    </div>`;
  }

  private chooseHubs(layer: LayerId): void {
    this.session?.go({ layers: withHubs(this.view?.layers ?? [], layer) }, 'user');
  }

  private layersWithOwn(): ViewState['layers'] {
    const layers = this.view?.layers ?? [];
    return layers.includes('localities') ? layers : [...layers, 'localities'];
  }

  private setBeside(id: 'region' | 'england', on: boolean): void {
    const wanted = (['region', 'england'] as const).filter((one) =>
      one === id ? on : (this.view?.comparators.includes(one) ?? false),
    );
    this.session?.go({ comparators: wanted }, 'user');
  }
}

/** What of a column is seen: while it is the same, what is made of it need not be rendered again. */
function facts({ key, index, name, state }: Compared): readonly unknown[] {
  return [key, index, name, state];
}

declare global {
  interface HTMLElementTagNameMap {
    'hub-comparison': HubComparison;
  }
}
