import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { Atlas } from '../../src/data/atlas';
import { openAtlas } from '../../src/data/open-atlas';

const FOLDER = resolve(import.meta.dirname, '../../public/atlas');

/** The published atlas, read from its folder as a script would read it. */
export function openRealAtlas(): Promise<Atlas> {
  return openAtlas({ read: (path) => readFile(join(FOLDER, path)) });
}
