import { setTimeout as wait } from 'node:timers/promises';

/**
 * Waits until `probe` gives something truthy and returns it. Probes run in Node and may ask the page:
 * `until('the map has loaded', () => page.evaluate(() => document.querySelector('hub-atlas')?.loaded))`.
 * Unlike Playwright's `waitForFunction` this works under a Content-Security-Policy without `unsafe-eval`.
 * @param what completes the sentence "waited 15 s until ...".
 * @throws when `timeout` milliseconds have passed, with what the probe gave or threw last.
 */
export async function until<Value>(
  what: string,
  probe: () => Value | Promise<Value>,
  { timeout = 15_000, interval = 25 }: { readonly timeout?: number; readonly interval?: number } = {},
): Promise<NonNullable<Value>> {
  const start = performance.now();
  for (;;) {
    let last: unknown;
    try {
      last = await probe();
      if (last) return last as NonNullable<Value>;
    } catch (error) {
      last = error;
    }
    if (performance.now() - start > timeout) {
      throw new Error(`waited ${timeout / 1000} s until ${what}; last seen: ${String(last)}`);
    }
    await wait(interval);
  }
}
