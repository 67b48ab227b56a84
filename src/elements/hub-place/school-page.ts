import { html, nothing, type TemplateResult } from 'lit';
import { AtomSet } from '../../core/geography/atom-set';
import { schoolsNear } from '../../core/places/nearby-schools';
import { SERVING_FAMILIES } from '../../core/places/standing';
import type { SchoolNames, SchoolTable } from '../../core/records/school-table';
import type { SchoolFacts } from '../../data/resolve-place';
import { count, figure, NOT_KNOWN } from '../../messages/numbers';
import { pageWords } from '../../messages/place-page';
import { schoolWords } from '../../messages/schools';
import type { Page } from './page';
import { renderServing } from './serving';
import { renderSpread } from './trust-page';

const AROUND_KM = 3;
const MOST_AROUND = 12;

/** A school: its facts, who serves it, the hubs that its trust's other schools face, and the schools around it. */
export function renderSchool(
  page: Page,
  school: SchoolFacts,
  table: SchoolTable,
  names: SchoolNames,
): TemplateResult {
  const atoms = AtomSet.of(page.england.geography.size, [school.atom]);
  return html`<section>
      <h3>${pageWords.schoolFacts}</h3>
      ${renderFacts(page, school)}
    </section>
    ${renderServing(page, atoms, SERVING_FAMILIES, pageWords.serves)} ${renderTrust(page, school, table)}
    ${renderAround(page, school, table, names)}`;
}

function renderFacts(page: Page, school: SchoolFacts): TemplateResult {
  const { fact } = pageWords;
  const { districts, authorities, regions, atoms } = page.england.geography;
  const district = districts[atoms[school.atom]?.district ?? -1];
  const authority = authorities[district?.authority ?? -1];
  const region = regions[authority?.region ?? -1];
  const areaLink = (area: { code: string; name: string } | undefined) =>
    area === undefined ? NOT_KNOWN : page.link({ place: { kind: 'area', code: area.code } }, area.name);
  const rows: readonly (readonly [string, unknown])[] = [
    [fact.urn, school.urn],
    [fact.phase, schoolWords.phase[school.phase]],
    [fact.type, school.type || schoolWords.status[school.status]],
    [fact.place, [school.town, school.postcode].filter(Boolean).join(', ') || NOT_KNOWN],
    [fact.district, areaLink(district)],
    [fact.authority, areaLink(authority)],
    [fact.region, areaLink(region)],
    [
      fact.trust,
      school.trust === undefined
        ? school.status === 'academy'
          ? NOT_KNOWN
          : schoolWords.noTrust
        : page.link({ place: { kind: 'trust', uid: school.trust.uid } }, school.trust.name),
    ],
    [fact.pupils, school.pupils === undefined ? NOT_KNOWN : count(school.pupils)],
    [fact.fsm, school.fsmPercent === undefined ? NOT_KNOWN : `${figure(school.fsmPercent)} %`],
    ...(school.phase === 'primary'
      ? [
          [
            fact.ks2,
            school.ks2Maths === undefined ? pageWords.ks2Withheld : `${count(school.ks2Maths)} %`,
          ] as const,
        ]
      : []),
  ];
  return html`<dl class="facts">
    ${rows.map(
      ([name, value]) =>
        html`<dt>${name}</dt>
          <dd>${value}</dd>`,
    )}
  </dl>`;
}

function renderTrust(page: Page, { trust, row }: SchoolFacts, table: SchoolTable) {
  if (trust === undefined) return nothing;
  const mine = [...table.trust.keys()].filter((other) => table.trust[other] === table.trust[row]);
  if (mine.length < 2) return nothing;
  return html`<section>
    <h3>${pageWords.trustHubs(trust.name)}</h3>
    ${renderSpread(page, table, mine, ['maths-hubs', 'authorities'])}
    <p class="small quiet">${pageWords.trustNote}</p>
  </section>`;
}

function renderAround(page: Page, { row }: SchoolFacts, table: SchoolTable, names: SchoolNames) {
  const near = schoolsNear(table, row, AROUND_KM).slice(0, MOST_AROUND);
  if (near.length === 0) return nothing;
  return html`<section>
    <h3>${pageWords.around}</h3>
    <p class="small quiet">${pageWords.aroundNote(AROUND_KM)}</p>
    <ul>
      ${near.map(
        (other) =>
          html`<li>
            ${page.link({ place: { kind: 'school', urn: table.urn[other.row] ?? 0 } }, names.name[other.row] ?? '')}
            <span class="quiet">${figure(other.distance)} km</span>
          </li>`,
      )}
    </ul>
  </section>`;
}
