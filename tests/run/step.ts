/** What a step came to, in checks: a linter's run is one, each test of a suite is one, each size budget is one. */
export interface Tally {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
}

/** One stage of `npm test`. */
export interface Step {
  /** The word that `npm test -- <name>` picks it by. */
  readonly name: string;
  /** What the person who waits is told. */
  readonly title: string;
  /** A step that must have passed before, in the same run, for this one to mean anything. */
  readonly after?: string;
  run(): Promise<Tally> | Tally;
}

export const PASSED: Tally = { passed: 1, failed: 0, skipped: 0 };
export const FAILED: Tally = { passed: 0, failed: 1, skipped: 0 };

export function sumOf(tallies: readonly Tally[]): Tally {
  return tallies.reduce(
    (sum, { passed, failed, skipped }) => ({
      passed: sum.passed + passed,
      failed: sum.failed + failed,
      skipped: sum.skipped + skipped,
    }),
    { passed: 0, failed: 0, skipped: 0 },
  );
}

/** `12 passed, 0 failed`, and `, 1 skipped` where some were: the line that machines read. */
export function inWords({ passed, failed, skipped }: Tally): string {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
}
