import type { Progress, ShapeCoverage, ShapeInput } from '../core/clipping/shape-coverage';
import type { ClippingReply, ClippingRequest } from './clipping-messages';

export interface DeskRequest {
  readonly signal?: AbortSignal;
  readonly onProgress?: (progress: Progress) => void;
  readonly timeLimit: number;
}

/** Milliseconds: for the worker's script to arrive, past a request's own limit, and to hear a cancel. */
const OPENING = 30_000;
const GRACE = 5_000;
const HEARING = 1_000;

interface Pending {
  readonly settle: (result: ShapeCoverage | undefined) => void;
  readonly onProgress?: ((progress: Progress) => void) | undefined;
}

/**
 * The page's side of one worker: hands it requests, matches its answers, and ends it when it does not come back in
 * time, so that nothing that goes wrong in there can hold the page up.
 */
export class ClippingDesk {
  private readonly worker: Worker | undefined;
  private readonly pending = new Map<number, Pending>();
  private state: 'opening' | 'ready' | 'unavailable' | 'closed' = 'opening';
  private readonly whenReady: (() => void)[] = [];
  private count = 0;

  /** @param transfer buffers in `opening` to hand over instead of copying. */
  constructor(start: () => Worker, opening: ClippingRequest, transfer: Transferable[]) {
    try {
      this.worker = start();
      this.worker.onmessage = ({ data }: MessageEvent<ClippingReply>) => this.hear(data);
      this.worker.onerror = () => this.lose();
      this.worker.onmessageerror = () => this.lose();
      this.worker.postMessage(opening, transfer);
      const timer = setTimeout(() => this.lose(), OPENING);
      this.whenReady.push(() => clearTimeout(timer));
    } catch {
      this.state = 'unavailable';
    }
  }

  /** True once the worker was ended: another desk is needed. */
  get isClosed(): boolean {
    return this.state === 'closed';
  }

  /** `undefined` when no worker can be had here at all. Never rejects. */
  cover(
    input: ShapeInput,
    { signal, onProgress, timeLimit }: DeskRequest,
  ): Promise<ShapeCoverage | undefined> {
    if (this.state === 'unavailable') return Promise.resolve(undefined);
    if (this.state === 'closed') return Promise.resolve({ kind: 'failed', reason: 'cancelled' });
    this.count += 1;
    const id = this.count;
    return new Promise((resolve) => {
      let watch: ReturnType<typeof setTimeout> | undefined;
      const watchFor = (time: number) => {
        clearTimeout(watch);
        watch = setTimeout(() => this.end({ kind: 'failed', reason: 'time-limit' }), time);
      };
      const cancel = () => {
        resolve({ kind: 'failed', reason: 'cancelled' });
        this.send({ kind: 'cancel', id });
        // While its script and the boundaries are on their way a worker hears nothing, and is not to blame for it.
        this.onceReady(() => this.pending.has(id) && watchFor(HEARING));
      };
      const settle = (result: ShapeCoverage | undefined) => {
        clearTimeout(watch);
        signal?.removeEventListener('abort', cancel);
        this.pending.delete(id);
        resolve(result);
      };
      this.pending.set(id, {
        settle,
        onProgress: (progress) => signal?.aborted === true || onProgress?.(progress),
      });
      signal?.addEventListener('abort', cancel, { once: true });
      this.send({ kind: 'cover', id, input, timeLimit });
      // The worker's own limit is to be kept there; this one is for a worker that no longer hears.
      this.onceReady(() => this.pending.has(id) && signal?.aborted !== true && watchFor(timeLimit + GRACE));
    });
  }

  close(): void {
    this.end({ kind: 'failed', reason: 'cancelled' });
  }

  private hear(reply: ClippingReply): void {
    if (reply.kind === 'ready') {
      this.state = 'ready';
      for (const callback of this.whenReady.splice(0)) callback();
    } else if (reply.kind === 'progress') {
      this.pending.get(reply.id)?.onProgress?.(reply.progress);
    } else {
      this.pending.get(reply.id)?.settle(reply.result);
    }
  }

  /** The worker broke. Before it was ready that means that this page can have none. */
  private lose(): void {
    if (this.state === 'opening') {
      this.state = 'unavailable';
      this.worker?.terminate();
      this.settleAll(undefined);
    } else {
      this.end({ kind: 'failed', reason: 'unexpected' });
    }
  }

  private end(result: ShapeCoverage): void {
    if (this.state === 'unavailable') return;
    this.state = 'closed';
    this.worker?.terminate();
    this.settleAll(result);
  }

  private settleAll(result: ShapeCoverage | undefined): void {
    for (const callback of this.whenReady.splice(0)) callback();
    for (const { settle } of [...this.pending.values()]) settle(result);
  }

  private send(request: ClippingRequest): void {
    if (this.state === 'opening' || this.state === 'ready') this.worker?.postMessage(request);
  }

  private onceReady(callback: () => void): void {
    if (this.state === 'opening') this.whenReady.push(callback);
    else callback();
  }
}
