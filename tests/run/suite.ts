import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Tally } from './step';
import { pathOf, ROOT } from './tool';

/** The part of Vitest's JSON report that is counted. */
export interface SuiteReport {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly numPendingTests: number;
  readonly numTodoTests: number;
  readonly testResults: readonly {
    readonly status: string;
    readonly assertionResults: readonly { readonly status: string }[];
  }[];
}

/** Runs one of Vitest's projects, its words shown as they come. */
export function suite(project: string): Tally {
  const folder = mkdtempSync(join(tmpdir(), 'hub-atlas-tests-'));
  const file = join(folder, 'report.json');
  try {
    const options = [
      'run',
      '--project',
      project,
      '--reporter=default',
      '--reporter=json',
      `--outputFile=${file}`,
    ];
    const { status } = spawnSync(process.execPath, [pathOf('vitest'), ...options], {
      cwd: ROOT,
      // Vitest colours its words in CI, where nobody sees the colours and logs hold the codes.
      env: process.stdout.isTTY ? process.env : { ...process.env, NO_COLOR: '1' },
      stdio: ['ignore', 'inherit', 'inherit'],
    });
    const report = existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as SuiteReport) : undefined;
    return tallyOf(report, status === 0);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/**
 * Counts a report. What fails outside any test counts as one failure each: a file that could not be loaded,
 * a run that ended badly for a reason of its own, a run in which there was no test at all.
 */
export function tallyOf(report: SuiteReport | undefined, endedWell: boolean): Tally {
  if (report === undefined) return { passed: 0, failed: 1, skipped: 0 };
  const unloaded = report.testResults.filter(
    ({ status, assertionResults }) =>
      status === 'failed' && !assertionResults.some((test) => test.status === 'failed'),
  ).length;
  const passed = report.numPassedTests;
  const failed = report.numFailedTests + unloaded;
  const other = failed === 0 && (!endedWell || passed === 0) ? 1 : 0;
  return { passed, failed: failed + other, skipped: report.numPendingTests + report.numTodoTests };
}
