import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { takeBuildLock } from './build-lock';
import { findChromium } from './chromium';

const ROOT = resolve(import.meta.dirname, '../..');

/** The built site, which is what browser tests open: never the sources through a development server. */
export const DIST = join(ROOT, 'dist');

/** The policy that the build writes for those who serve its pages. */
export function publishedPolicy(): Readonly<Record<string, string>> {
  return {
    'content-security-policy': readFileSync(join(DIST, 'content-security-policy.txt'), 'utf8').trim(),
  };
}

/** Everything the build reads. */
const INPUTS = [
  'src',
  'public',
  'packaging',
  'index.html',
  'embed.html',
  'vite.config.ts',
  'package-lock.json',
];

/**
 * Vitest runs this once before the tests of a project that drives the browser. Where the site does not
 * build, the tests that open it fail for want of it; those with pages of their own still run.
 */
export default async function setup(): Promise<void> {
  findChromium();
  await build({ onlyWhenStale: true });
}

/**
 * Builds `dist` as `npm run build` does, or, when asked, only if something it is made of is newer. Two that
 * start at once build one after the other.
 * @returns whether `dist` is there now; what Vite says is shown when it is not.
 */
export async function build({ onlyWhenStale = false } = {}): Promise<boolean> {
  const giveBack = await takeBuildLock();
  try {
    if (onlyWhenStale && !isStale()) return true;
    // Vitest says NODE_ENV=test, with which Vite would take the development code of Lit.
    const env = { ...process.env, NODE_ENV: 'production' };
    const vite = join(ROOT, 'node_modules/vite/bin/vite.js');
    const options = { cwd: ROOT, env, encoding: 'utf8' } as const;
    const { status, stdout, stderr } = spawnSync(process.execPath, [vite, 'build'], options);
    if (status !== 0) {
      process.stderr.write(`${stdout}${stderr}`);
      // What an earlier build left must not be taken for this one.
      rmSync(DIST, { recursive: true, force: true });
    }
    return status === 0;
  } finally {
    giveBack();
  }
}

function isStale(): boolean {
  const built = join(DIST, 'index.html');
  return !existsSync(built) || INPUTS.some((input) => newest(join(ROOT, input)) > statSync(built).mtimeMs);
}

/** When the file, or any file under the folder, was last written; 0 when there is none. */
export function newest(path: string): number {
  if (!existsSync(path)) return 0;
  const self = statSync(path);
  if (!self.isDirectory()) return self.mtimeMs;
  return Math.max(self.mtimeMs, ...readdirSync(path).map((name) => newest(join(path, name))));
}
