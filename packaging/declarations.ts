import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { ROOT } from './builds';

/** Writes the types of the modules beside them. @throws when TypeScript finds a mistake. */
export function writeDeclarations(folder: string): void {
  const tsc = join(ROOT, 'node_modules/typescript/bin/tsc');
  const options = ['-p', 'tsconfig.build.json', '--outDir', folder];
  const { status, stdout } = spawnSync(process.execPath, [tsc, ...options], { cwd: ROOT, encoding: 'utf8' });
  if (status !== 0) throw new Error(`the types cannot be written:\n${stdout}`);
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (entry.name.endsWith('.d.ts')) mend(join(entry.parentPath, entry.name));
  }
}

/**
 * `./basis` becomes `./basis.js`: without, only bundlers find the file, and Node's own resolution does not. Types that
 * TypeScript followed to where Lit itself has them from are Lit's again: the package depends on no other.
 */
function mend(path: string): void {
  const text = readFileSync(path, 'utf8');
  const extended = text.replace(RELATIVE, (whole, before: string, target: string, after: string) =>
    existsSync(`${resolve(dirname(path), target)}.d.ts`) ? `${before}${target}.js${after}` : whole,
  );
  const written = extended.replaceAll('import("lit-html")', 'import("lit")');
  if (written !== text) writeFileSync(path, written);
}

const RELATIVE = /((?:from|import)\s*\(?\s*["'])(\.{1,2}\/[^"']+)(["'])/g;
