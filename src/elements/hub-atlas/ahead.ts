import { savesData } from '../saves-data';

/** Milliseconds after the data: by then a page that is looked at has what it shows. */
const AFTER = 3_000;

/**
 * Fetches, while the page is idle, the code that the first pick will need: the answer then comes at once, also when
 * the connection has gone. Not for readers who save data.
 */
export function fetchAhead(): void {
  if (savesData()) return;
  const fetch = () => {
    // What cannot be had now is asked for again when it is needed, and then it says so.
    import('../hub-place/hub-place').catch(() => {});
  };
  // The map's engine, where one is coming, is first on the line.
  setTimeout(() => {
    if (typeof requestIdleCallback === 'function') requestIdleCallback(fetch, { timeout: 5_000 });
    else fetch();
  }, AFTER);
}
