import { html, nothing, type PropertyValues } from 'lit';
import { query, state } from 'lit/decorators.js';
import { formatPlaceId } from '../../core/finding/place-id';
import type { Atlas } from '../../data/atlas';
import { ShapeBench } from '../../data/shape-bench';
import { drawMessages as words } from '../../messages/draw';
import { drawMapMessages as mapWords } from '../../messages/draw-map';
import { problemSentence } from '../../messages/shapes';
import { Announcer } from '../announcer';
import { AtlasElement } from '../atlas-element';
import { defineOnce } from '../define-once';
import { CoverageDesk } from '../hub-locality/coverage-desk';
import { HubLocality } from '../hub-locality/hub-locality';
import { leaveSwitchedOff } from '../leave-switched-off';
import { placeName } from '../locality-name';
import type { Ground } from './combine-parts';
import { Draft } from './draft';
import { HubDrawMap } from './draw-map';
import { DrawPreview } from './draw-preview';
import { renderSwitch, renderTools, type ToolChoice } from './draw-tools';
import { editingOf } from './editing';
import { styles } from './hub-draw.styles';
import { renderOutcome } from './outcome';
import { isField, stepOf } from './page-keys';
import type { Act, DrawPartEvent, DrawSketchEvent, Part } from './part';
import { renderActions } from './result-actions';
import { renderSpecForm } from './spec-form';
import { defineWays, renderWays } from './ways';

defineOnce('hub-locality', HubLocality);
defineOnce('hub-draw-map', HubDrawMap);
defineWays();

/** The page where one makes a locality of one's own, by drawing or without, and sees what it holds. */
export class HubDraw extends AtlasElement {
  static override styles = [...[AtlasElement.styles].flat(), styles];

  @state() private choice: ToolChoice = { tool: 'polygon', layer: 'authorities', snapping: false };
  @query('hub-draw-map') private readonly map!: HubDrawMap | null;
  @query('.result h2') private readonly resultHeading!: HTMLElement | null;

  private readonly announcer = new Announcer(this);
  private readonly preview = new DrawPreview(() => this.requestUpdate());
  private readonly bench = new ShapeBench();
  private draft: Draft | undefined;
  /** Finished before the data were there: it waits for them, since what a hand has made is not lost. */
  private early: { readonly part: Part; readonly how: Act | undefined }[] = [];

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.preview.end();
    this.draft?.stop();
    this.bench.close();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    if (this.session !== undefined && (this.draft === undefined || changed.has('session'))) {
      this.draft = new Draft(this.session, () => this.requestUpdate());
      this.early = [];
    }
  }

  protected override viewChanged(): void {
    this.draft?.followView();
  }

  protected override updated(): void {
    leaveSwitchedOff(this.shadowRoot);
  }

  protected override atlasOpened(atlas: Atlas): void {
    CoverageDesk.of(atlas).warm();
    void this.takeEarly();
  }

  override render() {
    const { draft, session, choice } = this;
    if (draft === undefined || session === undefined) return nothing;
    const { spec, outcome } = draft;
    const { editing, reason } = editingOf(choice.tool, spec, outcome);
    const problem = this.preview.problem ?? (outcome?.kind === 'problem' ? outcome.problem : undefined);
    return html`<p class="intro">${words.intro}</p>
      <div class="work" @hub-draw-part=${this.onPart} @hub-draw-sketch=${this.onSketch} @keydown=${this.onKey}>
        <div class="tools">
          ${renderTools(choice, (change) => this.choose(change))}
          ${renderSwitch(draft.how, (how) => {
            draft.how = how;
            this.requestUpdate();
          })}
          ${this.renderSteps(draft)}
        </div>
        <div class="map">
          <div class="held">
            <hub-draw-map
              .session=${session}
              .tool=${choice.tool}
              .layer=${choice.layer}
              .snapping=${choice.snapping}
              .editing=${editing}
              .fault=${problem !== undefined && 'at' in problem ? problem.at : undefined}
            ></hub-draw-map>
            <div role="status">${reason === undefined ? nothing : this.renderReason(draft, reason)}</div>
          </div>
        </div>
        <section class="result" aria-label=${words.resultTitle}>
          <h2 tabindex="-1">${words.resultTitle}</h2>
          <div role="status">${spec === undefined ? html`<p>${words.empty}</p>` : nothing}</div>
          ${spec === undefined ? this.renderBeginning() : nothing}
          ${this.renderPreview()} ${renderOutcome(draft, session.view.localities)}
          ${renderSpecForm(draft, session.view.localities.length, this.atlas?.england, {
            take: (part, how) => void this.take(part, how),
            toOutline: () => void this.toOutline(),
          })}
        </section>
        <hub-locality class="spread" .session=${session} .spec=${spec}>
          ${
            spec === undefined
              ? nothing
              : renderActions({
                  session,
                  atlas: this.atlas,
                  spec,
                  link: (change, text) => this.link(change, text),
                  say: (text) => this.announcer.say(text),
                })
          }
          ${renderWays(session, spec, this.bench)}
        </hub-locality>
      </div>
      ${this.announcer.render()}`;
  }

  /** Whoever comes from the page of an area or a hub may begin with it. */
  private renderBeginning() {
    const { place } = this.view ?? {};
    const england = this.atlas?.england;
    const isArea = place?.kind === 'area' || place?.kind === 'footprint';
    const text = isArea ? formatPlaceId(place) : '';
    if (england === undefined || !isArea) return nothing;
    return html`<p>
      <button type="button" @click=${() => this.take({ kind: 'areas', places: [text] }, 'add').then(() => this.holdFocus())}>
        ${words.beginWith(placeName(england, text))}
      </button>
    </p>`;
  }

  private renderSteps(draft: Draft) {
    const button = (text: string, isOff: boolean, act: () => void) =>
      html`<button type="button" ?disabled=${isOff} @click=${act}>${text}</button>`;
    const isEmpty = draft.spec === undefined;
    return html`<div class="steps">
      ${button(words.undo, !draft.canUndo, () => draft.undo())}
      ${button(words.redo, !draft.canRedo, () => draft.redo())}
      ${button(words.clear, isEmpty, () => draft.clear())}
      ${button(words.another, isEmpty, () => draft.startAnother())}
    </div>`;
  }

  /** Below the map, which must not move under the pointer. */
  private renderReason(draft: Draft, reason: string) {
    return html`<div class="notice">
      <p>${reason}</p>
      ${
        draft.outcome?.kind === 'problem'
          ? html`<button type="button" @click=${() => draft.dismiss()}>${mapWords.dropSketch}</button>`
          : nothing
      }
    </div>`;
  }

  /** Another tool in hand means that a sketch which was to be put right is let go. */
  private choose(change: Partial<ToolChoice>): void {
    this.choice = { ...this.choice, ...change };
    if (change.tool !== undefined) this.draft?.dismiss();
  }

  /** What the place would hold if the sketch were finished now. */
  private renderPreview() {
    const { spec, problem } = this.preview;
    if (spec === undefined && problem === undefined) return nothing;
    return html`<div class="notice preview">
      <p class="small"><b>${words.previewTitle}</b></p>
      ${
        spec === undefined
          ? html`<p class="small">${problem === undefined ? nothing : problemSentence(problem)}</p>`
          : html`<hub-locality brief .session=${this.session} .spec=${spec}></hub-locality>`
      }
    </div>`;
  }

  private get ground(): Ground | undefined {
    const { atlas } = this;
    return atlas && { england: atlas.england, detail: () => atlas.detail(), bench: this.bench };
  }

  private onSketch({ detail }: DrawSketchEvent): void {
    const { draft } = this;
    if (draft !== undefined) this.preview.show(detail.part, draft.spec, draft.how, this.ground);
  }

  private onPart({ detail }: DrawPartEvent): void {
    const { part } = detail;
    const { spec } = this.draft ?? {};
    // Picking an area that is in the list takes it out again.
    const isListed =
      part.kind === 'areas' &&
      spec?.kind === 'areas' &&
      part.places.every((one) => spec.places.includes(one));
    const toggles = detail.how === undefined && this.draft?.how === 'add' && isListed;
    void this.take(part, toggles ? 'unlist' : detail.how);
  }

  private async take(part: Part, how?: Act): Promise<void> {
    const { ground, draft } = this;
    this.preview.end();
    if (ground === undefined) this.early.push({ part, how });
    else await draft?.take(part, ground, how);
  }

  private async takeEarly(): Promise<void> {
    for (const { part, how } of this.early.splice(0)) await this.take(part, how);
  }

  private async toOutline(): Promise<void> {
    if (this.ground === undefined) return;
    await this.draft?.turnIntoOutline(this.ground);
    await this.holdFocus();
  }

  /** Of a button that is not needed any more, the focus goes to the heading of what came of it. */
  private async holdFocus(): Promise<void> {
    await this.updateComplete;
    if (document.activeElement === document.body) this.resultHeading?.focus();
  }

  /** Ctrl+Z and its kin, anywhere on the page but in a field, which has its own. A sketch is undone by its corners. */
  private onKey(event: KeyboardEvent): void {
    const step = stepOf(event);
    if (step === undefined || isField(event)) return;
    event.preventDefault();
    if (step === 'redo') this.draft?.redo();
    else if (!this.map?.stepBack()) this.draft?.undo();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'hub-draw': HubDraw;
  }
}
