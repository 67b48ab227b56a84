import { describe, expect, it } from 'vitest';
import { count } from '../../src/messages/numbers';
import { openRealAtlas } from '../core/real-atlas';
import { ComparisonPage } from './comparison-page';
import { useSite } from './harness';
import { announced } from './harness-announced';
import { until } from './harness-until';

const LEEDS = '!a!E08000035';
const BRADFORD = '!a!E08000032';

describe('comparing by pointer', () => {
  const site = useSite({ saveData: true, coarse: true });

  it('goes from an empty page to three places and a drawn one, in the order wanted, and back by the link', async () => {
    const { page } = await site.openSite('?page=compare', { width: 1440, height: 1000 });
    const comparison = new ComparisonPage(page);

    // A place by its name: a pick adds it.
    await page.locator('hub-chooser').getByLabel('Find a place, a school or a hub').fill('Leeds');
    await page.locator('hub-chooser [role="option"]').first().click();
    await comparison.named('Leeds');

    // A circle around a postcode: a pick asks how far.
    await page.locator('hub-chooser').getByLabel('Find a place, a school or a hub').fill('BD1 1AA');
    await page.getByRole('button', { name: 'Find', exact: true }).click();
    await page.getByLabel(/How far around BD1/).fill('7');
    await page.getByRole('button', { name: 'Add this circle' }).click();
    await comparison.named('Leeds', '7 km around BD1 1AA');

    // A hub out of a list.
    await page.getByText('From a list of areas or hubs').click();
    await page.getByLabel('Kind of area').selectOption('Maths Hubs');
    await page.getByLabel('Area or hub').selectOption('West Yorkshire Maths Hub');
    await page.getByRole('button', { name: 'Add West Yorkshire Maths Hub' }).click();
    await comparison.named('Leeds', '7 km around BD1 1AA', 'West Yorkshire Maths Hub');

    // One that is drawn, on the page for that.
    await page.getByText('Draw or upload an outline').click();
    await page.getByRole('link', { name: 'To the drawing page' }).click();
    await page.getByRole('button', { name: 'Polygon', exact: true }).click();
    const box = await until('there is a map to draw on', () => page.locator('hub-draw-map').boundingBox());
    const at = (x: number, y: number) => page.mouse.click(box.x + box.width * x, box.y + box.height * y);
    await until(
      'a shape was drawn',
      async () => {
        for (const [x, y] of [
          [0.45, 0.4],
          [0.6, 0.42],
          [0.55, 0.6],
          [0.45, 0.4],
        ] as const)
          await at(x, y);
        return new URL(page.url()).searchParams.get('compare')?.includes('!s!');
      },
      { timeout: 40_000, interval: 1_000 },
    );
    await page.getByRole('link', { name: 'Compare it with others' }).click();
    await until('four places are compared', async () => (await comparison.names()).length === 4);
    await comparison.complete();

    // Named, ordered by dragging and by button.
    await page.getByLabel('Name of place 4').fill('My shape');
    await page.getByLabel('Name of place 4').press('Enter');
    const handles = comparison.element.locator('.handle');
    const [from, to] = [await handles.nth(3).boundingBox(), await handles.nth(0).boundingBox()];
    await page.mouse.move(from!.x + 5, from!.y + 5);
    await page.mouse.down();
    await page.mouse.move(to!.x + 5, to!.y + 30, { steps: 5 });
    await page.mouse.move(to!.x + 5, to!.y - 10, { steps: 3 });
    await page.mouse.up();
    await comparison.named('My shape', 'Leeds', '7 km around BD1 1AA', 'West Yorkshire Maths Hub');
    await page.getByRole('button', { name: 'Move Leeds up' }).click();
    await comparison.named('Leeds', 'My shape', '7 km around BD1 1AA', 'West Yorkshire Maths Hub');

    // The link holds all of it.
    await comparison.complete();
    const figures = await comparison.row('State-funded schools');
    const again = await site.openUrl(page.url(), { width: 1440, height: 1000 });
    const reopened = new ComparisonPage(again.page);
    await reopened.named('Leeds', 'My shape', '7 km around BD1 1AA', 'West Yorkshire Maths Hub');
    await reopened.complete();
    expect(await reopened.row('State-funded schools')).toEqual(figures);
  }, 180_000);

  it('shows the figures of the atlas, with region and England at the switches', async () => {
    const { england } = await openRealAtlas();
    const schools = (code: string) =>
      count(england.weights.total('schools', england.geography.area(code)!.atoms).value);
    const { page } = await site.openSite(`?page=compare&compare=${LEEDS}~${BRADFORD}`);
    const comparison = new ComparisonPage(page);
    await comparison.complete();
    const all = count(england.weights.total('schools', england.geography.all).value);
    expect(await comparison.row('State-funded schools')).toEqual([
      schools('E08000035'),
      schools('E08000032'),
      all,
    ]);

    await page.getByLabel('their regions').check();
    await until(
      'the region stands beside them',
      async () => (await comparison.row('State-funded schools')).length === 4,
    );
    await comparison.complete();
    await page.getByLabel('England', { exact: true }).uncheck();
    await until('England is gone', async () => (await comparison.row('State-funded schools')).length === 3);
    expect(await comparison.row('State-funded schools')).toEqual([
      schools('E08000035'),
      schools('E08000032'),
      schools('E12000003'),
    ]);
    expect(new URL(page.url()).searchParams.get('beside')).toBe('region');
  });

  it('takes a place in from its page and out again, by a button that says which of the two it does', async () => {
    const { page } = await site.openSite('?place=E08000035');
    const buttons = page.locator('hub-place .actions').getByRole('button');
    await buttons.getByText('Add to comparison').click();
    await buttons.getByText('Take out of the comparison').waitFor();
    expect(new URL(page.url()).searchParams.get('compare')).toContain('E08000035');
    // A name that changes and a pressed state as well would say “Take out, pressed”.
    expect(await buttons.first().getAttribute('aria-pressed')).toBeNull();
    await buttons.getByText('Take out of the comparison').click();
    await buttons.getByText('Add to comparison').waitFor();
    expect(new URL(page.url()).searchParams.get('compare')).toBeNull();
  });

  it('keeps a place only when asked, and brings it back', async () => {
    const { page, context } = await site.openSite(`?page=compare&compare=${LEEDS}`);
    const comparison = new ComparisonPage(page);
    await comparison.complete();
    expect(await page.evaluate(() => localStorage.length)).toBe(0);
    await page.getByRole('button', { name: 'Keep Leeds in this browser' }).click();
    await until('it is told', async () =>
      (await announced(page)).some(({ text }) => text === 'Kept in this browser.'),
    );

    const other = await context.newPage();
    await other.goto(site.server.url('?page=compare'));
    await other.getByRole('button', { name: 'Put Leeds into the comparison' }).click();
    await new ComparisonPage(other).named('Leeds');
    await other.getByRole('button', { name: 'Remove Leeds from my localities' }).click();
    await until(
      'it is gone here and there',
      async () =>
        (await page.getByText('Nothing is kept yet.').isVisible()) &&
        (await other.getByText('Nothing is kept yet.').isVisible()),
    );
  });

  it('says so where the browser keeps nothing, and goes on', async () => {
    const { page } = await site.openSite(`?page=compare&compare=${LEEDS}`, {
      before: () => {
        Object.defineProperty(window, 'localStorage', {
          get: () => {
            throw new DOMException('denied', 'SecurityError');
          },
        });
      },
    });
    await new ComparisonPage(page).complete();
    await page.getByRole('button', { name: 'Keep Leeds in this browser' }).click();
    await page.getByRole('alert').getByText('This browser keeps nothing for this page').waitFor();
  });

  it('asks how far around a school, which came here from its own page', async () => {
    const { page } = await site.openSite('?page=compare&compare=!a!school:100000');
    await page.getByText('A school or a postcode is a point').waitFor();
    await page.getByLabel('Kilometres around it').fill('3');
    await page.getByRole('button', { name: 'Use this distance' }).click();
    const comparison = new ComparisonPage(page);
    await comparison.named('3 km around The Aldgate School');
    await comparison.complete();
    const [schools] = await comparison.row('State-funded schools');
    expect(Number(schools?.replace(',', ''))).toBeGreaterThan(50);
  });

  it('reports what of a pasted list it knew', async () => {
    const { page } = await site.openSite('?page=compare');
    await page.getByText('From a list you paste').click();
    await page
      .getByLabel('Codes or names, one a line or parted by commas')
      .fill('383\nBradford\nAtlantis\nE08000036');
    await page.getByRole('button', { name: 'Read the list' }).click();
    await page.getByText('1 entry was not recognised').waitFor();
    await page.getByText('Atlantis').last().waitFor();
    await page.getByRole('button', { name: 'Add them together as one place' }).click();
    await new ComparisonPage(page).named('Leeds, Bradford and Wakefield');
  });

  it('offers at least ten places of any class it lists, and never a joint filter', async () => {
    const { page } = await site.openSite('?page=compare');
    await page.getByText('Places of one broad public class').click();
    for (const kind of ['rural-urban', 'authority-type']) {
      await page.getByLabel('Classification').selectOption(kind);
      const classes = page.getByLabel('Class', { exact: true });
      for (const value of await classes
        .locator('option')
        .evaluateAll((all) => all.map((one) => (one as HTMLOptionElement).value))) {
        await classes.selectOption(value);
        await page.locator('hub-chooser #preset .addables li').nth(9).waitFor();
      }
    }
    expect(await page.locator('hub-chooser #preset select').count()).toBe(2);
  });

  it('goes on without the files of schools, tells it, and gets them at a second try', async () => {
    const visit = await site.openSite('?page=method', { allow: /503/ });
    let isFailing = true;
    site.server.route(/schools\./, () => (isFailing ? { status: 503, body: 'later' } : {}));
    await visit.page.goto(site.server.url(`?page=compare&compare=${LEEDS}`));
    const comparison = new ComparisonPage(visit.page);
    await visit.page.getByText('Some of the data could not be fetched').waitFor();
    await comparison.complete();
    expect(await comparison.row('Trusts per 100 schools')).toEqual([
      expect.stringContaining('could not be fetched'),
      expect.stringContaining('could not be fetched'),
    ]);
    isFailing = false;
    await visit.page.getByRole('button', { name: 'Try again' }).first().click();
    await until('the trusts are there', async () =>
      /^\d/.test((await comparison.row('Trusts per 100 schools'))[0] ?? ''),
    );
  });
});
