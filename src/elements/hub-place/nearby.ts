import { html, nothing, type TemplateResult } from 'lit';
import { neighbours } from '../../core/coverage/neighbours';
import { placesWithSameSet } from '../../core/coverage/same-set';
import { placeOfFootprint } from '../../core/finding/place-id';
import type { Family } from '../../core/footprints/families';
import type { AtomSet } from '../../core/geography/atom-set';
import type { Area } from '../../core/geography/geography';
import type { Subject } from '../../core/places/subject';
import { dateInWords } from '../../messages/dates';
import { pageWords } from '../../messages/place-page';
import type { Page } from './page';

/** Areas of the same family along the border. */
export function renderNeighbours(page: Page, family: Family, { atoms, footprint }: Subject): TemplateResult {
  const found = neighbours(page.england, atoms, family.id, footprint);
  return html`<section>
    <h3>${family.id === 'maths-hubs' || family.id === 'teaching-school-hubs' ? pageWords.hubNeighbours : pageWords.neighbours}</h3>
    <p class="small quiet">${pageWords.neighboursNote}</p>
    <ul class="inline">
      ${found.map(
        ({ footprint: other }) =>
          html`<li>${page.link({ place: placeOfFootprint(family.id, other.id) }, other.name)}</li>`,
      )}
    </ul>
  </section>`;
}

/** Which other areas of the same level look to exactly the same Maths Hubs and Teaching School Hubs. */
export function renderSameSet(
  page: Page,
  atoms: AtomSet,
  level: 'districts' | 'authorities',
): TemplateResult {
  const places: readonly Area[] = page.england.geography[level];
  const { places: alike } = placesWithSameSet(
    page.england,
    places,
    ['maths-hubs', 'teaching-school-hubs'],
    atoms,
  );
  const name = pageWords.levels[level];
  return html`<section>
    <h3>${pageWords.sameSet}</h3>
    ${
      alike.length === 0
        ? html`<p>${pageWords.sameSetNone(level === 'districts' ? 'district' : 'authority')}</p>`
        : html`<p>${pageWords.sameSetIntro(alike.length, name)}</p>
            <ul class="inline">
              ${alike.map((area) => html`<li>${page.link({ place: { kind: 'area', code: area.code } }, area.name)}</li>`)}
            </ul>`
    }
  </section>`;
}

/** Districts abolished in 2019 or 2023 whose ground lies in the place. */
export function renderFormer(page: Page, { atoms, area }: Subject): TemplateResult | typeof nothing {
  const former = page.england.geography.formerDistricts.filter(
    (one) => one.atoms.meets(atoms) && one.code !== area?.code,
  );
  if (former.length === 0) return nothing;
  return html`<section>
    <h3>${pageWords.former}</h3>
    <ul class="inline">
      ${former.map(
        ({ code, name, endedOn }) =>
          html`<li>
            ${page.link({ place: { kind: 'area', code } }, pageWords.formerOf(name, dateInWords(endedOn)))}
          </li>`,
      )}
    </ul>
  </section>`;
}
