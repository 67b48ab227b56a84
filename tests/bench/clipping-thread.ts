import { Worker } from 'node:worker_threads';
import { buffersOf, packBoundaries } from '../../src/core/clipping/pack-boundaries';
import type { ShapeCoverage, ShapeInput } from '../../src/core/clipping/shape-coverage';
import type { Atlas } from '../../src/data/atlas';
import type { ClippingReply } from '../../src/data/clipping-messages';

const WORKER = new URL('./clipping-worker.ts', import.meta.url).href;

type Answer = ClippingReply | { readonly kind: 'memory'; readonly megabytes: number };

/** A thread that runs the clipping worker's own code, asked one thing at a time. */
export class ClippingThread {
  // A thread does not inherit the loader that lets Node run TypeScript.
  private readonly worker = new Worker(
    `import { register } from 'tsx/esm/api'; register(); await import(${JSON.stringify(WORKER)});`,
    { eval: true },
  );
  private count = 0;

  async open(atlas: Atlas): Promise<void> {
    const boundaries = packBoundaries(await atlas.detail());
    const { lon, lat, atom } = await atlas.schools();
    this.worker.postMessage({ kind: 'open', boundaries, schools: { lon, lat, atom } }, buffersOf(boundaries));
    await this.next('ready');
  }

  async cover(input: ShapeInput): Promise<ShapeCoverage> {
    this.count += 1;
    this.worker.postMessage({ kind: 'cover', id: this.count, input, timeLimit: 60_000 });
    return (await this.next('done')).result;
  }

  /** Megabytes of heap and of buffers. @param swept after a full collection. */
  async memory(swept: boolean): Promise<number> {
    this.worker.postMessage(swept ? 'swept memory' : 'memory');
    return (await this.next('memory')).megabytes;
  }

  async close(): Promise<void> {
    await this.worker.terminate();
  }

  private next<Kind extends Answer['kind']>(kind: Kind): Promise<Extract<Answer, { kind: Kind }>> {
    return new Promise((resolve, reject) => {
      const hear = (answer: Answer) => {
        if (answer.kind !== kind) return;
        this.worker.off('message', hear);
        this.worker.off('error', reject);
        resolve(answer as Extract<Answer, { kind: Kind }>);
      };
      this.worker.on('message', hear);
      this.worker.on('error', reject);
    });
  }
}
