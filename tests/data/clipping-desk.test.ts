import { afterEach, describe, expect, it, vi } from 'vitest';
import { ClippingDesk } from '../../src/data/clipping-desk';
import type { ClippingReply, ClippingRequest } from '../../src/data/clipping-messages';

/** A worker whose script and boundaries are long on their way. */
class SlowToOpen {
  onmessage: ((event: MessageEvent<ClippingReply>) => void) | null = null;
  readonly terminate = vi.fn();
  readonly heard: ClippingRequest[] = [];

  postMessage(request: ClippingRequest): void {
    this.heard.push(request);
  }

  say(reply: ClippingReply): void {
    this.onmessage?.({ data: reply } as MessageEvent<ClippingReply>);
  }
}

const OPENING = { kind: 'open' } as unknown as ClippingRequest;
const CIRCLE = { kind: 'circle', lon: -1.5, lat: 53.8, radius: 1 } as const;

afterEach(() => {
  vi.useRealTimers();
});

describe('a request that is cancelled while the worker is on its way', () => {
  it('does not cost the requests after it the worker', async () => {
    vi.useFakeTimers();
    const worker = new SlowToOpen();
    const desk = new ClippingDesk(() => worker as unknown as Worker, OPENING, []);
    const stop = new AbortController();
    const first = desk.cover(CIRCLE, { signal: stop.signal, timeLimit: 5_000 });
    stop.abort();
    const second = desk.cover(CIRCLE, { timeLimit: 5_000 });
    expect(await first).toEqual({ kind: 'failed', reason: 'cancelled' });

    await vi.advanceTimersByTimeAsync(10_000);
    expect(worker.terminate).not.toHaveBeenCalled();
    worker.say({ kind: 'ready' });
    worker.say({ kind: 'done', id: 1, result: { kind: 'failed', reason: 'cancelled' } });
    worker.say({ kind: 'done', id: 2, result: { kind: 'failed', reason: 'no-data' } });
    expect(await second).toEqual({ kind: 'failed', reason: 'no-data' });
    await vi.advanceTimersByTimeAsync(10_000);
    expect(worker.terminate).not.toHaveBeenCalled();
  });

  it('ends a worker that is there and does not hear', async () => {
    vi.useFakeTimers();
    const worker = new SlowToOpen();
    const desk = new ClippingDesk(() => worker as unknown as Worker, OPENING, []);
    worker.say({ kind: 'ready' });
    const stop = new AbortController();
    const asked = desk.cover(CIRCLE, { signal: stop.signal, timeLimit: 5_000 });
    stop.abort();
    await asked;
    await vi.advanceTimersByTimeAsync(2_000);
    expect(worker.terminate).toHaveBeenCalled();
    expect(desk.isClosed).toBe(true);
  });
});
