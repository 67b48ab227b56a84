import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { state } from 'lit/decorators.js';
import { formatPlaceId } from '../../core/finding/place-id';
import { AtomSet } from '../../core/geography/atom-set';
import { SERVING_FAMILIES } from '../../core/places/standing';
import type { Subject } from '../../core/places/subject';
import type { Dossier } from '../../core/records/footprints-record';
import type { SchoolNames, SchoolTable } from '../../core/records/school-table';
import type { Atlas } from '../../data/atlas';
import type { ResolvedPlace } from '../../data/resolve-place';
import { frameMessages } from '../../messages/frame';
import { placeMessages } from '../../messages/place';
import { pageWords } from '../../messages/place-page';
import { AtlasElement } from '../atlas-element';
import { defineOnce } from '../define-once';
import { HubHow } from '../hub-how/hub-how';
import { PlaceController, type PlaceState } from '../place-controller';
import { renderActions } from './actions';
import { EvidenceFeed } from './evidence-feed';
import { renderFigures } from './figures';
import { styles } from './hub-place.styles';
import { renderCovers, renderDossier } from './hub-sections';
import { renderLenses } from './lenses';
import { renderLocality } from './locality-page';
import { renderFormer, renderNeighbours, renderSameSet } from './nearby';
import { renderOverlaps } from './overlaps';
import type { Page } from './page';
import { renderSchool } from './school-page';
import { renderServing } from './serving';
import { renderTrust } from './trust-page';

defineOnce('hub-how', HubHow);

/**
 * The page of one place: who serves it, how systems overlap there, its figures, and what is near and alike.
 *
 * @fires hub-place-shown - another place has come and its heading is there
 */
export class HubPlace extends AtlasElement {
  static override styles = [...[AtlasElement.styles].flat(), styles];

  @state() private dossier?: Dossier | 'failed';
  @state() private schools?: { readonly table: SchoolTable; readonly names: SchoolNames };

  private readonly feed = new EvidenceFeed(this);
  private shown: PlaceState | undefined;
  private readonly place = new PlaceController(this, (found) => this.placeFound(found));

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    this.place.follow(this.atlas, this.view?.place);
  }

  override render() {
    const { state: found } = this.place;
    const page = this.page();
    if (page === undefined || found.kind !== 'here') return nothing;
    return html`<article data-place=${page.view.place ? formatPlaceId(page.view.place) : nothing}>
      ${this.renderPlace(page, found.place)}
    </article>`;
  }

  private renderPlace(page: Page, place: ResolvedPlace): TemplateResult | typeof nothing {
    switch (place.kind) {
      case 'subject':
        return this.renderSubject(page, place.subject);
      case 'postcode': {
        const { answer } = place;
        const atoms = AtomSet.of(page.england.geography.size, [answer.atom]);
        return html`${renderHeader(answer.postcode, answer.district.name)}
          ${renderActions(page, [answer.district.code])}
          ${renderServing(page, atoms, SERVING_FAMILIES, pageWords.serves)}
          ${renderLenses(page)}`;
      }
      case 'school':
        return html`${renderHeader(place.school.name, pageWords.school, `${pageWords.fact.urn} ${place.school.urn}`)}
          ${renderActions(page, [`school:${place.school.urn}`])}
          ${this.schools ? renderSchool(page, place.school, this.schools.table, this.schools.names) : nothing}`;
      case 'trust':
        return html`${renderHeader(place.trust.name, pageWords.trust, `${pageWords.uid} ${place.trust.uid}`)}
          ${this.schools ? renderTrust(page, place.trust, this.schools.table, this.schools.names) : nothing}`;
      case 'locality':
        return renderLocality(page, place.index);
    }
  }

  private renderSubject(page: Page, subject: Subject): TemplateResult {
    const { footprint, family, area, atoms, sort } = subject;
    const isHub = sort === 'maths-hubs' || sort === 'teaching-school-hubs';
    const placeText = formatPlaceId(subject.place);
    const families = SERVING_FAMILIES.filter((id) => id !== family?.id);
    return html`${renderHeader(subject.name, placeMessages.sort(sort), area?.code)}
      ${
        family
          ? html`<p class="small quiet">
              ${placeMessages.kind(family.kind)}. ${placeMessages.valid(family.asOf, family.validFrom, family.validTo)}.
            </p>`
          : nothing
      }
      ${footprint?.nameBasis ? html`<p class="notice">${pageWords.nameNotConfirmed}</p>` : nothing}
      ${renderActions(page, [placeText])}
      ${footprint && isHub ? renderCovers(page, footprint) : nothing}
      ${isHub ? nothing : renderServing(page, atoms, families.slice(0, 5), pageWords.serves)}
      ${renderOverlaps(page, atoms, families, footprint)}
      ${renderFigures(page, placeText, subject.name, this.feed)}
      ${this.feed.state === 'part-failed' ? this.renderLost(pageWords.evidenceFailed, (atlas) => this.feed.fetch(atlas)) : nothing}
      ${family && sort !== 'england' ? renderNeighbours(page, family, subject) : nothing}
      ${area?.level === 'district' ? renderSameSet(page, atoms, 'districts') : nothing}
      ${sort === 'county' ? renderSameSet(page, atoms, 'authorities') : nothing}
      ${renderFormer(page, subject)}
      ${footprint && this.dossier && this.dossier !== 'failed' ? renderDossier(page, footprint, this.dossier) : nothing}
      ${this.dossier === 'failed' ? this.renderLost(pageWords.dossierFailed, () => this.placeFound(this.place.state)) : nothing}`;
  }

  /** A part of the page that could not be had: what it costs, and the way to ask again. */
  private renderLost(sentence: string, again: (atlas: Atlas) => void): TemplateResult {
    return html`<div class="notice warn" role="alert">
      <p>${sentence}</p>
      <button type="button" @click=${() => this.atlas && again(this.atlas)}>${frameMessages.tryAgain}</button>
    </div>`;
  }

  protected override atlasOpened(atlas: Atlas): void {
    this.feed.fetch(atlas);
  }

  protected override updated(): void {
    const { state } = this.place;
    if (state.kind !== 'here' || state === this.shown) return;
    this.shown = state;
    this.dispatchEvent(new Event('hub-place-shown'));
  }

  private page(): Page | undefined {
    if (this.atlas === undefined || this.session === undefined) return undefined;
    return {
      atlas: this.atlas,
      england: this.atlas.england,
      session: this.session,
      view: this.session.view,
      link: (change, text) => this.link(change, text),
    };
  }

  /** Fetches what this place's page needs beyond the first files. A part that fails costs that part. */
  private placeFound(found: PlaceState): void {
    delete this.dossier;
    const { atlas } = this;
    if (found.kind !== 'here' || atlas === undefined) return;
    const { place } = found;
    if (place.kind === 'school' || place.kind === 'trust') {
      // The place could only be found with these files: they are there.
      void Promise.all([atlas.schools(), atlas.schoolNames()]).then(([table, names]) => {
        this.schools = { table, names };
      });
    }
    if (place.kind !== 'subject' || place.subject.footprint === undefined) return;
    const { family, id } = place.subject.footprint;
    atlas.dossier(family, id).then(
      (dossier) => {
        if (this.place.state === found && dossier !== undefined) this.dossier = dossier;
      },
      () => {
        if (this.place.state === found) this.dossier = 'failed';
      },
    );
  }
}

function renderHeader(name: string, sort: string, code?: string): TemplateResult {
  return html`<header>
    <h2>${name}</h2>
    <p>${capital(sort)}${code === undefined ? nothing : html` · <code>${code}</code>`}</p>
  </header>`;
}

function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
