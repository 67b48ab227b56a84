import type { Page } from 'playwright-core';

export interface Heading {
  readonly level: number;
  readonly text: string;
}

/** What a page shows, measured in the page, shadow roots included. */
export interface Seen {
  readonly title: string;
  /** Width of all there is, CSS pixels; more than the window's means sideways scrolling. */
  readonly width: number;
  /** What sticks out of the window on the right, outermost first. */
  readonly stickingOut: readonly string[];
  /** Headings in the order they are read. */
  readonly headings: readonly Heading[];
  /** Things to press that are smaller than 24 by 24 CSS pixels and are not words of a sentence (WCAG 2.5.8). */
  readonly smallTargets: readonly string[];
  /** Boxes that cut off some of their own words. */
  readonly clipped: readonly string[];
}

export function look(page: Page): Promise<Seen> {
  return page.evaluate(() => {
    const LEAST = 23.9;
    const everything = (root: ParentNode): Element[] =>
      [...root.querySelectorAll('*')].flatMap((element) => [
        element,
        ...(element.shadowRoot ? everything(element.shadowRoot) : []),
      ]);
    const isSeen = (element: Element) =>
      element.checkVisibility({ visibilityProperty: true, opacityProperty: true }) &&
      element.getClientRects().length > 0;
    const words = (element: Element) => (element.textContent ?? '').replace(/\s+/g, ' ').trim();
    const called = (element: Element) =>
      `${element.localName}.${element.getAttribute('class') ?? ''} “${(element.getAttribute('aria-label') ?? words(element)).slice(0, 50)}”`;
    /** For those who do not see: kept in the page by being cut to nothing. */
    const isCut = (element: Element) => getComputedStyle(element).clipPath === 'inset(50%)';
    const isOffPage = (element: Element) => element.getBoundingClientRect().bottom < 0;
    const all = everything(document).filter(isSeen);

    /** A link among the words of a sentence is as high as its line. */
    const isInText = (element: Element) => {
      if (getComputedStyle(element).display !== 'inline') return false;
      const around = element.closest('p, li, dd, td, div, section');
      return around !== null && words(around).length > words(element).length + 1;
    };
    const boxOf = (element: Element) =>
      (element.matches('input[type="checkbox"], input[type="radio"]') && element.closest('label')) || element;
    const targets = all.filter(
      (element) =>
        element.matches('button, a[href], input, select, textarea, summary, [role="option"], td[tabindex]') &&
        !isInText(element) &&
        !isOffPage(element) &&
        !isCut(element),
    );

    // The first box that sticks out, and not what it holds: that is where it begins.
    const out = all.filter((element) => {
      const { left, right } = element.getBoundingClientRect();
      return right > innerWidth + 1 && left < innerWidth && !(element instanceof SVGElement);
    });
    const scrolls = (element: Element | null): boolean => {
      for (let at = element; at !== null; at = at.parentElement ?? hostOf(at)) {
        if (/auto|scroll|hidden|clip/.test(getComputedStyle(at).overflowX)) return true;
      }
      return false;
    };
    const hostOf = (element: Element) => {
      const root = element.getRootNode();
      return root instanceof ShadowRoot ? root.host : null;
    };

    const clipped = all.filter((element) => {
      const style = getComputedStyle(element);
      const isBox = /hidden|clip/.test(style.overflowX) || /hidden|clip/.test(style.overflowY);
      if (!isBox || isCut(element) || words(element) === '' || element.closest('svg')) return false;
      return element.scrollWidth > element.clientWidth + 1 || element.scrollHeight > element.clientHeight + 1;
    });

    return {
      title: document.title,
      width: document.documentElement.scrollWidth,
      stickingOut: out
        .filter((element) => !scrolls(element.parentElement))
        .map(called)
        .slice(0, 5),
      headings: all
        .filter((element) => /^h[1-6]$/.test(element.localName))
        .map((element) => ({ level: Number(element.localName.slice(1)), text: words(element) })),
      smallTargets: targets.flatMap((element) => {
        const { width, height } = boxOf(element).getBoundingClientRect();
        return width < LEAST || height < LEAST
          ? [`${called(element)} ${width.toFixed(0)} × ${height.toFixed(0)}`]
          : [];
      }),
      clipped: clipped.map(called),
    };
  });
}
