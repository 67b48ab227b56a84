import { html, nothing, type PropertyValues } from 'lit';
import type { Atlas } from '../../data/atlas';
import { drawMessages as words } from '../../messages/draw';
import { Announcer } from '../announcer';
import { AtlasElement } from '../atlas-element';
import { defineOnce } from '../define-once';
import { CoverageDesk } from '../hub-locality/coverage-desk';
import { HubLocality } from '../hub-locality/hub-locality';
import { HubDrawAreas } from './areas-form';
import { HubDrawAround } from './around-form';
import { Draft } from './draft';
import { styles } from './hub-draw.styles';
import { renderOutcome } from './outcome';
import type { DrawPartEvent, How, Part } from './part';
import { HubDrawPaste } from './paste-form';
import { renderActions } from './result-actions';
import { HubDrawUpload } from './upload-form';

defineOnce('hub-locality', HubLocality);
defineOnce('hub-draw-around', HubDrawAround);
defineOnce('hub-draw-areas', HubDrawAreas);
defineOnce('hub-draw-upload', HubDrawUpload);
defineOnce('hub-draw-paste', HubDrawPaste);

const HOWS: readonly How[] = ['add', 'take-away', 'replace'];

/** The page where one makes a locality of one's own, by drawing or without, and sees what it holds. */
export class HubDraw extends AtlasElement {
  static override styles = [...[AtlasElement.styles].flat(), styles];

  private readonly announcer = new Announcer(this);
  private draft: Draft | undefined;

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    if (this.session !== undefined && (this.draft === undefined || changed.has('session'))) {
      this.draft = new Draft(this.session, () => this.requestUpdate());
    }
  }

  protected override viewChanged(): void {
    this.draft?.followView();
  }

  protected override atlasOpened(atlas: Atlas): void {
    CoverageDesk.of(atlas).warm();
  }

  override render() {
    const { draft, session } = this;
    if (draft === undefined || session === undefined) return nothing;
    const { spec } = draft;
    return html`<p class="intro">${words.intro}</p>
      <div class="work" @hub-draw-part=${this.onPart} @keydown=${this.onKey}>
        <div class="tools">${this.renderSwitch(draft)} ${this.renderSteps(draft)}</div>
        <section class="result" aria-label=${words.resultTitle}>
          <h2>${words.resultTitle}</h2>
          ${this.renderName(draft)} ${renderOutcome(draft, session.view.localities, () => this.requestUpdate())}
          ${
            spec === undefined
              ? html`<p>${words.empty}</p>`
              : html`<hub-locality .session=${session} .spec=${spec}></hub-locality>
                  ${renderActions({
                    session,
                    atlas: this.atlas,
                    spec,
                    index: draft.index ?? 0,
                    link: (change, text) => this.link(change, text),
                    say: (text) => this.announcer.say(text),
                  })}`
          }
        </section>
        <section class="ways" aria-label=${words.waysTitle}>
          <h2>${words.waysTitle}</h2>
          <details open>
            <summary>${words.around.title}</summary>
            <hub-draw-around .session=${session}></hub-draw-around>
          </details>
          <details>
            <summary>${words.areas.title}</summary>
            <hub-draw-areas
              .session=${session}
              .chosen=${spec?.kind === 'areas' ? spec.places : []}
            ></hub-draw-areas>
          </details>
          <details>
            <summary>${words.upload.title}</summary>
            <hub-draw-upload .session=${session}></hub-draw-upload>
          </details>
          <details>
            <summary>${words.paste.title}</summary>
            <hub-draw-paste .session=${session}></hub-draw-paste>
          </details>
        </section>
      </div>
      ${this.announcer.render()}`;
  }

  private renderSwitch(draft: Draft) {
    return html`<fieldset class="how">
      <legend>${words.howTitle}</legend>
      ${HOWS.map(
        (how) =>
          html`<label>
            <input
              type="radio"
              name="how"
              value=${how}
              .checked=${draft.how === how}
              @change=${() => {
                draft.how = how;
                this.requestUpdate();
              }}
            />
            ${words.how[how]}
          </label>`,
      )}
    </fieldset>`;
  }

  private renderSteps(draft: Draft) {
    return html`<div class="steps">
      <button type="button" ?disabled=${!draft.canUndo} @click=${() => draft.undo()}>${words.undo}</button>
      <button type="button" ?disabled=${!draft.canRedo} @click=${() => draft.redo()}>${words.redo}</button>
      <button type="button" ?disabled=${draft.spec === undefined} @click=${() => draft.clear()}>${words.clear}</button>
      <button type="button" ?disabled=${draft.spec === undefined} @click=${() => draft.startAnother()}>
        ${words.another}
      </button>
    </div>`;
  }

  private renderName(draft: Draft) {
    const { spec, index } = draft;
    if (spec === undefined || index === undefined) return nothing;
    return html`<label class="name">
      ${words.nameLabel}
      <input
        type="text"
        maxlength="120"
        autocomplete="off"
        placeholder=${words.namePlaceholder}
        .value=${spec.name}
        @change=${(event: Event) => draft.rename((event.target as HTMLInputElement).value.trim())}
      />
      <span class="small quiet">${words.numberOf(index, this.view?.localities.length ?? 1)}</span>
    </label>`;
  }

  private onPart(event: DrawPartEvent): void {
    const { part, how } = event.detail;
    void this.take(part, how);
  }

  private async take(part: Part, how?: How): Promise<void> {
    const { atlas, draft } = this;
    if (atlas === undefined || draft === undefined) return;
    await draft.take(part, { england: atlas.england, detail: () => atlas.detail() }, how);
  }

  /** Ctrl+Z and its kin, anywhere on the page but in a field, which has its own. */
  private onKey(event: KeyboardEvent): void {
    if (!(event.ctrlKey || event.metaKey) || event.altKey || isField(event)) return;
    const key = event.key.toLowerCase();
    if (key === 'z' && !event.shiftKey) this.draft?.undo();
    else if ((key === 'z' && event.shiftKey) || key === 'y') this.draft?.redo();
    else return;
    event.preventDefault();
  }
}

function isField(event: Event): boolean {
  const [target] = event.composedPath();
  return (
    target instanceof HTMLTextAreaElement ||
    (target instanceof HTMLInputElement && !['checkbox', 'radio', 'button'].includes(target.type))
  );
}

declare global {
  interface HTMLElementTagNameMap {
    'hub-draw': HubDraw;
  }
}
