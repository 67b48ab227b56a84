import { css, html, nothing } from 'lit';
import { state } from 'lit/decorators.js';
import { placeOfFootprint } from '../../core/finding/place-id';
import type { Family, FamilyId } from '../../core/footprints/families';
import { listMessages } from '../../messages/list';
import { FAMILY_OF_LAYER } from '../../state/layer-families';
import { DEFAULT_VIEW } from '../../state/view';
import { AtlasElement } from '../atlas-element';

/** How many are listed before “Show all”, so that on a phone the map is not far below. */
const SHORT = 8;

/** What the map shows, as a list of links: the same picks as on the map, for those who would rather read. */
export class HubList extends AtlasElement {
  static override styles = [
    ...[AtlasElement.styles].flat(),
    css`
      ul {
        list-style: none;
        padding: 0;
        margin-block: 0.5rem;
      }
      li {
        border-block-end: 1px solid var(--_line);
      }
      li a {
        display: block;
        padding: 0.3rem 0;
        color: inherit;
        text-decoration: none;
      }
      li a:hover {
        text-decoration: underline;
      }
      .draw {
        margin-block-start: 0.75rem;
      }
      .draw a {
        display: inline-block;
        min-height: 24px;
      }
      .switch {
        margin-block-end: 0.75rem;
        display: flex;
        flex-wrap: wrap;
        gap: 0.35rem;
      }
      .switch button {
        font-size: 0.9375em;
        min-height: 1.9em;
        padding: 0.1em 0.65em;
      }
    `,
  ];

  @state() private all = false;
  @state() private chosen?: FamilyId;

  override render() {
    const families = this.listed();
    const family = families.find(({ id }) => id === this.chosen) ?? families[0];
    if (family === undefined) return nothing;
    const footprints = [...family.footprints].sort((a, b) => a.name.localeCompare(b.name, 'en-GB'));
    const shown = this.all ? footprints : footprints.slice(0, SHORT);
    return html`
      ${
        this.view?.shade === undefined
          ? nothing
          : html`<p class="notice small">
              ${listMessages.shaded}
              ${this.link({ shade: undefined, layers: DEFAULT_VIEW.layers }, listMessages.unshade)}
            </p>`
      }
      ${families.length > 1 ? this.renderSwitch(families, family.id) : nothing}
      <h2>${listMessages.title(footprints.length, family.name)}</h2>
      <p class="small quiet">${listMessages.status(family)}</p>
      <ul aria-label=${family.name}>
        ${shown.map(
          (footprint) =>
            html`<li>
              ${this.link(
                { place: placeOfFootprint(family.id, footprint.id) },
                html`${footprint.name}${
                  footprint.nameBasis
                    ? html` <span class="basis">${listMessages.nameNotConfirmed}</span>`
                    : nothing
                }${
                  footprint.basis === 'stated'
                    ? nothing
                    : html` <span class="basis ${footprint.basis}">${listMessages.partly(footprint.basis)}</span>`
                }`,
              )}
            </li>`,
        )}
      </ul>
      ${
        footprints.length > SHORT
          ? html`<button type="button" aria-expanded=${this.all} @click=${() => (this.all = !this.all)}>
              ${this.all ? listMessages.showFewer : listMessages.showAll(footprints.length)}
            </button>`
          : nothing
      }
      ${
        this.session?.hasPages
          ? html`<p class="draw">${this.link({ page: 'draw', place: undefined }, listMessages.draw)}</p>`
          : nothing
      }
    `;
  }

  private renderSwitch(families: readonly Family[], current: FamilyId) {
    return html`<div class="switch" role="group" aria-label=${listMessages.whichList}>
      ${families.map(
        (family) =>
          html`<button
            type="button"
            aria-pressed=${family.id === current}
            @click=${() => (this.chosen = family.id)}
          >
            ${family.name}
          </button>`,
      )}
    </div>`;
  }

  /** Families of the layers that are on; Maths Hubs when none of them is a family. */
  private listed(): Family[] {
    const families = this.atlas?.england.families;
    if (families === undefined) return [];
    const on = (this.view?.layers ?? []).flatMap((layer) => FAMILY_OF_LAYER[layer] ?? []);
    const ids: FamilyId[] = on.length > 0 ? on : ['maths-hubs'];
    return ids.flatMap((id) => families.get(id) ?? []);
  }
}
