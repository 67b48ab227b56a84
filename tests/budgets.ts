import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DIST } from './browser/built-site';
import { type Budget, judge } from './budgets-judge';
import type { Tally } from './run/step';

/** Sets every size of `tests/budgets.json` against the built site and prints what each is now. */
export function budgets(): Tally {
  const file = join(import.meta.dirname, 'budgets.json');
  const { budgets: all } = JSON.parse(readFileSync(file, 'utf8')) as { budgets: readonly Budget[] };
  const verdicts = all.map((budget) => judge(budget, DIST));
  for (const { line } of verdicts) process.stdout.write(`  ${line}\n`);
  const passed = verdicts.filter(({ kept }) => kept).length;
  return { passed, failed: verdicts.length - passed, skipped: 0 };
}
