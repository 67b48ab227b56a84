import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { query, state } from 'lit/decorators.js';
import type { Suggestion } from '../../core/finding/suggestion';
import { asAtlasError } from '../../data/atlas-error';
import type { Finder, FindStep } from '../../data/finder';
import { errorSentence } from '../../messages/errors';
import { finderMessages as words } from '../../messages/finder';
import { Announcer } from '../announcer';
import { AtlasElement } from '../atlas-element';
import { changeOf } from './change-of';
import { HubFoundEvent } from './found-event';
import { styles } from './hub-finder.styles';

/**
 * One box for whatever a person can name: postcode, school, hub, place, trust. A combobox with a list as the WAI-ARIA
 * Authoring Practices describe it; the focus stays in the box. What it searches with is fetched when it gets the focus.
 *
 * @fires hub-found - something was picked; `preventDefault()` keeps the view as it is, for those who only want the pick
 */
export class HubFinder extends AtlasElement {
  static override styles = [...[AtlasElement.styles].flat(), styles];

  @state() private step: FindStep | undefined;
  @state() private isOpen = false;
  /** The option that Enter takes; -1 is none. One past the suggestions is the offer to look among schools. */
  @state() private active = -1;

  @query('input') private readonly input!: HTMLInputElement;

  private readonly announcer = new Announcer(this);
  private finder: Promise<Finder> | undefined;
  private turn = 0;

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    if (changed.has('session')) this.finder = undefined;
  }

  override render() {
    const options = this.isOpen ? this.optionList() : [];
    const active = this.active >= 0 && this.active < options.length ? `option-${this.active}` : nothing;
    return html`<form role="search" @submit=${this.onSubmit} @focusout=${this.onFocusOut}>
      <label for="text">${words.label}</label>
      <p class="hint" id="hint">${words.hint}</p>
      <div class="row">
        <div class="field">
          <input
            id="text"
            type="text"
            role="combobox"
            aria-autocomplete="list"
            aria-controls="list"
            aria-expanded=${options.length > 0}
            aria-activedescendant=${active}
            aria-describedby="hint"
            autocomplete="off"
            autocapitalize="off"
            autocorrect="off"
            spellcheck="false"
            enterkeyhint="search"
            @focus=${this.fetchFinder}
            @input=${() => this.look(this.input.value)}
            @keydown=${this.onKeydown}
          />
          <div class="popup" ?hidden=${!this.isOpen}>
            <ul id="list" role="listbox" aria-label=${words.list} ?hidden=${options.length === 0}>
              ${options}
            </ul>
            ${this.isOpen ? this.renderTold() : nothing}
          </div>
        </div>
        <button type="submit" class="primary">${words.button}</button>
      </div>
      ${this.announcer.render()}
    </form>`;
  }

  private optionList(): readonly TemplateResult[] {
    const { suggestions = [], schoolsLeft, typed = '' } = this.step ?? {};
    const options = suggestions.map((suggestion, i) =>
      this.renderOption(i, html`${suggestion.name} <span>${words.detail(suggestion)}</span>`),
    );
    if (schoolsLeft) options.push(this.renderOption(options.length, html`${words.schoolsToo(typed)}`));
    return options;
  }

  /** A press is kept from taking the focus out of the box. */
  private renderOption(index: number, text: TemplateResult): TemplateResult {
    return html`<li
      id=${`option-${index}`}
      role="option"
      aria-selected=${index === this.active}
      @mousedown=${(event: Event) => event.preventDefault()}
      @click=${() => this.take(index)}
    >
      ${text}
    </li>`;
  }

  /** What is told under the list: how many, that more is coming, that nothing was found, or that fetching failed. */
  private renderTold() {
    const { step } = this;
    if (step?.failed !== undefined) {
      return html`<div class="told warn">
        <p>${errorSentence(step.failed)}</p>
        <button type="button" @click=${this.lookAgain}>${words.tryAgain}</button>
      </div>`;
    }
    const sentence =
      step === undefined
        ? words.pending.finder
        : step.pending
          ? words.pending[step.pending]
          : words.sentence(step);
    return html`<p class="told">${sentence}</p>`;
  }

  private onKeydown(event: KeyboardEvent): void {
    if (event.isComposing || event.ctrlKey || event.metaKey) return;
    const count = this.isOpen ? this.renderRoot.querySelectorAll('[role="option"]').length : 0;
    switch (event.key) {
      case 'ArrowDown':
      case 'ArrowUp':
        event.preventDefault();
        if (event.altKey) this.isOpen = event.key === 'ArrowDown' && this.step !== undefined;
        else if (count > 0) this.goAlong(event.key === 'ArrowDown' ? 1 : -1, count);
        else void this.look(this.input.value);
        break;
      case 'Escape':
        event.preventDefault();
        if (this.isOpen) this.close();
        else this.input.value = '';
        break;
      case 'ArrowLeft':
      case 'ArrowRight':
      case 'Home':
      case 'End':
        this.active = -1;
    }
  }

  /** To the next option or the one before, round the ends. */
  private goAlong(by: 1 | -1, count: number): void {
    const from = this.active < 0 && by < 0 ? 0 : this.active;
    this.active = (from + by + count) % count;
  }

  protected override updated(): void {
    const list = this.renderRoot.querySelector('ul');
    const option = list?.querySelector('[aria-selected="true"]');
    if (!(option instanceof HTMLElement) || !list) return;
    // Not `scrollIntoView`, which would move the page that the atlas is embedded in.
    const { offsetTop, offsetHeight } = option;
    list.scrollTop = Math.min(
      offsetTop,
      Math.max(list.scrollTop, offsetTop + offsetHeight - list.clientHeight),
    );
  }

  private async onSubmit(event: SubmitEvent): Promise<void> {
    event.preventDefault();
    if (this.isOpen && this.active >= 0) {
      this.take(this.active);
      return;
    }
    const step = await this.look(this.input.value);
    if (step?.decided !== undefined) this.pick(step.decided);
  }

  private onFocusOut({ relatedTarget }: FocusEvent): void {
    if (!(relatedTarget instanceof Node) || !this.renderRoot.contains(relatedTarget)) this.close();
  }

  private take(index: number): void {
    const suggestion = this.step?.suggestions[index];
    if (suggestion !== undefined) this.pick(suggestion);
    else void this.look(this.input.value, true);
  }

  private pick(suggestion: Suggestion): void {
    if (this.session === undefined) return;
    this.input.value = suggestion.name;
    this.close();
    this.step = undefined;
    if (this.dispatchEvent(new HubFoundEvent(suggestion))) {
      this.session.go(changeOf(suggestion, this.session), 'user');
    }
  }

  /** Closes the list; what is still being looked for is let go. */
  private close(): void {
    this.turn += 1;
    this.isOpen = false;
    this.active = -1;
  }

  private lookAgain(): void {
    this.input.focus();
    if (this.problem !== undefined) this.tryAgain();
    void this.look(this.input.value);
  }

  /** @returns the last step of the findings; `undefined` when something else has been done meanwhile. */
  private async look(typed: string, everywhere = false): Promise<FindStep | undefined> {
    this.turn += 1;
    const { turn } = this;
    this.isOpen = true;
    this.active = -1;
    try {
      const finder = await this.fetchFinder();
      for await (const step of finder.find(typed, everywhere)) {
        if (turn !== this.turn) return undefined;
        this.step = step;
      }
    } catch (cause) {
      if (turn !== this.turn) return undefined;
      this.step = { typed, suggestions: [], total: 0, failed: asAtlasError(cause) };
    }
    const { step } = this;
    if (step !== undefined) this.announcer.say(step.failed ? errorSentence(step.failed) : words.spoken(step));
    return step;
  }

  /** The finder of the session's atlas: its code is a chunk of its own. A failure is forgotten, so that the next asking tries again. */
  private fetchFinder(): Promise<Finder> {
    const { session } = this;
    this.finder ??= Promise.all([import('../../data/finder'), session?.atlas]).then(([code, atlas]) => {
      if (atlas === undefined) throw new Error('<hub-finder>: there is no session');
      return new code.Finder(atlas);
    });
    const { finder } = this;
    finder.catch(() => {
      if (this.finder === finder) this.finder = undefined;
    });
    return finder;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'hub-finder': HubFinder;
  }
}
