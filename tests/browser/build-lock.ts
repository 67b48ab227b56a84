import { closeSync, mkdirSync, openSync, readFileSync, rmSync, writeSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

const ROOT = resolve(import.meta.dirname, '../..');

/** Waits until no other process builds. @returns the way to give the lock back. */
export async function takeBuildLock(): Promise<() => void> {
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
    // Not ours to signal, or just given back: then the next try takes it.
    return (error as NodeJS.ErrnoException).code !== 'ESRCH';
  }
}
