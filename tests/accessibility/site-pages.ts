import type { Page } from 'playwright-core';

/** A page of the site as a reader may come to it. */
export interface SitePage {
  readonly name: string;
  readonly path: string;
  /** Beginning of the window's title. */
  readonly title: string;
  /** What is there when the page has settled: a selector, which looks into open shadow roots. */
  readonly settled: string;
}

const FIGURES = 'hub-place th:has-text("Key stage 2 mathematics since 2016") + td:has-text("2025")';

/** Every page of the site, and every kind of place: what holds for the site must hold for each of them. */
export const SITE_PAGES: readonly SitePage[] = [
  { name: 'the map', path: '', title: 'Who serves this place?', settled: 'hub-list li' },
  {
    name: 'a hub',
    path: '?place=maths-hubs:boolean',
    title: 'Boolean Maths Hub',
    settled: FIGURES,
  },
  { name: 'a county', path: '?place=E10000028', title: 'Staffordshire', settled: FIGURES },
  {
    name: 'a school',
    path: '?place=school:100000',
    title: 'The Aldgate School',
    settled: 'hub-place h3:has-text("Schools around it")',
  },
  {
    name: 'a trust',
    path: '?place=trust:2044',
    title: 'Abbey Academies Trust',
    settled: 'hub-place h3:has-text("Its schools")',
  },
  {
    name: 'a postcode',
    path: '?place=postcode:LS14AP',
    title: 'LS1 4AP',
    settled: 'hub-place h3:has-text("Three scales")',
  },
  {
    name: 'the overlaps',
    path: '?page=overlap',
    title: 'How the systems overlap',
    settled: 'hub-overlap td[tabindex="0"]',
  },
  {
    name: 'the landscape',
    path: '?page=landscape',
    title: 'The landscape of each authority',
    settled: 'hub-landscape tbody tr >> nth=152',
  },
  {
    name: 'three localities compared',
    path: '?page=compare&compare=Leeds!a!E08000035~Staffordshire!a!E10000028~Round%20York!c!-1.08,53.96,15&beside=region,england',
    title: 'Compare localities',
    settled: 'hub-chart >> nth=7',
  },
  {
    name: 'drawing',
    path: '?page=draw',
    title: 'Draw a locality',
    settled: 'hub-draw hub-finder input',
  },
  {
    name: 'drawing, with a locality',
    path: '?page=draw&place=locality:0&compare=Leeds!a!E08000035',
    title: 'Leeds: Draw a locality',
    settled: 'hub-draw .actions a',
  },
  {
    name: 'the three localities of the study',
    path: '?page=localities',
    title: 'City, Town and Shire',
    settled: 'hub-localities td:has-text("Intermediate urban")',
  },
  { name: 'the study', path: '?page=study', title: 'The study behind it', settled: 'hub-study li >> nth=8' },
  {
    name: 'the method',
    path: '?page=method',
    title: 'Method and data',
    settled: 'hub-method th:has-text("dossiers")',
  },
  {
    name: 'the builder',
    path: '?page=embed',
    title: 'Put the atlas on your site',
    settled: 'hub-builder iframe >> nth=0',
  },
];

/** Waits until the page is there with everything it fetches for what is seen. */
export async function settle(page: Page, { settled }: SitePage): Promise<void> {
  await page.locator(settled).first().waitFor({ state: 'attached', timeout: 30_000 });
}
