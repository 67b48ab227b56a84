import { defineOnce } from '../elements/define-once';
import { siteMessages } from '../messages/site';
import type { Session } from '../state/session';
import { DataNotice } from './data-notice';
import { noticeBox } from './notice-box';

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
  if (id === 'map') return;
  try {
    // The list of the other pages comes with the first of them: the map's reader does without.
    const { PAGES } = await import('./page-elements');
    const page = PAGES[id];
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
