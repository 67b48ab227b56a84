import { spawnSync } from 'node:child_process';
import { join, resolve } from 'node:path';
import { FAILED, PASSED, type Tally } from './step';

export const ROOT = resolve(import.meta.dirname, '../..');

/** Programs of the development dependencies, run with this Node: no shell, no npx, no PATH. */
const PROGRAMS = {
  biome: '@biomejs/biome/bin/biome',
  tsc: 'typescript/bin/tsc',
  knip: 'knip/bin/knip.js',
  vite: 'vite/bin/vite.js',
  vitest: 'vitest/vitest.mjs',
} as const;

export type Program = keyof typeof PROGRAMS;

/** Runs a tool to its end as one check. What it says is shown when it fails; it is quiet when all is well. */
export function tool(program: Program, options: readonly string[]): Tally {
  const { status, stdout, stderr, error } = spawnSync(process.execPath, [pathOf(program), ...options], {
    cwd: ROOT,
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  });
  if (status === 0) return PASSED;
  process.stdout.write(`${stdout ?? ''}${stderr ?? ''}${error === undefined ? '' : `${error.message}\n`}`);
  return FAILED;
}

export function pathOf(program: Program): string {
  return join(ROOT, 'node_modules', PROGRAMS[program]);
}
