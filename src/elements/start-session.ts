import { Session } from '../state/session';
import { DEFAULT_VIEW, type ViewState } from '../state/view';

/**
 * Where data and site are, seen from the built script. A build that puts its scripts elsewhere says so by `define`:
 * see `vite.package.config.ts`.
 */
const DATA_FROM_SCRIPT: string = import.meta.env?.HUB_ATLAS_DATA ?? '../atlas/';
const HOME_FROM_SCRIPT: string = import.meta.env?.HUB_ATLAS_HOME ?? '../';

export interface SessionOptions {
  /** Folder of the data files; may be relative to the page. */
  readonly dataSrc?: string | null | undefined;
  /** Address of the site that links lead to; may be relative to the page. */
  readonly home?: string | null | undefined;
  readonly view?: ViewState;
  /** The data is fetched when this has resolved. */
  readonly wanted?: Promise<void>;
}

/** A session of one element's own. A bad address is told as the failure to open, like any other. */
export function startSession({ dataSrc, home, view = DEFAULT_VIEW, wanted }: SessionOptions = {}): Session {
  const session = new Session(view, async () => {
    await wanted;
    const { openAtlas } = await import('../data/open-atlas');
    return openAtlas({ base: dataSrc ? new URL(dataSrc, pageAddress()) : usualFolder(DATA_FROM_SCRIPT) });
  });
  session.home = usualHome(home);
  if (wanted !== undefined) session.wanted = wanted;
  return session;
}

function usualHome(given: string | null | undefined): string {
  try {
    const home = given ? new URL(given, pageAddress()) : usualFolder(HOME_FROM_SCRIPT);
    return /^https?:$/.test(home.protocol) ? home.href : '';
  } catch {
    return '';
  }
}

/**
 * Taken from the script's own address and not the page's, so that a host page's `<base href>` or path cannot
 * misdirect it. Bundlers may put the address of a source file there, which no page can use: then it is the page's.
 */
function usualFolder(fromScript: string): URL {
  if (import.meta.env?.DEV) return new URL('/atlas/', pageAddress());
  const script = new URL(import.meta.url);
  const isOnTheWeb = /^https?:$/.test(script.protocol);
  return new URL(
    isOnTheWeb ? fromScript : fromScript.replace(/^(\.\.\/)+/, ''),
    isOnTheWeb ? script : pageAddress(),
  );
}

function pageAddress(): string | undefined {
  return globalThis.document?.baseURI;
}
