import { css, html, nothing, type PropertyValues } from 'lit';
import { state } from 'lit/decorators.js';
import { touching } from '../../core/coverage/touching';
import { AtomSet } from '../../core/geography/atom-set';
import { hubFacts, placeFacts } from '../../core/places/sentence-facts';
import type { Subject } from '../../core/places/subject';
import type { Atlas } from '../../data/atlas';
import type { ResolvedPlace } from '../../data/resolve-place';
import { answerMessages as words } from '../../messages/answer';
import { errorSentence } from '../../messages/errors';
import { frameMessages } from '../../messages/frame';
import { amountText, count } from '../../messages/numbers';
import { AtlasElement } from '../atlas-element';
import { PlaceController } from '../place-controller';

/** The answer before the map: who serves the place that is picked, in a sentence or three, announced when it changes. */
export class HubAnswer extends AtlasElement {
  static override styles = [
    ...[AtlasElement.styles].flat(),
    css`
      p {
        text-wrap: pretty;
      }
      p.first {
        font-size: 1.125em;
        line-height: 1.4;
      }
      p + p {
        margin-block-start: 0.35rem;
      }
    `,
  ];

  @state() private localityCode: 'absent' | 'coming' | 'here' | 'failed' = 'absent';

  private readonly place = new PlaceController(this);

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    this.place.follow(this.atlas, this.view?.place);
  }

  override render() {
    const { state: found } = this.place;
    if (found.kind === 'here' && found.place.kind === 'locality') return this.renderLocality();
    const isAtRest =
      found.kind === 'none' && (this.atlas !== undefined || !(this.problem || this.view?.place));
    // What one may do is no answer: letting a place go would speak it, and at length, before saying that it is gone.
    return html`${isAtRest ? html`<p class="first">${words.nothing}</p>` : nothing}<div role="status" aria-live="polite">
      ${this.sentences().map((sentence, i) => html`<p class=${i === 0 ? 'first' : ''}>${sentence}</p>`)}
      ${
        found.kind === 'failed' && found.error.kind !== 'unknown-place'
          ? html`<button type="button" @click=${() => this.place.tryAgain()}>${frameMessages.tryAgain}</button>`
          : nothing
      }
    </div>`;
  }

  private renderLocality() {
    if (this.localityCode === 'absent') void this.fetchLocality();
    return html`<div role="status" aria-live="polite">
      ${
        this.localityCode === 'failed'
          ? html`<p>${frameMessages.pageFailed}</p>
              <button type="button" @click=${() => this.fetchLocality()}>${frameMessages.tryAgain}</button>`
          : html`<hub-locality brief .session=${this.session}></hub-locality>`
      }
    </div>`;
  }

  /** What a locality of one's own holds is computed by code that no other place needs. */
  private async fetchLocality(): Promise<void> {
    this.localityCode = 'coming';
    this.localityCode = await import('../hub-locality/define').then(
      () => 'here' as const,
      () => 'failed' as const,
    );
  }

  private sentences(): readonly string[] {
    const { state } = this.place;
    if (this.atlas === undefined) return this.view?.place && !this.problem ? [words.loading] : [];
    if (state.kind === 'none') return [];
    if (state.kind === 'coming') return [words.loading];
    if (state.kind === 'failed') return [errorSentence(state.error)];
    return sentencesOf(this.atlas, state.place);
  }
}

function sentencesOf(atlas: Atlas, place: ResolvedPlace): readonly string[] {
  const { england } = atlas;
  switch (place.kind) {
    case 'subject':
      return subjectSentences(atlas, place.subject);
    case 'postcode':
      return words.postcode(place.answer);
    case 'school': {
      const { name, town, atom } = place.school;
      const facts = placeFacts(england, AtomSet.of(england.geography.size, [atom]));
      return words.place(town === '' ? name : `${name}, ${town},`, facts, england.families);
    }
    case 'trust': {
      const { name, rows, atoms } = place.trust;
      const reached = (family: 'maths-hubs' | 'authorities') =>
        touching(england, atoms, family, 'schools').footprints.length;
      return [words.trust(name, rows.length, reached('maths-hubs'), reached('authorities'))];
    }
    case 'locality':
      return [];
  }
}

function subjectSentences(
  atlas: Atlas,
  { name, sort, atoms, footprint, family }: Subject,
): readonly string[] {
  const { england } = atlas;
  if (sort === 'england') {
    return [
      words.england(
        england.families.get('maths-hubs')?.footprints.length ?? 0,
        england.weights.total('schools', atoms).value,
      ),
    ];
  }
  if (footprint !== undefined && family?.kind === 'designation') {
    const hubs = touching(england, atoms, 'maths-hubs', 'schools').footprints;
    return words.designationPlace(
      name,
      family,
      hubs.map((hub) => hub.footprint.name),
    );
  }
  if (footprint !== undefined && (sort === 'maths-hubs' || sort === 'teaching-school-hubs')) {
    const facts = hubFacts(england, footprint);
    return words.hub(name, facts, amountText(facts.schools, count), amountText(facts.primaries, count));
  }
  return words.place(name, placeFacts(england, atoms), england.families);
}
