/** Why the engine cannot draw here; the picture stays and the page says one sentence. */
export type EngineFailure = 'no-webgl' | 'context-lost' | 'file' | 'code' | 'destroyed';

export class EngineError extends Error {
  override readonly name = 'EngineError';

  constructor(
    readonly reason: EngineFailure,
    message: string,
    options?: ErrorOptions,
  ) {
    super(message, options);
  }
}
