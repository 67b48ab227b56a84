import { html, nothing, type TemplateResult } from 'lit';
import { touching } from '../../core/coverage/touching';
import type { Footprint } from '../../core/footprints/families';
import { type AuthorityHeld, hubFacts } from '../../core/places/sentence-facts';
import type { Dossier } from '../../core/records/footprints-record';
import { shareText } from '../../messages/numbers';
import { placeMessages } from '../../messages/place';
import { pageWords } from '../../messages/place-page';
import type { Page } from './page';

/** The authorities a hub covers, whole and in part, each with its basis. */
export function renderCovers(page: Page, hub: Footprint): TemplateResult {
  const { whole, part } = hubFacts(page.england, hub);
  const { columns } = pageWords;
  const found = touching(page.england, hub.reach, 'authorities', 'schools');
  return html`<section>
    <h3>${pageWords.covers}</h3>
    <div class="scroll" tabindex="0" role="region" aria-label=${pageWords.covers}>
    <table>
      <thead>
        <tr>
          <th scope="col">${columns.area}</th>
          <th scope="col">${columns.relation}</th>
          <th scope="col" class="number">${columns.schools}</th>
          <th scope="col">${columns.basis}</th>
        </tr>
      </thead>
      <tbody>
        ${[...whole, ...part].map((held) => renderHeld(page, held))}
      </tbody>
    </table>
    </div>
    <p class="small quiet">${pageWords.coversNote}</p>
    <hub-how .session=${page.session} .of=${pageWords.covers} .explanation=${found.explanation} .basis=${hub.basis}></hub-how>
  </section>`;
}

function renderHeld(page: Page, { authority, relation, share, basis }: AuthorityHeld): TemplateResult {
  return html`<tr>
    <th scope="row">${page.link({ place: { kind: 'area', code: authority.id } }, authority.name)}</th>
    <td>${placeMessages.relation(relation)}</td>
    <td class="number">${shareText(share)}</td>
    <td><span class="basis ${basis}">${basis}</span></td>
  </tr>`;
}

/** Why entries that no source states are shown all the same, and where what is known of the hub comes from. */
export function renderDossier(page: Page, hub: Footprint, dossier: Dossier): TemplateResult {
  const notes = Object.entries(dossier.entryNotes ?? {});
  return html`<section>
    <h3>${pageWords.dossier}</h3>
    ${dossier.serves ? html`<p>${dossier.serves}</p>` : nothing}
    ${dossier.founded ? html`<p>${pageWords.founded(dossier.founded, dossier.foundedBasis)}</p>` : nothing}
    ${dossier.note ? html`<p>${dossier.note}</p>` : nothing}
    ${
      notes.length > 0
        ? html`<h4>${pageWords.why}</h4>
            <ul>
              ${notes.map(([code, note]) => html`<li><b>${nameOf(page, hub, code)}</b>: ${note}</li>`)}
            </ul>`
        : nothing
    }
    <h4>${pageWords.sources}</h4>
    <ul class="small">
      ${dossier.sources.map((source) => html`<li>${renderSource(source)}</li>`)}
    </ul>
  </section>`;
}

function renderSource(source: string) {
  const address = /^https?:\/\/\S+/.exec(source)?.[0];
  return address === undefined
    ? source
    : html`<a href=${address} rel="noopener">${address}</a>${source.slice(address.length)}`;
}

function nameOf(page: Page, hub: Footprint, code: string): string {
  return (
    hub.entries.find(({ area }) => area === code)?.name ?? page.england.geography.area(code)?.name ?? code
  );
}
