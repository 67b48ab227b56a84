import type { Session } from '../state/session';
import { oEmbedName } from './oembed-name';

/** Keeps the page's discovery link on the response for what is shown, for consumers that run scripts. */
export function followWithOEmbed(session: Session): void {
  const link = document.querySelector<HTMLLinkElement>('link[type="application/json+oembed"]');
  if (link === null) return;
  const follow = () => link.setAttribute('href', `oembed/${oEmbedName(session.view.place)}`);
  session.subscribe(follow);
  follow();
}
