import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { ROOT } from '../run/tool';

/** The package as somebody else has it: packed by npm, installed by npm, in a folder far from this one. */
export interface Installed {
  readonly folder: string;
  /** Names of the files in the package. */
  readonly files: readonly string[];
  remove(): void;
}

/** @throws with what npm said, when it cannot be packed or installed. */
export function installPackage(): Installed {
  const folder = mkdtempSync(join(tmpdir(), 'hub-atlas-installed-'));
  const told = run('npm', ['pack', '--json', '--pack-destination', folder], ROOT);
  // What the script before packing writes comes first.
  const [packed] = JSON.parse(told.slice(told.search(/^\[/m))) as [
    { readonly filename: string; readonly files: readonly { readonly path: string }[] },
  ];
  writeFileSync(
    join(folder, 'package.json'),
    JSON.stringify({
      private: true,
      type: 'module',
      dependencies: { 'hub-atlas': `file:./${packed.filename.replace(/^.*\//, '')}` },
    }),
  );
  const quick = [
    '--prefer-offline',
    '--no-audit',
    '--no-fund',
    '--ignore-scripts',
    '--omit=dev',
    '--loglevel=error',
  ];
  run('npm', ['install', ...quick], folder);
  return {
    folder,
    files: packed.files.map(({ path }) => path),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}

/** The data, where a site serves it from: what the README tells people to copy. */
export function copyData({ folder }: Installed, to: string): void {
  cpSync(join(folder, 'node_modules/hub-atlas/lib/atlas'), join(to, 'atlas'), { recursive: true });
}

/** Lends packages of this checkout: those that an application has beside ours, of which nothing is tested. */
export function lend({ folder }: Installed, names: readonly string[]): void {
  for (const name of names) {
    const [from, to] = [ROOT, folder].map((place) => join(place, 'node_modules', name)) as [string, string];
    mkdirSync(dirname(to), { recursive: true });
    symlinkSync(from, to, 'junction');
  }
}

/** Runs a program to its end. @returns what it wrote to its output. @throws with all it said, when it failed. */
export function run(program: string, options: readonly string[], cwd: string): string {
  // Vitest's own settings are not for the programs that it starts.
  const { NODE_ENV: _, ...env } = process.env;
  const ended = spawnSync(program, options, { cwd, env, encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 });
  if (ended.status !== 0) {
    throw new Error(
      `${program} ${options.join(' ')}: ${ended.error?.message ?? ''}\n${ended.stdout}${ended.stderr}`,
    );
  }
  return ended.stdout;
}
