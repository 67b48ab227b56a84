import { topology } from 'topojson-server';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { coverShape } from '../../src/core/clipping/cover-shape';
import type { ShapeInput } from '../../src/core/clipping/shape-coverage';
import type { SchoolTable } from '../../src/core/records/school-table';
import type { ClippingLine, ClippingReply, ClippingRequest } from '../../src/data/clipping-messages';
import { ShapeCoverer } from '../../src/data/cover-shape';
import { serveClipping } from '../../src/data/serve-clipping';
import { box, polygon, toyAtoms, toyBoundaries } from '../core/clipping/toy-boundaries';

/** A worker that runs here, its messages cloned on the way as a real one's are. */
class WorkerHere {
  static started: WorkerHere[] = [];
  onmessage: ((event: MessageEvent) => void) | null = null;
  onerror: (() => void) | null = null;
  terminated = false;
  private readonly channel = new MessageChannel();

  constructor(serve: (line: ClippingLine<ClippingReply, ClippingRequest>) => void = serveClipping) {
    WorkerHere.started.push(this);
    this.channel.port1.onmessage = (event) => !this.terminated && this.onmessage?.(event);
    serve(this.channel.port2);
  }

  postMessage(message: unknown, transfer: Transferable[] = []): void {
    if (!this.terminated) this.channel.port1.postMessage(message, transfer);
  }

  terminate(): void {
    this.terminated = true;
    this.channel.port1.close();
  }
}

const start = (serve?: (line: ClippingLine<ClippingReply, ClippingRequest>) => void) => () =>
  new WorkerHere(serve) as unknown as Worker;

const SCHOOLS = {
  lon: Float64Array.of(-0.85, -0.95, -0.75),
  lat: Float64Array.of(53.15, 53.05, 53.25),
  atom: Uint16Array.of(4, 0, 8),
} as unknown as SchoolTable;

const atlas = {
  detail: async () => topology({ atoms: { type: 'FeatureCollection', features: toyAtoms() } }),
  schools: async () => SCHOOLS,
};

/* The middle of the nine atoms, and a little of the four beside it. */
const MIDDLE: ShapeInput = { kind: 'shape', geometry: polygon(box(-0.92, 53.12, -0.78, 53.18)) };

afterEach(() => {
  for (const worker of WorkerHere.started.splice(0)) worker.terminate();
  vi.useRealTimers();
});

describe('covering in a worker', () => {
  it('gives what covering here gives', async () => {
    const coverer = new ShapeCoverer(atlas, start());
    const expected = coverShape(MIDDLE, toyBoundaries(), { schools: SCHOOLS });
    expect(expected).toMatchObject({ kind: 'exact', schools: Uint32Array.of(0) });
    expect(await coverer.cover(MIDDLE)).toEqual(expected);
    expect(await coverer.cover({ kind: 'areas', atoms: new Set([0]) })).toMatchObject({
      schools: Uint32Array.of(1),
    });
    expect(WorkerHere.started).toHaveLength(1);
  });

  it('answers several at once, each with its own', async () => {
    const coverer = new ShapeCoverer(atlas, start());
    const corner: ShapeInput = { kind: 'shape', geometry: polygon(box(-0.96, 53.02, -0.94, 53.04)) };
    const [middle, south] = await Promise.all([coverer.cover(MIDDLE), coverer.cover(corner)]);
    expect(middle).toMatchObject({ atoms: [{ atom: 3 }, { atom: 4 }, { atom: 5 }] });
    expect(south).toMatchObject({ atoms: [{ atom: 0 }] });
  });

  it('comes back at once when cancelled, before or under way, and goes on serving', async () => {
    const coverer = new ShapeCoverer(atlas, start());
    const stop = new AbortController();
    const cancelled = coverer.cover(MIDDLE, { signal: stop.signal });
    await coverer.warm();
    stop.abort();
    expect(await cancelled).toEqual({ kind: 'failed', reason: 'cancelled' });
    expect(await coverer.cover(MIDDLE, { signal: stop.signal })).toEqual({
      kind: 'failed',
      reason: 'cancelled',
    });
    expect(await coverer.cover(MIDDLE)).toMatchObject({ kind: 'exact' });
  });

  it('says so when the data cannot be had, and tries again the next time', async () => {
    let tries = 0;
    const flaky = {
      ...atlas,
      detail: async () => {
        tries += 1;
        if (tries === 1) throw new Error('no line');
        return atlas.detail();
      },
    };
    const coverer = new ShapeCoverer(flaky, start());
    expect(await coverer.warm()).toBe(false);
    expect(await coverer.cover(MIDDLE)).toMatchObject({ kind: 'exact' });
  });
});

describe('a worker that goes wrong', () => {
  it('is done without where the page may have none', async () => {
    const refused = () => {
      throw new DOMException('blocked by the policy', 'SecurityError');
    };
    const coverer = new ShapeCoverer(atlas, refused);
    const expected = coverShape(MIDDLE, toyBoundaries(), { schools: SCHOOLS });
    expect(await coverer.cover(MIDDLE)).toEqual(expected);
    expect(await coverer.cover(MIDDLE)).toEqual(expected);
  });

  it('is done without when its script does not load', async () => {
    const coverer = new ShapeCoverer(
      atlas,
      start(() => undefined),
    );
    const result = coverer.cover(MIDDLE);
    await coverer.warm();
    WorkerHere.started[0]!.onerror!();
    expect(await result).toMatchObject({ kind: 'exact' });
    expect(WorkerHere.started[0]!.terminated).toBe(true);
  });

  it('is ended when it hangs, and the next shape has another', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    const hanging = (line: ClippingLine<ClippingReply, ClippingRequest>) => {
      line.onmessage = ({ data }) => data.kind === 'open' && line.postMessage({ kind: 'ready' });
    };
    let first = true;
    const coverer = new ShapeCoverer(atlas, () => {
      const worker = start(first ? hanging : serveClipping)();
      first = false;
      return worker;
    });
    const result = coverer.cover(MIDDLE, { timeLimit: 100 });
    await vi.waitFor(async () => {
      await vi.advanceTimersByTimeAsync(6_000);
      expect(WorkerHere.started[0]?.terminated).toBe(true);
    });
    expect(await result).toEqual({ kind: 'failed', reason: 'time-limit' });
    vi.useRealTimers();
    expect(await coverer.cover(MIDDLE)).toMatchObject({ kind: 'exact' });
    expect(WorkerHere.started).toHaveLength(2);
  });

  it('is ended when it breaks under way', async () => {
    const coverer = new ShapeCoverer(atlas, start());
    await coverer.cover(MIDDLE);
    const result = coverer.cover(MIDDLE);
    await Promise.resolve();
    await Promise.resolve();
    WorkerHere.started[0]!.onerror!();
    expect((await result).kind).toBe('failed');
    expect(await coverer.cover(MIDDLE)).toMatchObject({ kind: 'exact' });
  });

  it('is ended on closing', async () => {
    const coverer = new ShapeCoverer(atlas, start());
    await coverer.warm();
    coverer.close();
    await vi.waitFor(() => expect(WorkerHere.started[0]!.terminated).toBe(true));
  });
});
