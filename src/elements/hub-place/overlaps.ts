import { html, nothing, type TemplateResult } from 'lit';
import type { TouchingFootprint } from '../../core/coverage/touching';
import { placeOfFootprint } from '../../core/finding/place-id';
import type { Family, FamilyId, Footprint } from '../../core/footprints/families';
import type { AtomSet } from '../../core/geography/atom-set';
import { standings } from '../../core/places/standing';
import { shareText } from '../../messages/numbers';
import { placeMessages } from '../../messages/place';
import { pageWords } from '../../messages/place-page';
import type { Page } from './page';

/** Family by family: which footprints hold how much of the place, by schools, pupils and area side by side. */
export function renderOverlaps(
  page: Page,
  atoms: AtomSet,
  families: readonly FamilyId[],
  self?: Footprint,
): TemplateResult {
  const { columns } = pageWords;
  const all = standings(page.england, atoms, ['schools', 'pupils', 'area'], families);
  return html`<section>
    <h3>${pageWords.overlaps}</h3>
    <p class="small quiet">${pageWords.overlapsNote}</p>
    <div class="scroll" tabindex="0" role="region" aria-label=${pageWords.overlaps}>
      <table>
        <thead>
          <tr>
            <th scope="col">${columns.area}</th>
            <th scope="col">${columns.relation}</th>
            <th scope="col" class="number">${columns.schools}</th>
            <th scope="col" class="number">${columns.pupils}</th>
            <th scope="col" class="number">${columns.km2}</th>
          </tr>
        </thead>
        ${all.map(({ family: id, by, also }) => {
          const family = page.england.families.get(id);
          const rows = by.footprints.filter(({ footprint }) => footprint !== self);
          if (family === undefined || rows.length === 0) return nothing;
          return html`<tbody>
            <tr>
              <th scope="rowgroup" colspan="5" class="family">${family.name}</th>
            </tr>
            ${rows.map((row) =>
              renderRow(
                page,
                family,
                row,
                also.map(({ footprints, slivers }) =>
                  [...footprints, ...slivers].find(({ footprint }) => footprint === row.footprint),
                ),
              ),
            )}
          </tbody>`;
        })}
      </table>
    </div>
    ${
      all[0]
        ? html`<hub-how
            .session=${page.session}
            .of=${pageWords.overlaps}
            .explanation=${all[0].by.explanation}
            .basis=${all[0].by.basis}
          ></hub-how>`
        : nothing
    }
  </section>`;
}

function renderRow(
  page: Page,
  family: Family,
  { footprint, relation, share, basis }: TouchingFootprint,
  also: readonly (TouchingFootprint | undefined)[],
): TemplateResult {
  return html`<tr>
    <th scope="row">
      ${page.link({ place: placeOfFootprint(family.id, footprint.id) }, footprint.name)}
      ${basis === 'stated' ? nothing : html`<span class="basis ${basis}">${basis}</span>`}
    </th>
    <td>${placeMessages.relation(relation)}</td>
    <td class="number">${shareText(share)}</td>
    ${also.map((one) => html`<td class="number">${one === undefined ? '' : shareText(one.share)}</td>`)}
  </tr>`;
}
