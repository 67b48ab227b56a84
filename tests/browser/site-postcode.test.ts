import { describe, expect, it } from 'vitest';
import { useSite } from './harness';
import { announced } from './harness-announced';
import { until } from './harness-until';
import { held } from './server-routes';

/** What a visit may fetch, beyond the page, for the answer to a postcode. Bytes after brotli. Issue 5. */
const MOST_BYTES = 40_000;
/** The page of the place, beside the answer, and what it is made of. */
const PANEL = /assets\/(place|hub-place)-|atlas\/(schools|school-results|trends)\./;

/** A school leader's first question: who serves us? */
describe('a postcode typed on the site', () => {
  const site = useSite({ saveData: true });

  it('is answered in a sentence that a screen reader speaks, from few bytes, with its place in the address', async () => {
    const panel = held();
    site.server.route(PANEL, panel.route);
    const { page } = await site.openSite();
    await page.locator('hub-list li').first().waitFor();
    const before = site.server.bytes;
    await page.getByRole('combobox').fill('ls14ap');
    await page.keyboard.press('Enter');
    const answer = page.locator('hub-answer [role=status]');
    await answer.filter({ hasText: 'LS1 4AP' }).waitFor();
    const sentence = (await answer.textContent()) ?? '';
    expect(sentence).toContain('LS1 4AP');
    expect(sentence).toContain('Teaching School Hub');
    expect(sentence).toMatch(/Education Investment Area/);
    await until('the sentence is spoken', async () =>
      (await announced(page)).some(({ text }) => text.includes('LS1 4AP') && text.includes('Maths Hub')),
    );
    expect(site.server.bytes - before).toBeGreaterThan(5_000);
    expect(site.server.bytes - before).toBeLessThanOrEqual(MOST_BYTES);
    expect(new URL(page.url()).searchParams.get('place')).toBe('postcode:LS14AP');
    panel.release();
    await page.locator('hub-place h3').first().waitFor();
  });

  it('that lies in former Scarborough or West Somerset is told so', async () => {
    const { page } = await site.openSite('?place=postcode:YO112HG');
    await page.locator('hub-answer').getByText('Scarborough').first().waitFor();
    const { page: other } = await site.openSite('?place=postcode:TA245QA');
    await other.locator('hub-answer').getByText('West Somerset').first().waitFor();
  });

  it('that is none is said to be none, and the box keeps what was typed', async () => {
    const { page } = await site.openSite();
    const box = page.getByRole('combobox');
    await box.fill('LS1 4ZZ');
    await page.keyboard.press('Enter');
    await page.getByText('does not know the postcode LS1 4ZZ').first().waitFor();
    expect(await box.inputValue()).toBe('LS1 4ZZ');
  });
});
