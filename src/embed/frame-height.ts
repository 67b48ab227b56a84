import { GREETING, heightOf } from './height-message';

/**
 * For the page around a frame: gives every frame of the atlas the height of its content. Frames are those whose
 * address is of the same origin as this script; nothing is read from them but numbers, nothing is done but to set
 * the height. Without this script a frame keeps the height that its tag says.
 */
const ORIGIN = new URL(import.meta.url).origin;

/** Answers a frame's message; whatever is not a height, and not from a frame of the atlas, is passed over. */
export function onMessage(event: MessageEvent): void {
  if (event.origin !== ORIGIN) return;
  const height = heightOf(event.data);
  if (height === undefined) return;
  const frame = frames().find(({ contentWindow }) => contentWindow === event.source);
  frame?.style.setProperty('height', `${height}px`);
}

function greet(frame: HTMLIFrameElement): void {
  frame.contentWindow?.postMessage(GREETING, ORIGIN);
}

function frames(): readonly HTMLIFrameElement[] {
  return [...document.querySelectorAll('iframe')].filter(isOurs);
}

function isOurs({ src }: HTMLIFrameElement): boolean {
  try {
    const { origin, pathname } = new URL(src, document.baseURI);
    return origin === ORIGIN && pathname.endsWith('/embed.html');
  } catch {
    return false;
  }
}

if (typeof window !== 'undefined') {
  window.addEventListener('message', onMessage);
  // The event of a frame does not bubble, but it can be caught on its way down: also for frames that come later.
  document.addEventListener(
    'load',
    ({ target }) => {
      if (target instanceof HTMLIFrameElement && isOurs(target)) greet(target);
    },
    true,
  );
  for (const frame of frames()) if (hasLoaded(frame)) greet(frame);
}

/** A frame that is still to load is an empty page of our own, which can be looked into; one of the atlas cannot. */
function hasLoaded({ contentWindow }: HTMLIFrameElement): boolean {
  try {
    return contentWindow !== null && contentWindow.location.href !== 'about:blank';
  } catch {
    return true;
  }
}
