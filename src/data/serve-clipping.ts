import { Boundaries } from '../core/clipping/boundaries';
import { coverShapeInSteps } from '../core/clipping/cover-shape';
import type { SchoolPoints } from '../core/clipping/schools-inside';
import type { ClippingLine, ClippingReply, ClippingRequest } from './clipping-messages';

/** Milliseconds of work between looks at the line, so that a cancel is heard. */
const SLICE = 25;

/** Answers requests to cover shapes that come over the line. Several may be under way; they take turns. */
export function serveClipping(line: ClippingLine<ClippingReply, ClippingRequest>): void {
  const running = new Map<number, AbortController>();
  let england: { readonly boundaries: Boundaries; readonly schools: SchoolPoints } | undefined;

  async function cover({ id, input, timeLimit }: Extract<ClippingRequest, { kind: 'cover' }>): Promise<void> {
    if (england === undefined) {
      line.postMessage({ kind: 'done', id, result: { kind: 'failed', reason: 'no-data' } });
      return;
    }
    const controller = new AbortController();
    running.set(id, controller);
    const result = await coverShapeInSteps(input, england.boundaries, {
      schools: england.schools,
      timeLimit,
      slice: SLICE,
      signal: controller.signal,
      onProgress: (progress) => line.postMessage({ kind: 'progress', id, progress }),
    });
    running.delete(id);
    line.postMessage({ kind: 'done', id, result });
  }

  line.onmessage = ({ data }) => {
    switch (data.kind) {
      case 'open':
        england = { boundaries: new Boundaries(data.boundaries), schools: data.schools };
        line.postMessage({ kind: 'ready' });
        break;
      case 'cover':
        void cover(data);
        break;
      case 'cancel':
        running.get(data.id)?.abort();
        break;
    }
  };
}
