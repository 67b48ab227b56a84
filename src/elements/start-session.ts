import { openAtlas } from '../data/open-atlas';
import { Session } from '../state/session';
import { DEFAULT_VIEW, type ViewState } from '../state/view';

/**
 * Folder of the data files when an element names none: `atlas/` beside the folder of the built script. Taken from
 * the script's own address and not the page's, so that a host page's `<base href>` or path cannot misdirect it.
 */
export function usualDataFolder(): URL {
  const here = new URL(import.meta.url);
  return new URL(import.meta.env?.DEV ? '/atlas/' : '../atlas/', here);
}

/** A session of one element's own. `dataSrc` may be relative to the page. */
export function startSession(dataSrc?: string, view: ViewState = DEFAULT_VIEW): Session {
  const base = dataSrc ? new URL(dataSrc, globalThis.document?.baseURI) : usualDataFolder();
  return new Session(view, () => openAtlas({ base }));
}
