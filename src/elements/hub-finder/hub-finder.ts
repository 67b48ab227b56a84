import { html, nothing, type TemplateResult } from 'lit';
import { query, state } from 'lit/decorators.js';
import type { Suggestion } from '../../core/finding/suggestion';
import type { FindStep } from '../../data/finder';
import { errorSentence } from '../../messages/errors';
import { finderMessages as words } from '../../messages/finder';
import { Announcer } from '../announcer';
import { EmbeddableElement } from '../embeddable-element';
import { changeOf } from './change-of';
import { FinderController } from './finder-controller';
import { HubFoundEvent } from './found-event';
import { styles } from './hub-finder.styles';

/**
 * One box for whatever a person can name: postcode, school, hub, place, trust. A combobox with a list as the WAI-ARIA
 * Authoring Practices describe it; the focus stays in the box. What it searches with is fetched when it gets the focus.
 * Alone on a page it says its answer below, with the sources.
 *
 * @summary A find box for postcodes, schools, hubs, places and trusts, and who serves what was found.
 * @csspart answer - The answer, where the box stands alone.
 * @csspart sources - Attribution, licence and dates, where the box stands alone.
 * @fires hub-found - something was picked; `preventDefault()` keeps the view as it is, for those who only want the pick
 */
export class HubFinder extends EmbeddableElement {
  static override styles = [...[EmbeddableElement.styles].flat(), styles];

  @state() private isOpen = false;
  /** The option that Enter takes; -1 is none. One past the suggestions is the offer to look among schools. */
  @state() private active = -1;

  @query('input') private readonly input!: HTMLInputElement;

  private readonly announcer = new Announcer(this);
  private readonly finding = new FinderController(this, this.announcer);

  override render() {
    const options = this.isOpen ? this.optionList() : [];
    // What is wrong stands above what comes nearest; how many there are stands below.
    const isFirst = this.finding.step?.notice !== undefined || this.finding.step?.failed !== undefined;
    const active = this.active >= 0 && this.active < options.length ? `option-${this.active}` : nothing;
    return html`<form role="search" @submit=${this.onSubmit} @focusout=${this.onFocusOut}>
      <label for="text">${words.label}</label>
      <p class="hint" id="hint">${words.hint}</p>
      <div class="row">
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
          @focus=${() => this.session && this.finding.prepare(this.session)}
          @input=${() => this.look()}
          @keydown=${this.onKeydown}
        />
        <button type="submit" class="primary">${words.button}</button>
        <div class="popup" ?hidden=${!this.isOpen}>
          ${isFirst ? this.renderTold() : nothing}
          <ul id="list" role="listbox" aria-label=${words.list} ?hidden=${options.length === 0}>
            ${options}
          </ul>
          ${isFirst ? nothing : this.renderTold()}
        </div>
      </div>
      ${this.announcer.render()}
      </form>
      ${this.renderAlone()}`;
  }

  private optionList(): readonly TemplateResult[] {
    const { step, words: found } = this.finding;
    if (step === undefined || found === undefined) return [];
    const options = step.suggestions.map((suggestion, i) =>
      this.renderOption(i, html`${suggestion.name} <span>${found.detail(suggestion)}</span>`),
    );
    if (step.schoolsLeft)
      options.push(this.renderOption(options.length, html`${words.schoolsToo(step.typed)}`));
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

  /** What is told beside the list: how many, that more is coming, that nothing was found, or that fetching failed. */
  private renderTold() {
    if (!this.isOpen) return nothing;
    const { step, words: found } = this.finding;
    if (step?.failed !== undefined) {
      return html`<div class="told warn">
        <p>${errorSentence(step.failed)}</p>
        <button type="button" @click=${this.lookAgain}>${words.tryAgain}</button>
      </div>`;
    }
    const coming = step === undefined ? 'finder' : step.pending;
    const sentence = coming === undefined && step ? found?.sentence(step) : words.pending[coming ?? 'finder'];
    return html`<p class="told">${sentence}</p>`;
  }

  private onKeydown(event: KeyboardEvent): void {
    if (event.isComposing || event.ctrlKey || event.metaKey) return;
    const count = this.isOpen ? this.renderRoot.querySelectorAll('[role="option"]').length : 0;
    switch (event.key) {
      case 'ArrowDown':
      case 'ArrowUp':
        event.preventDefault();
        if (event.altKey) this.isOpen = event.key === 'ArrowDown' && this.finding.step !== undefined;
        else if (count > 0) this.goAlong(event.key === 'ArrowDown' ? 1 : -1, count);
        else void this.look();
        break;
      case 'Escape':
        // An empty, closed box has no use for it: what holds the box may have.
        if (this.isOpen || this.input.value !== '') event.preventDefault();
        if (!this.isOpen) this.input.value = '';
        this.close();
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
    const step = await this.look();
    if (step?.decided !== undefined) this.pick(step.decided);
  }

  private onFocusOut({ relatedTarget }: FocusEvent): void {
    if (!(relatedTarget instanceof Node) || !this.renderRoot.contains(relatedTarget)) this.close();
  }

  private take(index: number): void {
    const suggestion = this.finding.step?.suggestions[index];
    if (suggestion !== undefined) this.pick(suggestion);
    else void this.look(true);
  }

  private pick(suggestion: Suggestion): void {
    if (this.session === undefined) return;
    this.input.value = suggestion.name;
    this.close();
    this.finding.forget();
    if (this.dispatchEvent(new HubFoundEvent(suggestion))) {
      this.session.go(changeOf(suggestion, this.session), 'user');
    }
  }

  /** Closes the list; what is still being looked for is let go. */
  private close(): void {
    this.finding.stop();
    this.isOpen = false;
    this.active = -1;
  }

  private lookAgain(): void {
    this.input.focus();
    if (this.problem !== undefined) this.tryAgain();
    void this.look();
  }

  private async look(everywhere = false): Promise<FindStep | undefined> {
    if (this.session === undefined) return undefined;
    this.isOpen = true;
    this.active = -1;
    return this.finding.look(this.session, this.input.value, everywhere);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'hub-finder': HubFinder;
  }
}
