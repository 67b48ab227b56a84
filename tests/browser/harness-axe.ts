import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults, RunOptions } from 'axe-core';
import type { Frame, Page } from 'playwright-core';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** WCAG 2.2 at A and AA, and what axe's authors advise beyond it. */
const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

export interface AxeOptions {
  /** CSS selector of the part to look at; the whole page unless said. */
  readonly within?: string;
  /** Rules not to run, by their axe id, each with a reason beside it in the test. */
  readonly without?: readonly string[];
  /** The only rules to run, by their axe id. */
  readonly rules?: readonly string[];
}

/**
 * What axe finds wrong, a line for each element: rule, what is asked, where. Empty when nothing is.
 * Open shadow roots are looked into. The script is handed over by the browser's protocol, not by a script
 * tag, so that pages with a strict Content-Security-Policy can be checked as they are.
 */
export async function axeFindings(page: Page | Frame, options: AxeOptions = {}): Promise<readonly string[]> {
  await page.evaluate(AXE);
  const run: RunOptions = {
    runOnly: options.rules ? { type: 'rule', values: [...options.rules] } : RULES,
    resultTypes: ['violations'],
    rules: Object.fromEntries((options.without ?? []).map((rule) => [rule, { enabled: false }])),
  };
  const { violations } = await page.evaluate(
    ([within, runOptions]) => {
      const { axe } = window as unknown as {
        axe: { run(where: Document | string, how: RunOptions): Promise<AxeResults> };
      };
      return axe.run(within ?? document, runOptions);
    },
    [options.within, run] as const,
  );
  return violations.flatMap(({ id, help, nodes }) =>
    nodes.map(
      ({ target, failureSummary }) => `${id}: ${help} | ${target.flat().join(' >> ')} | ${failureSummary}`,
    ),
  );
}
