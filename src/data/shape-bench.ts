import type { JobOf, ShapeAnswers, ShapeJob } from './shape-jobs';

export interface ShapeRequest {
  readonly id: number;
  readonly job: ShapeJob;
}

export interface ShapeReply {
  readonly id: number;
  /** `undefined` where the work failed. */
  readonly answer: ShapeAnswers[ShapeJob['kind']] | undefined;
}

interface Pending {
  readonly job: ShapeJob;
  readonly resolve: (answer: ShapeAnswers[ShapeJob['kind']]) => void;
  readonly reject: (cause: unknown) => void;
}

/**
 * Where shapes are read, combined and made short enough for a link: in a worker, since an outline of thousands of
 * corners takes a second or more; on the page's own thread where there can be no worker.
 */
export class ShapeBench {
  private worker: Worker | undefined;
  private hasNone = false;
  private count = 0;
  private readonly pending = new Map<number, Pending>();

  /** @param start left out except in tests. */
  constructor(private readonly start: () => Worker = startShapeWorker) {}

  /** Rejects where the engine gives up, or the code cannot be fetched. */
  ask<Kind extends ShapeJob['kind']>(job: JobOf<Kind>): Promise<ShapeAnswers[Kind]> {
    const worker = this.open();
    if (worker === undefined) return here(job) as Promise<ShapeAnswers[Kind]>;
    this.count += 1;
    const id = this.count;
    return new Promise((resolve, reject) => {
      this.pending.set(id, { job, resolve: resolve as Pending['resolve'], reject });
      worker.postMessage({ id, job } satisfies ShapeRequest);
    });
  }

  /** Ends the worker and drops what it was doing. A later job starts another. */
  close(): void {
    this.worker?.terminate();
    this.worker = undefined;
    for (const { reject } of this.pending.values()) reject(new Error('nobody waits for the shape any more'));
    this.pending.clear();
  }

  private open(): Worker | undefined {
    if (this.hasNone || this.worker !== undefined) return this.worker;
    try {
      const worker = this.start();
      worker.onmessage = ({ data }: MessageEvent<ShapeReply>) => this.hear(data);
      worker.onerror = () => this.lose();
      worker.onmessageerror = () => this.lose();
      this.worker = worker;
    } catch {
      this.hasNone = true;
    }
    return this.worker;
  }

  private hear({ id, answer }: ShapeReply): void {
    const pending = this.pending.get(id);
    this.pending.delete(id);
    if (answer === undefined) pending?.reject(new Error('the shape could not be computed'));
    else pending?.resolve(answer);
  }

  /** The page's policy, or a line that broke while the worker's code came: what it was to do is done here. */
  private lose(): void {
    this.hasNone = true;
    const left = [...this.pending.values()];
    this.pending.clear();
    this.close();
    for (const { job, resolve, reject } of left) here(job).then(resolve, reject);
  }
}

async function here(job: ShapeJob): Promise<ShapeAnswers[ShapeJob['kind']]> {
  const { doShapeJob } = await import('./shape-jobs');
  return doShapeJob(job);
}

function startShapeWorker(): Worker {
  return new Worker(new URL('./shape-worker.ts', import.meta.url), {
    type: 'module',
    name: 'hub-atlas shapes',
  });
}
