/**
 * Starts the worker that covers shapes.
 *
 * A page may run a worker only from its own origin. Embedded elsewhere, the atlas' script comes from another one: then
 * a blob, which is the page's own, imports the worker's real address (its server must send CORS headers, as it must
 * for the atlas' script itself). The page's policy has to allow it: `worker-src blob:` and the atlas' origin in
 * `script-src`.
 *
 * The local class is called `Worker` because bundlers find the worker's file by the expression
 * `new Worker(new URL('…', import.meta.url))` and by nothing else.
 */
export function startClippingWorker(): globalThis.Worker {
  class Worker extends globalThis.Worker {
    constructor(address: URL, options: WorkerOptions) {
      super(isOurOrigin(address) ? address : blobThatImports(address), options);
    }
  }
  return new Worker(new URL('./clipping-worker.ts', import.meta.url), {
    type: 'module',
    name: 'hub-atlas clipping',
  });
}

function isOurOrigin(address: URL): boolean {
  return new URL(address, globalThis.location.href).origin === globalThis.location.origin;
}

function blobThatImports(address: URL): string {
  const script = `import ${JSON.stringify(String(address))};`;
  return URL.createObjectURL(new Blob([script], { type: 'text/javascript' }));
}
