import type { ShapeReply, ShapeRequest } from './shape-bench';
import { doShapeJob } from './shape-jobs';

const line = globalThis as unknown as {
  onmessage: ((event: MessageEvent<ShapeRequest>) => void) | null;
  postMessage(reply: ShapeReply): void;
};

line.onmessage = ({ data: { id, job } }) => {
  try {
    line.postMessage({ id, answer: doShapeJob(job) });
  } catch {
    line.postMessage({ id, answer: undefined });
  }
};
