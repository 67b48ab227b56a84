import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';

/** Names of a folder's scripts and other files with their hashes, as `integrity` attributes and import maps take them. */
export type Integrity = Readonly<Record<string, string>>;

const FILE = 'integrity.json';

/** Hashes every file of a folder, writes them into `integrity.json` beside them, and gives them back. */
export function writeIntegrity(folder: string): Integrity {
  const names = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name !== FILE)
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .sort();
  const hashes = Object.fromEntries(names.map((name) => [name, hashOf(readFileSync(join(folder, name)))]));
  writeFileSync(join(folder, FILE), `${JSON.stringify(hashes, null, 2)}\n`);
  return hashes;
}

function hashOf(bytes: Buffer): string {
  return `sha384-${createHash('sha384').update(bytes).digest('base64')}`;
}
