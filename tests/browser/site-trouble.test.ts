import { describe, expect, it } from 'vitest';
import { useSite } from './harness';
import { engineState } from './harness-map';
import { until } from './harness-until';
import { answeredByAPage, atFirst, cutInHalf, failing, missing, type Route, tampered } from './server-routes';

/** What the browser itself logs of an answer that is not 200. */
const HTTP_ERRORS = /Failed to load resource/;

describe('the site in trouble', () => {
  const site = useSite();

  it.each<[what: string, file: RegExp, route: Route]>([
    ['the manifest is not there', /manifest\.json$/, missing],
    ['the host answers with a page of its own for the manifest', /manifest\.json$/, answeredByAPage],
    ['the host is failing', /manifest\.json$/, failing],
    ['the areas are cut in half', /\/areas\./, cutInHalf],
    ['a figure in the weights was changed on the way', /\/weights\./, tampered],
  ])('says in a sentence that %s, and the picture stays', async (_, file, route) => {
    site.server.route(file, route);
    const { page } = await site.openSite('', { allow: HTTP_ERRORS });
    const said = page.locator('hub-atlas [role=alert]').first();
    await said.waitFor();
    expect(await said.textContent()).toMatch(/data/);
    await until('40 hubs are drawn', async () => {
      return (await page.locator('hub-atlas [data-place^="maths-hubs:"]').count()) >= 40;
    });
  });

  it('tries again when asked, and then works', async () => {
    site.server.route(/\/areas\./, atFirst(1, failing));
    const { page } = await site.openSite('', { allow: HTTP_ERRORS });
    await page.locator('hub-atlas [role=alert]').first().getByRole('button', { name: 'Try again' }).click();
    await page.locator('hub-list').getByRole('link', { name: 'Boolean Maths Hub' }).waitFor();
    expect(await page.locator('hub-atlas [role=alert]').count()).toBe(0);
  });

  it('answers for other areas when the postcodes of one are not there', async () => {
    site.server.route(/postcodes\/LS\./, missing);
    const { page } = await site.openSite('', { allow: HTTP_ERRORS });
    const answers = await page.evaluate(async () => {
      const atlas = document.querySelector('hub-atlas')!;
      const lost = await atlas.answer('LS1 4AP').catch((error: { readonly kind: string }) => error.kind);
      return { lost, found: (await atlas.answer('NG8 1BB')).district.name };
    });
    expect(answers).toEqual({ lost: 'missing-file', found: 'Nottingham' });
  });

  it('keeps picture, list and answers when the engine does not come, and says so', async () => {
    site.server.route(/assets\/maplibre-(?!gl-worker)/, missing);
    const { page } = await site.openSite('', { allow: HTTP_ERRORS });
    await until('the engine has failed', async () => (await engineState(page)) === 'failed');
    await page.locator('hub-map .failure').getByRole('button', { name: 'Try again' }).waitFor();
    await page.locator('hub-list').getByRole('link', { name: 'Boolean Maths Hub' }).waitFor();
    expect(await page.locator('hub-map [data-place^="maths-hubs:"]').count()).toBeGreaterThanOrEqual(40);
  });
});

describe('the site in a browser without WebGL', () => {
  const site = useSite({ webgl: false });

  it('keeps the picture, the list and the answers, and says what is missing', async () => {
    const { page } = await site.openSite('', { allow: /WebGL/ });
    const said = page.locator('hub-map .failure');
    await said.waitFor();
    expect(await said.textContent()).toContain('the picture, the list and the answers work');
    await page.locator('hub-list').getByRole('link', { name: 'Boolean Maths Hub' }).click();
    await page.locator('hub-place').getByRole('heading', { name: 'Boolean Maths Hub' }).waitFor();
    const district = await page.evaluate(async () => {
      return (await document.querySelector('hub-atlas')!.answer('LS1 4AP')).district.name;
    });
    expect(district).toBe('Leeds');
  });
});
