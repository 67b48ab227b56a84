import { spawnSync } from 'node:child_process';
import {
  closeSync,
  existsSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeSync,
} from 'node:fs';
import { join, resolve } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { findChromium } from './chromium';

const ROOT = resolve(import.meta.dirname, '../..');

/** The built site, which is what browser tests open: never the sources through a development server. */
export const DIST = join(ROOT, 'dist');

/** Everything the build reads. */
const INPUTS = ['src', 'public', 'index.html', 'embed.html', 'vite.config.ts', 'package-lock.json'];

/** Vitest runs this once before the tests of a project that drives the browser. */
export default async function setup(): Promise<void> {
  findChromium();
  await buildWhenStale();
}

/** Builds `dist` unless it is newer than all it is made of. Two that start at once build once. */
export async function buildWhenStale(): Promise<void> {
  const lock = await takeLock();
  try {
    if (!isStale()) return;
    process.stderr.write('building the site for the browser tests\n');
    // Vitest says NODE_ENV=test, with which Vite would take the development code of Lit.
    const env = { ...process.env, NODE_ENV: 'production' };
    const vite = join(ROOT, 'node_modules/vite/bin/vite.js');
    const { status } = spawnSync(process.execPath, [vite, 'build'], {
      cwd: ROOT,
      env,
      stdio: ['ignore', 2, 2],
    });
    if (status !== 0) throw new Error('the site did not build, so no browser test can run');
  } finally {
    lock();
  }
}

function isStale(): boolean {
  const built = join(DIST, 'index.html');
  return !existsSync(built) || INPUTS.some((input) => newest(join(ROOT, input)) > statSync(built).mtimeMs);
}

/** When the file, or any file under the folder, was last written; 0 when there is none. */
function newest(path: string): number {
  if (!existsSync(path)) return 0;
  const self = statSync(path);
  if (!self.isDirectory()) return self.mtimeMs;
  return Math.max(self.mtimeMs, ...readdirSync(path).map((name) => newest(join(path, name))));
}

/** Waits until no other process builds. @returns what gives the lock back. */
async function takeLock(): Promise<() => void> {
  const folder = join(ROOT, 'node_modules/.cache');
  const path = join(folder, 'hub-atlas-build.lock');
  mkdirSync(folder, { recursive: true });
  for (;;) {
    try {
      const file = openSync(path, 'wx');
      writeSync(file, String(process.pid));
      closeSync(file);
      return () => rmSync(path, { force: true });
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
      if (!holderLives(path)) rmSync(path, { force: true });
      await wait(100);
    }
  }
}

/** False when the process that took the lock ended without giving it back. */
function holderLives(path: string): boolean {
  try {
    process.kill(Number(readFileSync(path, 'utf8')), 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
