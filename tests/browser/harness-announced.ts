import type { BrowserContext, Page } from 'playwright-core';

/** Words that a screen reader was given to speak, and how urgently. */
export interface Announcement {
  readonly text: string;
  readonly politeness: 'polite' | 'assertive';
}

declare global {
  interface Window {
    announcedToTests?: Announcement[];
  }
}

/** Listens, from before the page's first script, to every live region in the page and in its shadow roots. */
export async function listenForAnnouncements(context: BrowserContext): Promise<void> {
  await context.addInitScript(() => {
    const heard: Announcement[] = [];
    window.announcedToTests = heard;
    const POLITENESS: Record<string, 'polite' | 'assertive'> = {
      status: 'polite',
      log: 'polite',
      alert: 'assertive',
    };
    const last = new WeakMap<Element, string>();

    const regionAround = (node: Node): Element | undefined => {
      for (let at: Node | null = node; at !== null; at = at.parentNode ?? (at as ShadowRoot).host ?? null) {
        if (at instanceof Element && politenessOf(at) !== undefined) return at;
      }
      return undefined;
    };
    const politenessOf = (element: Element) => {
      const live = element.getAttribute('aria-live');
      if (live === 'polite' || live === 'assertive') return live;
      if (live === 'off') return undefined;
      if (element.localName === 'output') return 'polite';
      return POLITENESS[element.getAttribute('role') ?? ''];
    };
    const observer = new MutationObserver((changes) => {
      for (const region of new Set(changes.map(({ target }) => regionAround(target)))) {
        if (region === undefined) continue;
        const text = (region.textContent ?? '').replace(/\s+/g, ' ').trim();
        if (text !== '' && text !== last.get(region)) {
          heard.push({ text, politeness: politenessOf(region) ?? 'polite' });
        }
        last.set(region, text);
      }
    });
    const observe = (root: Node) =>
      observer.observe(root, { subtree: true, childList: true, characterData: true });
    observe(document);
    const attachShadow = Element.prototype.attachShadow;
    Element.prototype.attachShadow = function (init) {
      const root = attachShadow.call(this, init);
      observe(root);
      return root;
    };
  });
}

/** Everything announced since the page was opened or since the last `forget`, in order. */
export async function announced(
  page: Page,
  { forget = false }: { readonly forget?: boolean } = {},
): Promise<readonly Announcement[]> {
  return page.evaluate((clear) => {
    const heard = window.announcedToTests ?? [];
    return clear ? heard.splice(0) : [...heard];
  }, forget);
}
