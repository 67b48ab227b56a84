import { html, nothing, type TemplateResult } from 'lit';
import { type TouchingFootprint, touching } from '../../core/coverage/touching';
import { placeOfFootprint } from '../../core/finding/place-id';
import type { Family, FamilyId } from '../../core/footprints/families';
import type { AtomSet } from '../../core/geography/atom-set';
import { shareText } from '../../messages/numbers';
import { placeMessages } from '../../messages/place';
import { pageWords } from '../../messages/place-page';
import type { Page } from './page';

/** A card per family: who of it serves the place, how surely, as of when, by whom it is led. */
export function renderServing(
  page: Page,
  atoms: AtomSet,
  families: readonly FamilyId[],
  title: string,
): TemplateResult {
  return html`<section>
    <h3>${title}</h3>
    ${families.map((id) => {
      const family = page.england.families.get(id);
      return family === undefined ? nothing : renderCard(page, family, atoms);
    })}
  </section>`;
}

function renderCard(page: Page, family: Family, atoms: AtomSet): TemplateResult {
  const found = touching(page.england, atoms, family.id, 'schools');
  const source = family.sources.map((id) => page.atlas.manifest.sources[id]?.title ?? id).join('; ');
  return html`<div class="card ${family.validTo === undefined ? '' : 'history'}">
    <h4>${family.name}</h4>
    ${
      found.footprints.length === 0
        ? html`<p>${
            family.kind === 'designation' ? pageWords.never(family.singular) : pageWords.none(family.singular)
          }</p>`
        : html`<ul>
            ${found.footprints.map((one) => html`<li>${renderOne(page, family, one)}</li>`)}
          </ul>`
    }
    <p class="small quiet">
      ${placeMessages.kind(family.kind)}. ${placeMessages.valid(family.asOf, family.validFrom, family.validTo)}.
      ${source}.
    </p>
    <hub-how
      .session=${page.session}
      .of=${family.name}
      .explanation=${found.explanation}
      .basis=${found.basis}
    ></hub-how>
  </div>`;
}

function renderOne(page: Page, family: Family, one: TouchingFootprint): TemplateResult {
  const { footprint, relation, share, basis } = one;
  return html`${page.link({ place: placeOfFootprint(family.id, footprint.id) }, footprint.name)}
    ${relation === 'whole' ? nothing : html`<span class="share">${shareText(share)}</span>`}
    ${basis === 'stated' ? nothing : html`<span class="basis ${basis}">${basis}</span>`}
    ${relation === 'shared' ? html`<span class="small quiet">${pageWords.shared}</span>` : nothing}
    ${
      footprint.lead || footprint.website
        ? html`<span class="small quiet lead">
            ${footprint.lead ? `${pageWords.lead(footprint.lead, footprint.leadAsOf)}. ` : nothing}
            ${
              footprint.website && /^https?:\/\//.test(footprint.website)
                ? html`<a href=${footprint.website} rel="noopener" aria-label=${`${pageWords.website}: ${footprint.name}`}
                    >${pageWords.website}</a
                  >`
                : nothing
            }
          </span>`
        : nothing
    }`;
}
