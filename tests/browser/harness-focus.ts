import type { Locator, Page } from 'playwright-core';

/** What has the focus, however many shadow roots deep. */
export interface Focused {
  /** Its tag, and what it is called: `a “Leeds”`; `body` when nothing has the focus. */
  readonly what: string;
  /** Elements whose shadow roots it is in, outermost first. */
  readonly within: readonly string[];
  /** It has an outline or a frame that others have not. */
  readonly ring: boolean;
  /** It is not wholly outside of the window or under something else (WCAG 2.4.11). */
  readonly inSight: boolean;
  /** It is what had the focus when this was last asked. */
  readonly same: boolean;
}

declare global {
  interface Window {
    focusedForTests?: Element;
  }
}

export function focused(page: Page): Promise<Focused> {
  return page.evaluate(() => {
    const within: string[] = [];
    let active = document.activeElement ?? document.body;
    while (active.shadowRoot?.activeElement) {
      within.push(active.localName);
      active = active.shadowRoot.activeElement;
    }
    const root = active.getRootNode() as Document | ShadowRoot;
    const label = active.id && root.querySelector(`label[for="${active.id}"]`);
    const name =
      active.getAttribute('aria-label') ??
      (label || active.closest('label') || active).textContent?.replace(/\s+/g, ' ').trim() ??
      '';
    const style = getComputedStyle(active);
    const deepestAt = (x: number, y: number): Element | null => {
      let at = document.elementFromPoint(x, y);
      while (at?.shadowRoot && at !== active) {
        const deeper = at.shadowRoot.elementFromPoint(x, y);
        if (deeper === null || deeper === at) break;
        at = deeper;
      }
      return at;
    };
    const isActive = (node: Node | null): boolean => {
      for (let seen = node; seen !== null; seen = seen.parentNode ?? (seen as ShadowRoot).host ?? null) {
        if (seen === active) return true;
      }
      return false;
    };
    const corners = [...active.getClientRects()].flatMap(({ left, top, right, bottom }) => [
      [(left + right) / 2, (top + bottom) / 2],
      [left + 3, top + 3],
      [right - 3, bottom - 3],
    ]);
    const same = window.focusedForTests === active;
    window.focusedForTests = active;
    return {
      same,
      what: active === document.body ? 'body' : `${active.localName} “${name}”`,
      within,
      ring:
        (style.outlineStyle !== 'none' && Number.parseFloat(style.outlineWidth) >= 2) ||
        style.boxShadow !== 'none',
      inSight: corners.some(([x = 0, y = 0]) => isActive(deepestAt(x, y))),
    };
  });
}

export const hasFocus = (locator: Locator): Promise<boolean> =>
  locator.first().evaluate((element) => element.matches(':focus'));

/**
 * Goes to something by Tab alone, as a keyboard does.
 * @throws when it is not reached: not in the order, or behind a trap.
 */
export async function tabTo(page: Page, goal: Locator, most = 120): Promise<void> {
  await goal.first().waitFor();
  for (let stops = 0; stops < most; stops++) {
    if (await hasFocus(goal)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`Tab does not reach ${goal} within ${most} stops; it is at ${(await focused(page)).what}`);
}
