import { css, html } from 'lit';
import { state } from 'lit/decorators.js';
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
      .back {
        margin-block-end: 0.5rem;
      }
    `,
  ];

  @state() private placePage: 'absent' | 'coming' | 'here' | 'failed' = 'absent';

  protected override viewChanged(change: ViewChange): void {
    if (change.view.place !== undefined && this.placePage === 'absent') void this.fetchPlacePage();
  }

  protected override atlasOpened(): void {
    if (this.view?.place !== undefined && this.placePage === 'absent') void this.fetchPlacePage();
  }

  override render() {
    if (this.view?.place === undefined) return html`<hub-list .session=${this.session}></hub-list>`;
    return html`
      <p class="back">${this.link({ place: undefined }, frameMessages.backToList)}</p>
      ${this.renderPlace()}
    `;
  }

  private renderPlace() {
    switch (this.placePage) {
      case 'here':
        return html`<hub-place .session=${this.session}></hub-place>`;
      case 'failed':
        return html`<div class="notice warn" role="alert">
          <p>${frameMessages.pageFailed}</p>
          <button type="button" @click=${() => this.fetchPlacePage()}>${frameMessages.tryAgain}</button>
        </div>`;
      default:
        return html`<p class="quiet">${frameMessages.loading}</p>`;
    }
  }

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
