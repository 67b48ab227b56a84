import { getHeapStatistics, setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { parentPort } from 'node:worker_threads';
import type { ClippingLine, ClippingReply, ClippingRequest } from '../../src/data/clipping-messages';
import { serveClipping } from '../../src/data/serve-clipping';

/** The clipping worker in a Node thread, which also tells its memory when asked `memory` or `swept memory`. */
const line: ClippingLine<ClippingReply, ClippingRequest> = {
  postMessage: (message) => parentPort!.postMessage(message),
  onmessage: null,
};
serveClipping(line);

setFlagsFromString('--expose-gc');
const sweep = runInNewContext('gc') as () => void;

parentPort!.on('message', (data: ClippingRequest | 'memory' | 'swept memory') => {
  if (typeof data !== 'string') {
    line.onmessage?.({ data } as MessageEvent<ClippingRequest>);
    return;
  }
  if (data === 'swept memory') sweep();
  const { used_heap_size: heap, external_memory: external } = getHeapStatistics();
  parentPort!.postMessage({ kind: 'memory', megabytes: (heap + external) / 1e6 });
});
