import {
  type CSSResultGroup,
  html,
  LitElement,
  nothing,
  type PropertyValues,
  type TemplateResult,
} from 'lit';
import { property, state } from 'lit/decorators.js';
import type { Atlas } from '../data/atlas';
import type { AtlasError } from '../data/atlas-error';
import { asAtlasError } from '../data/atlas-error';
import type { Session, ViewChange, ViewPatch } from '../state/session';
import type { ViewState } from '../state/view';
import { VERSION } from '../version';
import { startSession } from './start-session';
import { controls, tokens } from './tokens.styles';

/**
 * What every element of the atlas is: it has a session (its parent's, or one of its own when it stands alone
 * on a page), the open atlas once that is there, and the states `loading`, `ready` and `error` for CSS.
 *
 * @cssstate loading - The data is on its way.
 * @cssstate ready - The data is there.
 * @cssstate error - The data could not be had; the element says why.
 */
export abstract class AtlasElement extends LitElement {
  static override styles: CSSResultGroup = [tokens, controls];
  /** Version of the code that registered the element. */
  static readonly version: string = VERSION;

  /**
   * View and data shared with other elements. An element without one starts its own from its attributes.
   * @internal
   */
  @property({ attribute: false }) session?: Session;
  /** Folder of the atlas's data files, with a slash at its end; by default the one beside the script. */
  @property({ attribute: 'data-src' }) dataSrc?: string | null;

  @state() protected atlas?: Atlas;
  @state() protected problem: AtlasError | undefined;

  private readonly internals = this.attachInternals();
  private joined: Session | undefined;
  private leave: (() => void) | undefined;

  protected get view(): ViewState | undefined {
    return this.session?.view;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.showState(this.atlas ? 'ready' : 'loading');
    // An element that was moved has left its session and joins it again when it updates.
    this.requestUpdate();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.leave?.();
    this.leave = undefined;
    this.joined = undefined;
  }

  protected override willUpdate(_changed: PropertyValues<this>): void {
    this.session ??= this.ownSession();
    if (this.isConnected && this.session !== this.joined) this.join(this.session);
  }

  /** A session of the element's own, from its attributes. Overridden where attributes carry a view. */
  protected ownSession(): Session {
    return startSession({ dataSrc: this.dataSrc });
  }

  /** Called after each change of the view, before rendering. */
  protected viewChanged(_change: ViewChange): void {}

  /** Called once the atlas of the present session is open. */
  protected atlasOpened(_atlas: Atlas): void {}

  /** Called when the atlas of the present session could not be opened. */
  protected atlasFailed(_error: AtlasError): void {}

  /** Asks for the data again after a failure, for every element of the session. */
  protected tryAgain(): void {
    this.session?.reopen();
  }

  /**
   * A link to the present view with `change` made. A plain click changes the view in place; everything else a
   * link can do (new tab, copy, no script) goes by its address.
   */
  protected link(change: ViewPatch, text: string | TemplateResult, current = false): TemplateResult {
    const session = this.session;
    if (session === undefined) return html`${text}`;
    const elsewhere = change.page !== undefined && change.page !== session.view.page && !session.hasPages;
    if (elsewhere && session.home === '') return html`${text}`;
    return html`<a
      href=${session.hrefOf(change)}
      target=${elsewhere ? '_blank' : nothing}
      aria-current=${current ? 'true' : nothing}
      @click=${(event: MouseEvent) => {
        if (elsewhere || !isPlainClick(event)) return;
        event.preventDefault();
        session.go(change, 'user');
      }}
      >${text}</a
    >`;
  }

  protected showState(name: 'loading' | 'ready' | 'error'): void {
    for (const other of ['loading', 'ready', 'error']) this.internals.states.delete(other);
    this.internals.states.add(name);
  }

  protected setState(name: string, on: boolean): void {
    if (on) this.internals.states.add(name);
    else this.internals.states.delete(name);
  }

  private join(session: Session): void {
    this.leave?.();
    this.joined = session;
    const stops = [
      session.subscribe((change) => {
        this.viewChanged(change);
        this.requestUpdate();
      }),
      session.onReopen(() => this.await(session)),
    ];
    this.leave = () => {
      for (const stop of stops) stop();
    };
    this.await(session);
  }

  private await(session: Session): void {
    this.problem = undefined;
    const asked = session.atlas;
    const stands = () => this.joined === session && session.atlas === asked;
    asked.then(
      (atlas) => {
        if (!stands()) return;
        this.atlas = atlas;
        this.showState('ready');
        this.atlasOpened(atlas);
      },
      (cause: unknown) => {
        if (!stands()) return;
        this.problem = asAtlasError(cause);
        this.showState('error');
        this.atlasFailed(this.problem);
      },
    );
  }
}

/** A click that a link may answer in place: left button, no key held that means "elsewhere". */
function isPlainClick(event: MouseEvent): boolean {
  return event.button === 0 && !event.metaKey && !event.ctrlKey && !event.shiftKey && !event.altKey;
}
