import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { filesUnder } from '../../geodata/build/publication';
import { runBuild } from '../../geodata/build/run';
import { ATLAS_FOLDER } from './published-areas';
import { hasRawSources, NEEDS_RAW_SOURCES, RAW_SOURCES } from './raw-sources';

const REPORT = 'BUILD-REPORT.md';

describe.runIf(hasRawSources)(`the build from the raw sources ${NEEDS_RAW_SOURCES}`, () => {
  let folder = '';

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'hub-atlas-'));
    await runBuild({ sources: RAW_SOURCES, out: folder, progress: () => undefined });
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  it('writes the very files that are committed, by name', () => {
    expect(filesUnder(folder).filter((path) => path !== REPORT)).toEqual(filesUnder(ATLAS_FOLDER));
  });

  it('writes them to the byte', () => {
    const differing = filesUnder(ATLAS_FOLDER).filter(
      (path) => !readFileSync(join(folder, path)).equals(readFileSync(join(ATLAS_FOLDER, path))),
    );
    expect(differing).toEqual([]);
  });
});
