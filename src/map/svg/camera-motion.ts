import type { Camera } from '../../state/view';
import { between } from '../viewport';

const DURATION = 320;

/** Carries a camera from one place to another over a third of a second; a new movement takes over from the old. */
export class CameraMotion {
  private frame: number | undefined;

  /** @param step called with each camera on the way, `last` with the one asked for. */
  go(from: Camera, to: Camera, step: (camera: Camera, last: boolean) => void): void {
    this.stop();
    let start: number | undefined;
    const next = (now: number) => {
      start ??= now;
      const t = Math.min(1, (now - start) / DURATION);
      this.frame = t < 1 ? requestAnimationFrame(next) : undefined;
      step(t < 1 ? between(from, to, eased(t)) : to, t === 1);
    };
    this.frame = requestAnimationFrame(next);
  }

  stop(): void {
    if (this.frame !== undefined) cancelAnimationFrame(this.frame);
    this.frame = undefined;
  }
}

function eased(t: number): number {
  return 1 - (1 - t) ** 3;
}
