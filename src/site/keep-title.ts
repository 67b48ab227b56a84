import { siteMessages } from '../messages/site';
import type { Session } from '../state/session';

/**
 * Keeps the title of the window to what is shown: the page at once, the place as soon as its name is known. It is the
 * first thing that a screen reader says of a page, and what the history and the tabs of a browser list.
 */
export function keepTitle(session: Session): void {
  let turn = 0;
  const tell = async (): Promise<void> => {
    turn += 1;
    const mine = turn;
    const { page, place } = session.view;
    document.title = siteMessages.documentTitle(page);
    if (place === undefined || (page !== 'map' && place.kind !== 'locality')) return;
    const name = await import('./place-title').then(
      ({ placeTitle }) => placeTitle(session),
      () => undefined,
    );
    if (mine === turn && name !== undefined) document.title = siteMessages.documentTitle(page, name);
  };
  void tell();
  session.subscribe(({ view, previous }) => {
    if (view.page !== previous.page || view.place !== previous.place) void tell();
  });
}
