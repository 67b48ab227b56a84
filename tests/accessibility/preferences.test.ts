import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { useSite } from '../browser/harness';
import { engineDrawn } from '../browser/harness-map';
import { look } from './eyes';
import { SITE_PAGES, settle } from './site-pages';

/** What WCAG 1.4.12 lets a reader ask for; a paragraph's space is left to the page where it is more. */
const SPACING = `* {
  line-height: 1.5 !important;
  letter-spacing: 0.12em !important;
  word-spacing: 0.16em !important;
}
p { margin-block-end: 2em !important; }`;

/** Lays a reader's own style over the page, shadow roots included, as extensions that do this for readers must. */
const layOver = (page: Page, css: string) =>
  page.evaluate((text) => {
    const roots = (root: Document | ShadowRoot): (Document | ShadowRoot)[] => [
      root,
      ...[...root.querySelectorAll('*')].flatMap((element) =>
        element.shadowRoot ? roots(element.shadowRoot) : [],
      ),
    ];
    for (const root of roots(document)) {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(text);
      root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
    }
  }, css);

const page = (name: string) => SITE_PAGES.find((one) => one.name === name) ?? SITE_PAGES[0]!;

describe('readers who ask for', () => {
  const site = useSite({ saveData: true });

  it('no motion see the map jump, and nothing else move', async () => {
    const { page: shown } = await site.openSite('', { reducedMotion: true, saveData: false });
    await engineDrawn(shown);
    const seen = await shown.evaluate(async () => {
      const map = document.querySelector('hub-atlas')?.shadowRoot?.querySelector('hub-map');
      const zoomIn = map?.shadowRoot?.querySelector<HTMLElement>('[aria-label="Zoom in map"]');
      if (!map || !zoomIn) throw new Error('there is no map');
      const before = map.camera?.zoom;
      zoomIn.click();
      const after = map.camera?.zoom;
      // A movement would be on its way by the second frame.
      for (let frame = 0; frame < 2; frame++) await new Promise(requestAnimationFrame);
      const moving = document.getAnimations().filter(({ playState }) => playState === 'running');
      return { before, after, later: map.camera?.zoom, moving: moving.length };
    });
    expect(seen.after).toBeGreaterThan(seen.before ?? Number.NaN);
    expect(seen.later).toBe(seen.after);
    expect(seen.moving).toBe(0);
  });

  it.each([
    'the map',
    'a postcode',
    'the overlaps',
    'the landscape',
    'three localities compared',
    'drawing',
    'the builder',
  ])(
    'colours of their own see the edges of buttons and fields, what is pressed and what has the focus: %s',
    async (name) => {
      const { page: shown } = await site.openSite(page(name).path, { forcedColors: true });
      await settle(shown, page(name));
      const found = await shown.evaluate(() => {
        const everything = (root: ParentNode): HTMLElement[] =>
          [...root.querySelectorAll<HTMLElement>('*')].flatMap((element) => [
            element,
            ...(element.shadowRoot ? everything(element.shadowRoot) : []),
          ]);
        const isSeen = (element: Element) =>
          element.checkVisibility({ visibilityProperty: true, opacityProperty: true });
        const all = everything(document).filter(isSeen);
        const called = (element: Element) =>
          `${element.localName} “${element.getAttribute('aria-label') ?? element.textContent?.trim() ?? ''}”`;
        const hasEdge = (element: Element) => {
          for (let at: Element | null = element; at !== null; at = at.parentElement) {
            const { borderTopStyle, borderTopWidth, borderTopColor } = getComputedStyle(at);
            const ground = getComputedStyle(at.parentElement ?? at).backgroundColor;
            if (borderTopStyle !== 'none' && borderTopWidth !== '0px' && borderTopColor !== ground)
              return true;
            // The buttons of a toolbar share the edge of their group.
            if (!at.parentElement?.matches('.group')) return false;
          }
          return false;
        };
        const controls = all.filter((element) =>
          element.matches(
            'button:not(.plain, .sort, .skip), select, input:not([type="checkbox"], [type="radio"])',
          ),
        );
        const ringless = all
          .filter((element) => element.matches('button, a[href], select, input, [tabindex="0"]'))
          .filter((element) => {
            element.focus({ preventScroll: true });
            const { outlineStyle, outlineWidth } = getComputedStyle(element);
            return (
              element.matches(':focus-visible') &&
              (outlineStyle === 'none' || Number.parseFloat(outlineWidth) < 2)
            );
          });
        const pressed = all.filter((element) => element.matches('button[aria-pressed="true"]'));
        const resting = all.find((element) => element.matches('button[aria-pressed="false"]'));
        const groundOf = (element: Element) => getComputedStyle(element).backgroundColor;
        return {
          edgeless: controls.filter((element) => !hasEdge(element)).map(called),
          ringless: ringless.map(called),
          unmarked: pressed
            .filter((element) => resting && groundOf(element) === groundOf(resting))
            .map(called),
        };
      });
      expect(found).toEqual({ edgeless: [], ringless: [], unmarked: [] });
    },
  );

  it.each([
    'the map',
    'a hub',
    'the overlaps',
    'the landscape',
    'three localities compared',
    'drawing',
    'the builder',
  ])(
    'more space between letters, words and lines lose nothing of %s, on a desk or at 320 pixels',
    async (name) => {
      const { page: shown } = await site.openSite(page(name).path);
      await settle(shown, page(name));
      await layOver(shown, SPACING);
      for (const width of [1280, 320]) {
        await shown.setViewportSize({ width, height: 800 });
        await shown.evaluate(
          () => new Promise((next) => requestAnimationFrame(() => requestAnimationFrame(next))),
        );
        const { clipped, width: needed, stickingOut } = await look(shown);
        expect({ clipped, needed, stickingOut }).toEqual({ clipped: [], needed: width, stickingOut: [] });
      }
    },
  );
});
