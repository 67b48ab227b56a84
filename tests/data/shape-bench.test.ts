import { describe, expect, it, vi } from 'vitest';
import { ShapeBench, type ShapeReply, type ShapeRequest } from '../../src/data/shape-bench';
import { doShapeJob, type JobOf } from '../../src/data/shape-jobs';
import { box, polygon } from '../core/clipping/toy-boundaries';

/** A worker that runs here, or breaks. */
class WorkerHere {
  onmessage: ((event: MessageEvent<ShapeReply>) => void) | null = null;
  onerror: (() => void) | null = null;
  readonly terminate = vi.fn();
  readonly asked: ShapeRequest[] = [];

  constructor(private readonly kind: 'works' | 'breaks' | 'silent' | 'fails') {}

  postMessage(request: ShapeRequest): void {
    this.asked.push(request);
    if (this.kind === 'silent') return;
    queueMicrotask(() => {
      if (this.kind === 'breaks') this.onerror?.();
      const answer = this.kind === 'works' ? doShapeJob(request.job) : undefined;
      this.onmessage?.({ data: { id: request.id, answer } } as MessageEvent<ShapeReply>);
    });
  }
}

function benchWith(kind: WorkerHere['kind']) {
  const workers: WorkerHere[] = [];
  const bench = new ShapeBench(() => {
    const worker = new WorkerHere(kind);
    workers.push(worker);
    return worker as unknown as Worker;
  });
  return { bench, workers };
}

const SQUARE = polygon(box(-1, 53, -0.9, 53.1));
const ADD: JobOf<'combine'> = { kind: 'combine', sketch: SQUARE, how: 'add', forLink: true };

describe('work on shapes away from the page', () => {
  it('answers each job with its own, from one worker', async () => {
    const { bench, workers } = benchWith('works');
    const bytes = new TextEncoder().encode('{"type":"Polygon"');
    const [added, read] = await Promise.all([
      bench.ask<'combine'>(ADD),
      bench.ask<'read'>({ kind: 'read', bytes, convertNationalGrid: false }),
    ]);
    expect(added).toMatchObject({ combined: { kind: 'shape' }, link: { points: 4 } });
    expect(read).toEqual({ problem: { code: 'truncated' } });
    expect(workers).toHaveLength(1);
  });

  it('takes away, and makes nothing for a link unless asked', async () => {
    const { bench } = benchWith('works');
    const sketch = polygon(box(-0.95, 53, -0.9, 53.1));
    const done = await bench.ask<'combine'>({
      kind: 'combine',
      base: SQUARE,
      sketch,
      how: 'take-away',
      forLink: false,
    });
    expect(done.combined.kind).toBe('shape');
    expect(done.link).toBe(undefined);
  });

  it('does it here where the worker breaks, and starts no second one', async () => {
    const { bench, workers } = benchWith('breaks');
    expect(await bench.ask<'combine'>(ADD)).toMatchObject({ combined: { kind: 'shape' } });
    expect(await bench.ask<'combine'>(ADD)).toMatchObject({ combined: { kind: 'shape' } });
    expect(workers).toHaveLength(1);
    expect(workers[0]?.terminate).toHaveBeenCalled();
  });

  it('does it here where the page may have no worker', async () => {
    const bench = new ShapeBench(() => {
      throw new DOMException('not allowed', 'SecurityError');
    });
    expect(await bench.ask<'combine'>(ADD)).toMatchObject({ combined: { kind: 'shape' } });
  });

  it('rejects what the engine gave up on, and what nobody waits for', async () => {
    await expect(benchWith('fails').bench.ask<'combine'>(ADD)).rejects.toThrow('could not be computed');
    const { bench } = benchWith('silent');
    const waiting = bench.ask<'combine'>(ADD);
    bench.close();
    await expect(waiting).rejects.toThrow('nobody waits');
  });
});
