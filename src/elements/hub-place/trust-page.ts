import { html, nothing, type TemplateResult } from 'lit';
import { placeOfFootprint } from '../../core/finding/place-id';
import type { FamilyId } from '../../core/footprints/families';
import { trustSpread } from '../../core/places/trust-spread';
import { PHASES, type SchoolNames, type SchoolTable } from '../../core/records/school-table';
import type { TrustFacts } from '../../data/resolve-place';
import { listed, percent } from '../../messages/numbers';
import { pageWords } from '../../messages/place-page';
import { schoolWords } from '../../messages/schools';
import type { Page } from './page';

const SPREAD: readonly FamilyId[] = [
  'maths-hubs',
  'teaching-school-hubs',
  'authorities',
  'education-investment-areas',
  'regions',
];

/** A trust: the areas its schools fall in, by share, and the schools. */
export function renderTrust(
  page: Page,
  trust: TrustFacts,
  table: SchoolTable,
  names: SchoolNames,
): TemplateResult {
  const rows = [...trust.rows].sort((a, b) =>
    (names.name[a] ?? '').localeCompare(names.name[b] ?? '', 'en-GB'),
  );
  return html`<section>
      ${trust.open ? nothing : html`<p class="notice">${pageWords.closedTrust}</p>`}
      ${trust.otherNames.length > 0 ? html`<p>${pageWords.otherNames(listed(trust.otherNames))}</p>` : nothing}
      <h3>${pageWords.trustShares}</h3>
      ${renderSpread(page, table, trust.rows, SPREAD)}
      <p class="small quiet">${pageWords.trustNote}</p>
    </section>
    <section>
      <h3>${pageWords.trustSchools}</h3>
      <ul>
        ${rows.map(
          (row) =>
            html`<li>
              ${page.link({ place: { kind: 'school', urn: table.urn[row] ?? 0 } }, names.name[row] ?? '')}
              <span class="quiet">${schoolWords.phase[PHASES[table.phase[row] ?? 0] ?? 'other']}</span>
            </li>`,
        )}
      </ul>
    </section>`;
}

/** How many of some schools lie in which footprints, as a table. */
export function renderSpread(
  page: Page,
  table: SchoolTable,
  rows: readonly number[],
  families: readonly FamilyId[],
): TemplateResult {
  return html`<table>
    <thead>
      <tr>
        <th scope="col">${pageWords.columns.area}</th>
        <th scope="col" class="number">${pageWords.columns.schools}</th>
        <th scope="col" class="number">${schoolWords.share}</th>
      </tr>
    </thead>
    ${families.map((id) => {
      const family = page.england.families.get(id);
      const spread = trustSpread(page.england, table, rows, id);
      if (family === undefined || spread.length === 0) return nothing;
      return html`<tbody>
        <tr>
          <th scope="rowgroup" colspan="3" class="family">${family.name}</th>
        </tr>
        ${spread.map(
          ({ footprint, schools, shared }) =>
            html`<tr>
              <th scope="row">${page.link({ place: placeOfFootprint(id, footprint.id) }, footprint.name)}</th>
              <td class="number">${schoolWords.counted(schools, shared)}</td>
              <td class="number">
                ${shared === 0 ? percent(schools / rows.length) : schoolWords.upTo(percent((schools + shared) / rows.length))}
              </td>
            </tr>`,
        )}
      </tbody>`;
    })}
  </table>`;
}
