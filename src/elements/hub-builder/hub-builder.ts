import { html, type PropertyValues } from 'lit';
import { query, state } from 'lit/decorators.js';
import { formatPlaceId } from '../../core/finding/place-id';
import type { Atlas } from '../../data/atlas';
import { builderMessages as words } from '../../messages/builder';
import {
  type CodeOptions,
  type EmbedCode,
  type EmbedSource,
  elementCode,
  frameAddress,
  iframeCode,
  linkCode,
  wordPressCode,
} from '../../state/embed-code';
import type { CodeForm } from '../../state/embed-policy';
import { DEFAULT_OPTIONS, type EmbedOptions, type EmbedState } from '../../state/embed-state';
import { readEmbedCode } from '../../state/read-embed-code';
import { DEFAULT_VIEW, type ViewState } from '../../state/view';
import { anew } from '../announcer';
import { AtlasElement } from '../atlas-element';
import { defineOnce } from '../define-once';
import type { HubFoundEvent } from '../hub-finder/found-event';
import { HubFinder } from '../hub-finder/hub-finder';
import { placeName } from '../locality-name';
import { renderCode } from './builder-code';
import { type Change, renderForm } from './builder-form';
import { copyText } from './copying';
import { siteSource, withIntegrity } from './embed-source';
import { FrameHeights } from './frame-heights';
import { styles } from './hub-builder.styles';

const MAKERS: Readonly<
  Record<CodeForm, (state: EmbedState, source: EmbedSource, options: CodeOptions) => EmbedCode>
> = {
  element: elementCode,
  iframe: iframeCode,
  wordpress: wordPressCode,
  link: linkCode,
};

/** Long enough to type a number, short enough to be live. */
const SETTLE = 400;

/** Makes the code for other people's pages: options, the real thing beside them, and the code to copy. */
export class HubBuilder extends AtlasElement {
  static override styles = [...[AtlasElement.styles].flat(), styles];

  @state() private made: EmbedState = { view: DEFAULT_VIEW, options: DEFAULT_OPTIONS };
  @state() private shown: EmbedState = this.made;
  @state() private code: { form: CodeForm; autoHeight: boolean; strict: boolean } = {
    form: 'element',
    autoHeight: true,
    strict: false,
  };
  @state() private source = siteSource(document.baseURI);
  @state() private told = '';
  @state() private readTold = '';
  /** What a place that was found is called, by its id: names of schools are not in the data that is always there. */
  private readonly found = new Map<string, string>();
  @query('.wide iframe') private wide!: HTMLIFrameElement | null;
  @query('.phone iframe') private phone!: HTMLIFrameElement | null;
  private readonly heights = new FrameHeights(this, () => this.renderRoot.querySelectorAll('iframe'));
  private settling: ReturnType<typeof setTimeout> | undefined;
  private begun = false;

  constructor() {
    super();
    defineOnce('hub-finder', HubFinder);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    void withIntegrity(this.source).then((source) => {
      this.source = source;
    });
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearTimeout(this.settling);
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    if (this.begun || this.session === undefined) return;
    this.begun = true;
    // It begins with what the reader was looking at, but for the part of the map: a page has other proportions.
    const { camera: _, matrix: _matrix, ...view } = this.session.view;
    this.set({ ...this.made, view: { ...view, page: 'map' } });
  }

  override render() {
    const { made, source } = this;
    const code = MAKERS[this.code.form](made, source, { ...this.code, title: this.titleOf(made) });
    return html`
      <p>${words.intro}</p>
      <div class="columns">
        ${renderForm({
          state: made,
          session: this.session,
          placeName: this.placeName(made),
          setView: (change) => this.setView(change),
          setOptions: (change) => this.setOptions(change),
          onFound: (event) => this.onFound(event),
          clearPlace: () => this.clearPlace(),
        })}
        <div class="previews">
          ${this.renderPreview()}
          ${renderCode({
            ...this.code,
            code,
            origin: new URL(source.home).origin,
            told: this.told,
            set: (change) => {
              this.code = { ...this.code, ...change };
              this.told = '';
            },
            copy: (text, field) => void this.copy(text, field),
          })}
          ${this.renderAgain()}
        </div>
      </div>
    `;
  }

  private renderPreview() {
    const address = frameAddress(this.shown, this.source.home);
    const title = this.titleOf(this.shown);
    const frame = (kind: 'wide' | 'phone', element: HTMLIFrameElement | null) => {
      const height = this.heights.of(element);
      const width = element?.clientWidth ?? 0;
      return html`<h3>${words[kind]}</h3>
        <p class="small quiet">${height === undefined ? words.heightComing : words.heightIs(width, height)}</p>
        <div class="window ${kind}" role="group" aria-label=${words[kind]} tabindex="0">
          <iframe
            src=${address}
            title=${words.frameTitle(title, words[kind])}
            height=${this.shown.options.height}
            loading="lazy"
            @load=${this.heights.greet}
          ></iframe>
        </div>`;
    };
    return html`<section>
      <h2>${words.preview}</h2>
      ${frame('wide', this.wide)} ${frame('phone', this.phone)}
    </section>`;
  }

  private renderAgain() {
    return html`<section>
      <h2>${words.again}</h2>
      <label for="again">${words.againLabel}</label>
      <textarea id="again" class="code" rows="3" spellcheck="false"></textarea>
      <p><button type="button" @click=${this.readPasted}>${words.read}</button></p>
      <p role="status" class="told">${this.readTold}</p>
    </section>`;
  }

  private setView(change: Change<ViewState>): void {
    this.set({ ...this.made, view: present({ ...this.made.view, ...change }) });
  }

  private setOptions(change: Change<EmbedOptions>): void {
    this.set({ ...this.made, options: present({ ...this.made.options, ...change }) });
  }

  /** The code is made at once; the frames load again when the hand rests. */
  private set(made: EmbedState): void {
    this.made = made;
    this.told = '';
    clearTimeout(this.settling);
    this.settling = setTimeout(() => {
      this.shown = this.made;
    }, SETTLE);
  }

  private onFound(event: HubFoundEvent): void {
    event.preventDefault();
    const { goal, name } = event.detail.suggestion;
    if (goal.kind === 'family') return;
    this.found.set(formatPlaceId(goal.place), name);
    this.setView({ place: goal.place });
  }

  private async copy(text: string, field: string): Promise<void> {
    const copied = await copyText(text, this.renderRoot.querySelector<HTMLTextAreaElement>(`#${field}`));
    this.told = anew(copied ? words.copied : words.notCopied, this.told);
  }

  /** Its button goes away with the place. */
  private clearPlace(): void {
    this.setView({ place: undefined });
    this.renderRoot.querySelector<HTMLElement>('.place h2')?.focus();
  }

  private readPasted(): void {
    const read = readEmbedCode(this.renderRoot.querySelector<HTMLTextAreaElement>('#again')?.value ?? '');
    if (read === undefined) {
      this.readTold = words.readNothing;
      return;
    }
    this.set(read.state);
    const values = read.problems.map(({ value }) => value);
    this.readTold = values.length === 0 ? words.readDone : words.readPart(values);
  }

  private titleOf(embed: EmbedState): string {
    return words.title(words.titles[embed.options.show], this.placeName(embed));
  }

  private placeName({ view: { place } }: EmbedState): string | undefined {
    if (place === undefined) return undefined;
    const id = formatPlaceId(place);
    return this.found.get(id) ?? nameIn(this.atlas, id);
  }
}

function nameIn(atlas: Atlas | undefined, place: string): string {
  return atlas === undefined ? place : placeName(atlas.england, place);
}

/** Without the keys that are `undefined`: a state holds only what is set. */
function present<Value extends object>(
  value: { readonly [Key in keyof Value]?: Value[Key] | undefined },
): Value {
  return Object.fromEntries(Object.entries(value).filter(([, one]) => one !== undefined)) as Value;
}
