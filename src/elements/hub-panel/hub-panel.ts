import { css, html, type LitElement } from 'lit';
import { query, state } from 'lit/decorators.js';
import { frameMessages } from '../../messages/frame';
import type { ViewChange } from '../../state/session';
import { AtlasElement } from '../atlas-element';
import { defineOnce } from '../define-once';

/**
 * Beside the map: the list of what the map shows, or the page of the place that is picked. The place page and what
 * it computes are fetched when the first place is picked.
 */
export class HubPanel extends AtlasElement {
  static override styles = [
    ...[AtlasElement.styles].flat(),
    css`
      .details:focus {
        outline: none;
        box-shadow: none;
      }
      .back {
        margin-block-end: 0.5rem;
      }
      .back a {
        display: inline-block;
        min-height: 24px;
      }
    `,
  ];

  @state() private placePage: 'absent' | 'coming' | 'here' | 'failed' = 'absent';

  @query('.details') private details!: HTMLElement | null;

  protected override viewChanged(change: ViewChange): void {
    if (change.view.place !== change.previous.place) {
      // What holds the panel scrolls where it stands beside the map; another place begins at its top.
      this.parentElement?.scrollTo(0, 0);
      if (change.cause !== 'api' && this.shadowRoot?.activeElement) void this.keepFocus();
    }
    if (change.view.place !== undefined && this.placePage === 'absent') void this.fetchPlacePage();
  }

  protected override atlasOpened(): void {
    if (this.view?.place !== undefined && this.placePage === 'absent') void this.fetchPlacePage();
  }

  override render() {
    return html`<div class="details" role="region" aria-label=${frameMessages.details} tabindex="-1">
      ${this.renderDetails()}
    </div>`;
  }

  private renderDetails() {
    if (this.view?.place === undefined) return html`<hub-list .session=${this.session}></hub-list>`;
    return html`
      <p class="back">${this.link({ place: undefined }, frameMessages.backToList)}</p>
      ${this.renderPlace()}
    `;
  }

  private renderPlace() {
    switch (this.placePage) {
      case 'here':
        return html`<hub-place .session=${this.session} @hub-place-shown=${this.toHeading}></hub-place>`;
      case 'failed':
        return html`<div class="notice warn" role="alert">
          <p>${frameMessages.pageFailed}</p>
          <button type="button" @click=${() => this.fetchPlacePage()}>${frameMessages.tryAgain}</button>
        </div>`;
      default:
        return html`<p class="quiet">${frameMessages.loading}</p>`;
    }
  }

  /**
   * The focus was on something that goes away with the old place. Lost, it would leave a keyboard at the top of the page
   * and a screen reader without a word: it waits on the panel and goes on to the heading of what comes.
   */
  private async keepFocus(): Promise<void> {
    this.requestUpdate();
    await this.updateComplete;
    this.details?.focus({ preventScroll: true });
    void this.toHeading();
  }

  private toHeading = async (): Promise<void> => {
    const part = this.renderRoot.querySelector<LitElement>('hub-place, hub-list');
    await part?.updateComplete;
    // A list that has only just been made has its heading when it has been given the data, which is there.
    await this.session?.atlas.catch(() => undefined);
    await part?.updateComplete;
    const heading = part?.renderRoot?.querySelector('h2');
    if (!heading || this.shadowRoot?.activeElement !== this.details) return;
    heading.tabIndex = -1;
    heading.focus();
  };

  private async fetchPlacePage(): Promise<void> {
    this.placePage = 'coming';
    try {
      const { HubPlace } = await import('../hub-place/hub-place');
      defineOnce('hub-place', HubPlace);
      this.placePage = 'here';
    } catch {
      this.placePage = 'failed';
    }
  }
}
