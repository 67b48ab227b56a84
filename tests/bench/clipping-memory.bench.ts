import { seeded } from '../../src/core/seeded';
import { publishedBoundaries } from '../core/clipping/published-england';
import { randomShape, SHAPE_KINDS } from '../core/clipping/random-shapes';
import type { Bench } from './bench';
import { ClippingThread } from './clipping-thread';

const SHAPES = 500;

/** What the worker holds, heap and buffers together: ready, at its fullest during 500 shapes, and after them. */
export const bench: Bench = {
  name: 'clipping-memory',
  async run() {
    const { atlas, geometries } = await publishedBoundaries();
    const thread = new ClippingThread();
    await thread.open(atlas);
    const shapes = Array.from({ length: SHAPES }, (_, i) =>
      randomShape(SHAPE_KINDS[i % SHAPE_KINDS.length]!, seeded(i), geometries),
    );
    // The engine's own tables fill with the first shapes.
    for (const geometry of shapes.slice(0, 20)) await thread.cover({ kind: 'shape', geometry });
    const before = await thread.memory(true);
    let most = before;
    for (const geometry of shapes) {
      await thread.cover({ kind: 'shape', geometry });
      most = Math.max(most, await thread.memory(false));
    }
    const after = await thread.memory(true);
    await thread.close();
    return [
      { subject: 'the worker when ready', value: before, unit: 'MB', measure: 'most', runs: 1 },
      {
        subject: `the worker at its fullest during ${SHAPES} shapes`,
        value: most,
        unit: 'MB',
        measure: 'most',
        runs: SHAPES,
        atMost: 150,
      },
      {
        subject: `the worker after ${SHAPES} shapes`,
        value: after,
        unit: 'MB',
        measure: 'most',
        runs: 1,
        against: 'the worker when ready',
        atMost: 1.05,
      },
    ];
  },
};
