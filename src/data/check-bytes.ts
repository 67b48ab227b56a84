import { AtlasError } from './atlas-error';

/** What the manifest says of a file's bytes; `sha256` may be its first digits only, as for postcode shards. */
export interface Fingerprint {
  readonly bytes: number;
  readonly sha256: string;
}

/**
 * Rejects with `corrupt-file` when the bytes are not those the manifest names. Pages served without TLS have no
 * `crypto.subtle`; there the length stands in for the hash, and the shape is checked as everywhere.
 */
export async function checkBytes(
  subject: string,
  bytes: Uint8Array<ArrayBuffer>,
  expected: Fingerprint,
): Promise<void> {
  if (bytes.length !== expected.bytes) {
    throw corrupt(subject, `it has ${bytes.length} bytes where the manifest says ${expected.bytes}`);
  }
  const subtle = globalThis.crypto?.subtle;
  if (subtle === undefined) return;
  const hash = hexOf(await subtle.digest('SHA-256', bytes));
  if (!hash.startsWith(expected.sha256)) throw corrupt(subject, 'its content is not what the manifest names');
}

/** @throws AtlasError `corrupt-file` for text that is no JSON. */
export function parseJson(subject: string, bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder().decode(bytes));
  } catch (cause) {
    throw corrupt(subject, 'it is not JSON', { cause });
  }
}

export function corrupt(subject: string, why: string, options?: ErrorOptions): AtlasError {
  return new AtlasError('corrupt-file', subject, `atlas: "${subject}" cannot be used: ${why}`, options);
}

function hexOf(buffer: ArrayBuffer): string {
  return Array.from(new Uint8Array(buffer), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
