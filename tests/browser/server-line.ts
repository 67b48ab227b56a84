import { setTimeout as wait } from 'node:timers/promises';

/** How slow a line is. */
export interface Line {
  /** Milliseconds from a request's arrival to the first byte of its answer. */
  readonly latency: number;
  /** Bits a second, shared by all answers under way. */
  readonly bandwidth: number;
}

/** The slow phone line that the project's loading figures are measured on. */
export const SLOW_4G: Line = { latency: 562, bandwidth: 1_440_000 };

/** About two network packets: small enough that answers under way share the line fairly. */
const CHUNK = 2_920;

/**
 * Sends bytes no faster than the line carries them. The server does this, and not the browser's own
 * throttle, because that leaves out what workers fetch.
 */
export class SlowLine {
  private free = 0;

  constructor(readonly line: Line) {}

  /** Waits as long as a request takes to come and its answer to start. */
  latency(): Promise<void> {
    return wait(this.line.latency);
  }

  /** Writes `bytes` in pieces, each when the line is free for it; stops early when `write` says no. */
  async send(bytes: Buffer, write: (piece: Buffer) => boolean): Promise<void> {
    for (let at = 0; at < bytes.length; at += CHUNK) {
      const piece = bytes.subarray(at, at + CHUNK);
      const now = performance.now();
      this.free = Math.max(now, this.free) + (piece.length * 8_000) / this.line.bandwidth;
      await wait(this.free - now);
      if (!write(piece)) return;
    }
  }
}
