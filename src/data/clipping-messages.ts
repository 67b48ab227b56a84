import type { PackedBoundaries } from '../core/clipping/pack-boundaries';
import type { SchoolPoints } from '../core/clipping/schools-inside';
import type { Progress, ShapeCoverage, ShapeInput } from '../core/clipping/shape-coverage';

/** What the page says to the worker that covers shapes. `open` comes first, once. */
export type ClippingRequest =
  | { readonly kind: 'open'; readonly boundaries: PackedBoundaries; readonly schools: SchoolPoints }
  | { readonly kind: 'cover'; readonly id: number; readonly input: ShapeInput; readonly timeLimit: number }
  | { readonly kind: 'cancel'; readonly id: number };

/** What the worker says back. A cancelled request is done too, with a result that says so. */
export type ClippingReply =
  | { readonly kind: 'ready' }
  | { readonly kind: 'progress'; readonly id: number; readonly progress: Progress }
  | { readonly kind: 'done'; readonly id: number; readonly result: ShapeCoverage };

/** One end of the line between page and worker: a `Worker`, a worker's own scope, or a `MessagePort`. */
export interface ClippingLine<Sent, Received> {
  postMessage(message: Sent, transfer?: Transferable[]): void;
  onmessage: ((event: MessageEvent<Received>) => void) | null;
}
