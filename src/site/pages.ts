import { defineOnce } from '../elements/define-once';
import { siteMessages } from '../messages/site';
import type { Session } from '../state/session';
import type { PageId } from '../state/view';
import { DataNotice } from './data-notice';
import { noticeBox } from './notice-box';

interface Page {
  readonly tag: string;
  /** Fetches the element's code; the map's is there from the start. */
  readonly load: () => Promise<CustomElementConstructor>;
}

const comparison: Page = {
  tag: 'hub-comparison',
  load: async () => (await import('../elements/hub-comparison/hub-comparison')).HubComparison,
};

/** Each page beside the map is one element, fetched when first opened. */
const PAGES: Readonly<Partial<Record<PageId, Page>>> = {
  overlap: {
    tag: 'hub-overlap',
    load: async () => (await import('../elements/hub-overlap/hub-overlap')).HubOverlap,
  },
  landscape: {
    tag: 'hub-landscape',
    load: async () => (await import('../elements/hub-landscape/hub-landscape')).HubLandscape,
  },
  compare: comparison,
  briefing: comparison,
  draw: { tag: 'hub-draw', load: async () => (await import('../elements/hub-draw/hub-draw')).HubDraw },
  localities: {
    tag: 'hub-localities',
    load: async () => (await import('../elements/hub-localities/hub-localities')).HubLocalities,
  },
  study: { tag: 'hub-study', load: async () => (await import('../elements/hub-study/hub-study')).HubStudy },
  method: {
    tag: 'hub-method',
    load: async () => (await import('../elements/hub-method/hub-method')).HubMethod,
  },
  embed: {
    tag: 'hub-builder',
    load: async () => (await import('../elements/hub-builder/hub-builder')).HubBuilder,
  },
};

let opened = 0;
let notice: DataNotice | undefined;

/**
 * Shows the page that the view names; the map stays in the document, hidden, so that it keeps its camera.
 * @param focus whether the reader has come here by a link, a button or Back: then the focus goes to the heading, which
 *   a screen reader says, and Tab goes on from there. A page that is opened by its address leaves the focus alone.
 */
export async function openPage(session: Session, focus?: 'at the top' | 'where it was'): Promise<void> {
  opened += 1;
  const turn = opened;
  const id = session.view.page;
  const [place, box] = ['page', 'page-data'].map((name) => document.getElementById(name));
  const map = document.querySelector('hub-atlas');
  const title = document.querySelector<HTMLElement>('.page-title');
  if (!place || !box || !map || !title) return;
  title.textContent = siteMessages.pageTitle[id];
  for (const link of document.querySelectorAll('.site-nav a[data-page]')) {
    if (link.getAttribute('data-page') === id) link.setAttribute('aria-current', 'page');
    else link.removeAttribute('aria-current');
  }
  map.hidden = id !== 'map';
  place.replaceChildren();
  if (focus !== undefined) title.focus({ preventScroll: true });
  if (focus === 'at the top') scrollTo(0, 0);
  notice ??= new DataNotice(session, box);
  notice.show(id === 'map');
  const page = PAGES[id];
  if (page === undefined) return;
  try {
    defineOnce(page.tag, await page.load());
    if (turn !== opened) return;
    const element = document.createElement(page.tag) as HTMLElement & { session?: Session };
    element.session = session;
    place.replaceChildren(element);
  } catch {
    const again = () => void openPage(session, 'at the top');
    if (turn === opened) place.replaceChildren(noticeBox(siteMessages.pageFailed, again));
  }
}
