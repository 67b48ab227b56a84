import { existsSync } from 'node:fs';
import { resolve } from 'node:path';

/** Where the raw files lie beside a checkout. They are not in the repository: see `geodata/README.md`. */
export const RAW_SOURCES = resolve(import.meta.dirname, '../../../shared/sources');
export const hasRawSources = existsSync(RAW_SOURCES);
/** For the titles of tests that only run where the raw files are; elsewhere they are skipped, by design. */
export const NEEDS_RAW_SOURCES =
  '(needs the raw sources beside the repository; skipped by design without them)';
