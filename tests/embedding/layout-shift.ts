import type { Page } from 'playwright-core';

declare global {
  interface Window {
    /** Gives each shift of the layout so far that nobody's hand caused. */
    shifts?: () => readonly { readonly value: number; readonly startTime: number }[];
  }
}

/** Runs in a page before its own scripts: remembers what moved without being asked to. */
export function noteShifts(): void {
  type Shift = PerformanceEntry & { readonly value: number; readonly hadRecentInput: boolean };
  const seen: Shift[] = [];
  const observer = new PerformanceObserver((list) => seen.push(...(list.getEntries() as Shift[])));
  observer.observe({ type: 'layout-shift', buffered: true });
  window.shifts = () =>
    [...seen, ...(observer.takeRecords() as Shift[])]
      .filter(({ hadRecentInput }) => !hadRecentInput)
      .map(({ value, startTime }) => ({ value, startTime }));
}

/** What has moved, once that which was changed last is laid out and seen. */
export function shiftsOf(page: Page): Promise<readonly { readonly value: number }[]> {
  return page.evaluate(async () => {
    // Two frames: the first lays out what was changed, the second begins when that is on the screen.
    for (let i = 0; i < 2; i++) await new Promise((drawn) => requestAnimationFrame(drawn));
    return window.shifts?.() ?? [];
  });
}
