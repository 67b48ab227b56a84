import type { PostcodeProblem } from '../core/finding/postcode';
import type { PostcodeFinding } from '../core/finding/postcode-lookup';
import type { AtlasFile } from '../core/records/manifest';

/** What went wrong, for code that has to choose; the words for readers are in `messages/errors`. */
export type AtlasErrorKind =
  | 'network'
  | 'missing-file'
  | 'corrupt-file'
  | 'bad-postcode'
  | 'outside-england'
  | 'unknown-postcode'
  | 'unknown-place';

export class AtlasError extends Error {
  override readonly name = 'AtlasError';
  /** What is wrong with a postcode, or what is known of it all the same, for whoever wants to say more. */
  readonly postcode?: PostcodeProblem | PostcodeFinding;

  /** @param subject the postcode, code or file that it is about, as given. */
  constructor(
    readonly kind: AtlasErrorKind,
    readonly subject: AtlasFile | string,
    message: string,
    options: ErrorOptions & { readonly postcode?: PostcodeProblem | PostcodeFinding } = {},
  ) {
    super(message, options);
    if (options.postcode !== undefined) this.postcode = options.postcode;
  }
}

/** For a `catch`: an `AtlasError` as it is, anything else as a network failure with its cause kept. */
export function asAtlasError(cause: unknown): AtlasError {
  if (cause instanceof AtlasError) return cause;
  const message = cause instanceof Error ? cause.message : String(cause);
  return new AtlasError('network', 'atlas', message, { cause });
}
