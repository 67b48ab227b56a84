import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { judge } from '../budgets-judge';
import { inWords, sumOf } from '../run/step';
import { type SuiteReport, tallyOf } from '../run/suite';

describe('the closing line of the test command', () => {
  it('counts what passed and failed over all steps, and names skipped ones only where there are any', () => {
    const lint = { passed: 1, failed: 0, skipped: 0 };
    const unit = { passed: 40, failed: 2, skipped: 3 };
    expect(inWords(lint)).toBe('1 passed, 0 failed');
    expect(inWords(sumOf([lint, unit]))).toBe('41 passed, 2 failed, 3 skipped');
  });
});

describe('counting a suite', () => {
  const report: SuiteReport = {
    numPassedTests: 3,
    numFailedTests: 0,
    numPendingTests: 1,
    numTodoTests: 0,
    testResults: [{ status: 'passed', assertionResults: [{ status: 'passed' }] }],
  };

  it('takes the numbers of a run that went well', () => {
    expect(tallyOf(report, true)).toEqual({ passed: 3, failed: 0, skipped: 1 });
  });

  it('counts a file that could not be loaded as one failure', () => {
    const unloaded = { ...report, testResults: [{ status: 'failed', assertionResults: [] }] };
    expect(tallyOf(unloaded, false).failed).toBe(1);
  });

  it.each<[string, SuiteReport | undefined, boolean]>([
    ['a run that left no report', undefined, true],
    ['a run that ended badly though every test passed', report, false],
    ['a run without a test', { ...report, numPassedTests: 0, testResults: [] }, true],
  ])('counts %s as one failure', (_, given, endedWell) => {
    expect(tallyOf(given, endedWell).failed).toBe(1);
  });
});

describe('a size budget', () => {
  let site: string;

  beforeAll(() => {
    site = mkdtempSync(join(tmpdir(), 'hub-atlas-budget-'));
    mkdirSync(join(site, 'assets'));
    const files: Record<string, string> = {
      'index.html': `<link rel="modulepreload" href="./assets/engine.js"><script type="module" src="./assets/index.js"></script>`,
      'assets/index.js': `const m=["./engine.js"];/* css */import{a as b,$ as c}from"./shared.js";export*from"./words.js";import"./side.js";const later=()=>import("./engine.js");`,
      'assets/shared.js': 's'.repeat(1_000),
      'assets/words.js': 'w'.repeat(2_000),
      'assets/side.js': 'e'.repeat(4_000),
      'assets/engine.js': 'm'.repeat(500_000),
    };
    for (const [path, text] of Object.entries(files)) writeFileSync(join(site, path), text);
  });
  afterAll(() => rmSync(site, { recursive: true }));

  it('weighs the first script with what it imports, and not what comes later or is only hinted at', () => {
    const first = { name: 'First', of: { scripts: 'index.html' }, packed: 'not', atMost: 7.2 } as const;
    expect(judge(first, site)).toEqual({ line: 'ok     First: 7.2 of 7.2 kB (4 files)', kept: true });
    expect(judge({ ...first, atMost: 7 }, site).kept).toBe(false);
  });

  it('weighs the sum of files, or the largest of them, packed as they are sent', () => {
    const files = { name: 'All', of: { files: '^assets/s' }, packed: 'not', atMost: 4 } as const;
    expect(judge(files, site).line).toBe('BROKEN All: 5.0 of 4 kB (2 files)');
    expect(judge({ ...files, each: true }, site).line).toBe('ok     All: 4.0 of 4 kB (largest of 2 files)');
    expect(judge({ ...files, packed: 'gzip', atMost: 0.1 }, site).kept).toBe(true);
    expect(judge({ ...files, packed: 'brotli', atMost: 0.1 }, site).kept).toBe(true);
  });

  it('is broken when there is nothing to weigh', () => {
    const none = { name: 'None', of: { page: 'gone.html' }, packed: 'not', atMost: 1 } as const;
    expect(judge(none, site)).toEqual({ line: 'BROKEN None: nothing there (0 files)', kept: false });
  });
});
