import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

interface Locked {
  readonly version?: string;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}

const file = resolve(import.meta.dirname, '../../package-lock.json');
const { packages } = JSON.parse(readFileSync(file, 'utf8')) as { packages: Record<string, Locked> };

describe('the lock file', () => {
  /**
   * Made where a registry lacks, say, the Windows build of a tool, `npm install` leaves that build out of the
   * lock without a word; `npm ci` then refuses on every machine. The cure is to write the entry by hand:
   * version, `optional`, `os` and `cpu`.
   */
  it('has the builds of every tool for every platform, so that npm ci accepts it anywhere', () => {
    const missing = Object.entries(packages).flatMap(([path, { optionalDependencies = {} }]) =>
      Object.keys(optionalDependencies).filter((name) => !reachable(name, path)),
    );
    expect(missing).toEqual([]);
  });

  it('has a version for every package', () => {
    expect(Object.keys(packages).filter((path) => packages[path]?.version === undefined)).toEqual([]);
  });
});

/** Whether a package at `from` finds `name` in its own node_modules or in one above, as Node looks. */
function reachable(name: string, from: string): boolean {
  const folders = from
    .split(/\/?node_modules\//)
    .map((_, i, parts) => parts.slice(0, i + 1).join('/node_modules/'));
  return folders.some((folder) => `${folder}/node_modules/${name}`.replace(/^\//, '') in packages);
}
