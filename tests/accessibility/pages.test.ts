import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { useSite } from '../browser/harness';
import { axeFindings } from '../browser/harness-axe';
import { Visit } from '../browser/harness-visit';
import { look } from './eyes';
import { SITE_PAGES, settle } from './site-pages';

/** 400 % zoom of a window 1280 pixels wide, and WCAG's own measure for reflow. */
const NARROW = { width: 320, height: 800 };
const WIDE = { width: 1280, height: 800 };
/** What can be wrong in the dark and not in the light. */
const DARK = { rules: ['color-contrast'] };

describe('every page of the site', () => {
  const site = useSite({ saveData: true });

  describe.each(SITE_PAGES)('$name', (one) => {
    let visit: Visit;
    beforeAll(async () => {
      visit = await Visit.begin(site.browser, { ...WIDE, saveData: one.name !== 'the map' });
      await visit.page.goto(site.server.url(one.path));
      await settle(visit.page, one);
    });
    afterAll(() => visit?.end());

    it('gives axe nothing to find on a desk, in the light and in the dark', async () => {
      await visit.page.setViewportSize(WIDE);
      expect(await axeFindings(visit.page)).toEqual([]);
      await visit.page.emulateMedia({ colorScheme: 'dark' });
      expect(await axeFindings(visit.page, DARK)).toEqual([]);
    });

    it('has a title of its own, one first heading, and headings that skip no level', async () => {
      const { title, headings } = await look(visit.page);
      expect(title).toMatch(new RegExp(`^${one.title.replace('?', '\\?')}.* · Hub Atlas$`));
      expect(headings.filter(({ level }) => level === 1)).toHaveLength(1);
      const skipped = headings.filter(({ level }, i) => level > (headings[i - 1]?.level ?? 0) + 1);
      expect(skipped).toEqual([]);
    });

    it('has nothing to press that is smaller than 24 pixels', async () => {
      expect((await look(visit.page)).smallTargets).toEqual([]);
    });

    it('fits 320 pixels, where axe finds nothing either, in the dark and in the light', async () => {
      const { page } = visit;
      await page.setViewportSize(NARROW);
      const { width, stickingOut, smallTargets } = await look(page);
      expect({ width, stickingOut }).toEqual({ width: 320, stickingOut: [] });
      expect(smallTargets).toEqual([]);
      expect(await axeFindings(page, DARK)).toEqual([]);
      await page.emulateMedia({ colorScheme: 'light' });
      expect(await axeFindings(page)).toEqual([]);
    });

    it('was opened without an error, a warning or a request to another host', () => {
      expect({ errors: visit.errors, foreign: visit.foreign }).toEqual({ errors: [], foreign: [] });
    });
  });
});
