import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runBuild } from '../../geodata/build/run';
import { hasRawSources, RAW_SOURCES } from '../geodata/raw-sources';
import { type Bench, times } from './bench';

/** Three minutes for the whole build on two cores. Bar: issue 2. */
const BAR = 180_000;

export const bench: Bench = {
  name: 'geodata',
  async run() {
    // As the test of its bytes: nothing to measure where the raw files do not lie beside the checkout.
    if (!hasRawSources) return [];
    const folder = mkdtempSync(join(tmpdir(), 'hub-atlas-'));
    const work = () => runBuild({ sources: RAW_SOURCES, out: folder, progress: () => undefined });
    try {
      const [value = Number.NaN] = await times(work, { runs: 1, warmUp: 0 });
      return [{ subject: 'the whole build of the data', value, unit: 'ms', runs: 1, atMost: BAR }];
    } finally {
      rmSync(folder, { recursive: true });
    }
  },
};
