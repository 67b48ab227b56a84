import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { hasRawSources, NEEDS_RAW_SOURCES } from '../geodata/raw-sources';
import { useSite } from './harness';
import type { Expected } from './place-pages/expected';
import { cell, numeric, readTables } from './place-pages/read-page';

const FIGURES = 'In figures';

/** As the Back button would: by the address, in the page that is open. Waits until no figure waits for its file. */
async function goTo(page: Page, place: string): Promise<void> {
  await page.evaluate((id) => {
    history.pushState(null, '', `?place=${id}`);
    dispatchEvent(new PopStateEvent('popstate'));
  }, place);
  const panel = page.locator('hub-place');
  await panel
    .locator(`article[data-place="${place}"]`)
    .getByText('Key stage 2 mathematics since 2016')
    .first()
    .waitFor();
  await panel
    .locator('td', { hasText: /^\s*(coming|not known: its file)/ })
    .first()
    .waitFor({ state: 'detached' });
}

/** The kinds of place, one of each; each worked out from the source tables in its own way. */
describe.runIf(hasRawSources)(`the figures of a place's page ${NEEDS_RAW_SOURCES}`, async () => {
  const site = useSite({ saveData: true, coarse: true });
  const expected = hasRawSources ? await import('./place-pages/expected') : undefined;
  const sources = hasRawSources ? await import('./place-pages/source-tables') : undefined;
  if (expected === undefined || sources === undefined) return;
  const { districtsOf, expectedOf, inDistricts, inFormerDistrict, ks2Maths } = expected;

  const official = (code: string): Expected => {
    const codes = districtsOf(code);
    return expectedOf(inDistricts(codes), codes);
  };
  const ofHub = (serves: readonly { readonly area: string }[]): Expected => {
    const codes = serves.flatMap(({ area }) => districtsOf(area));
    return expectedOf(inDistricts(codes), codes);
  };

  const pages: readonly (readonly [kind: string, place: string, expected: () => Expected])[] = [
    ['a metropolitan borough', 'E08000035', () => official('E08000035')],
    ['a county', 'E10000020', () => official('E10000020')],
    ['a district', 'E07000148', () => official('E07000148')],
    ['a London borough', 'E09000007', () => official('E09000007')],
    ['a region', 'E12000003', () => official('E12000003')],
    ['a combined authority', 'E47000001', () => official('E47000001')],
    [
      'a former district',
      'E07000168',
      () => expectedOf(inFormerDistrict('E07000168', inDistricts(['E06000065']))),
    ],
    [
      'a Maths Hub',
      'maths-hubs:enigma',
      () => ofHub(sources.mathsHubs().find(({ id }) => id === 'enigma')?.serves ?? []),
    ],
    [
      'a Teaching School Hub',
      'teaching-school-hubs:EE2',
      () => ofHub(sources.teachingSchoolHubs().find(({ id }) => id === 'EE2')?.serves ?? []),
    ],
    ['an Education Investment Area', 'education-investment-areas:norfolk', () => official('E10000020')],
  ];

  it('are those of the sources, for ten kinds of place', async () => {
    const { page } = await site.openSite(`?place=${pages[0]?.[1]}`);
    for (const [kind, place, work] of pages) {
      await goTo(page, place);
      const { people, ...right } = work();
      const shown = await readTables(page);
      const figure = (heading: string) => numeric(cell(shown, FIGURES, heading));
      expect({
        kind,
        schools: figure('State-funded schools'),
        primaries: figure('Primary schools'),
        secondaries: figure('Secondary schools'),
        pupils: figure('Pupils'),
        academies: figure('Academies and free schools'),
        trusts: figure('Academy trusts present'),
      }).toEqual({
        kind,
        schools: right.schools,
        primaries: right.primaries,
        secondaries: right.secondaries,
        pupils: right.pupils,
        academies: right.academies,
        trusts: right.trusts,
      });
      // The sources round each school's percentage to a tenth, so that the sum is good to a twentieth of a point.
      expect(Math.abs(figure('Pupils eligible for free school meals') - right.fsmPercent), kind).toBeLessThan(
        0.11,
      );
      expect(figure('Trusts per 100 schools'), kind).toBeCloseTo((right.trusts / right.schools) * 100, 0);
      if (people !== undefined) expect(figure('People'), kind).toBe(people);
    }
  });

  it('gives attainment as published, for an authority and for England', async () => {
    const { page } = await site.openSite('?place=E08000035');
    await goTo(page, 'E08000035');
    const shown = await readTables(page);
    expect(numeric(cell(shown, FIGURES, 'Key stage 2 mathematics, expected standard'))).toBe(
      Number(ks2Maths('383', '2025')),
    );
    expect(ks2Maths('970', '2025')).toBe('75');
  });

  it('gives a school its own figures, and a trust its own schools', async () => {
    const school = expected
      .inDistricts(['E08000035'])
      .find(({ trust, pupils }) => trust !== '' && pupils !== undefined);
    if (school === undefined) throw new Error('Leeds has no academy');
    const { page } = await site.openSite(`?place=school:${school.urn}`);
    const facts = page.locator('hub-place dl.facts');
    await facts.waitFor();
    const text = (await facts.textContent()) ?? '';
    expect(text).toContain(String(school.urn));
    expect(text).toContain(new Intl.NumberFormat('en-GB').format(school.pupils ?? 0));

    const { page: trustPage } = await site.openSite(`?place=trust:${school.trust}`);
    const list = trustPage.locator('hub-place section', { hasText: 'Its schools' }).last().locator('li');
    await list.first().waitFor();
    const register = sources
      .table('schools/schools-open-england-2026-01-joined.csv.gz')
      .filter(({ trust_uid }) => trust_uid === school.trust);
    expect(await list.count()).toBe(register.length);
  });
});
