/**
 * Fetches, while the page is idle, the code that the first pick will need: the answer then comes at once, also when
 * the connection has gone. Not for readers who save data.
 */
export function fetchAhead(): void {
  const { connection } = navigator as { connection?: { readonly saveData?: boolean } };
  if (connection?.saveData === true) return;
  const fetch = () => {
    // What cannot be had now is asked for again when it is needed, and then it says so.
    import('../hub-place/hub-place').catch(() => {});
  };
  if (typeof requestIdleCallback === 'function') requestIdleCallback(fetch, { timeout: 5_000 });
  else setTimeout(fetch, 2_000);
}
