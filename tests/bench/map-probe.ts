/** What the probe has seen, milliseconds from the start of the navigation. */
export interface Sighted {
  /** Forty footprints are on the screen. */
  picture?: number;
  /** The name of the hub that is being clicked has been said. */
  answer?: number;
  /** Our answer has its sentence on what the hub covers; peers have none. */
  sentence?: number;
  /** The engine has drawn all it was asked for. */
  engine?: number;
  /** Duration of the longest task of the main thread so far, and when it began. */
  longest: { readonly duration: number; readonly start: number };
}

declare global {
  var sighted: Sighted;
}

/** Runs in the page before its own scripts and looks at every frame; the same for all pages. */
export function probe(): void {
  const seen: Sighted = { longest: { duration: 0, start: 0 } };
  globalThis.sighted = seen;
  const inside = (...path: readonly string[]) => {
    let at: Element | null | undefined = document.querySelector(path[0] ?? '');
    for (const selector of path.slice(1)) at = at?.shadowRoot?.querySelector(selector);
    return at;
  };
  const checks: Record<'picture' | 'answer' | 'sentence' | 'engine', () => boolean> = {
    picture: () => checks.engine() || document.querySelectorAll('svg path').length >= 40,
    answer: () => {
      const said = [
        document.getElementById('answer'),
        document.querySelector('.first-pick'),
        inside('hub-atlas', '.answer .name'),
        inside('hub-atlas', 'hub-answer')?.shadowRoot,
      ];
      return said.some((where) => where?.textContent?.includes('Kent and Medway') === true);
    },
    sentence: () =>
      inside('hub-atlas', 'hub-answer')?.shadowRoot?.textContent?.includes(
        'Kent and Medway Maths Hub covers',
      ) === true,
    engine: () =>
      performance.getEntriesByName('map-idle').length > 0 ||
      inside('hub-atlas', 'hub-map', '.viewport')?.getAttribute('data-engine') === 'on',
  };
  const look = () => {
    for (const [what, check] of Object.entries(checks) as [keyof typeof checks, () => boolean][]) {
      if (seen[what] !== undefined || !check()) continue;
      // What is in the page at this frame is on the screen when the next begins.
      requestAnimationFrame((time) => {
        seen[what] ??= time;
      });
    }
    requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
  new PerformanceObserver((list) => {
    for (const { duration, startTime: start } of list.getEntries()) {
      if (duration > seen.longest.duration) seen.longest = { duration, start };
    }
  }).observe({ type: 'longtask', buffered: true });
}
