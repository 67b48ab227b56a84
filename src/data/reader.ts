import { AtlasError } from './atlas-error';

/** Gives the bytes of a published file by its path within the data folder. Rejects with an `AtlasError`. */
export type Reader = (path: string) => Promise<Uint8Array<ArrayBuffer>>;

/** A reader over HTTP. @param base the data folder; a relative one is taken from the page's address. */
export function readerOver(base: URL | string, fetchFile: typeof fetch = fetch): Reader {
  const folder = new URL(`${String(base).replace(/\/*$/, '')}/`, globalThis.location?.href);
  return async (path) => {
    try {
      // Files are named by their content and may come from any cache; the manifest alone has to be fresh.
      const cache = path === 'manifest.json' ? 'no-cache' : 'default';
      const response = await fetchFile(new URL(path, folder), { cache });
      if (!response.ok) throw refusal(path, response.status);
      return new Uint8Array(await response.arrayBuffer());
    } catch (cause) {
      throw cause instanceof AtlasError ? cause : failure(path, cause);
    }
  };
}

/** A reader over anything that gives bytes, such as a folder read by Node. */
export function readerThrough(read: (path: string) => Promise<Uint8Array>): Reader {
  return async (path) => {
    try {
      return new Uint8Array(await read(path));
    } catch (cause) {
      throw cause instanceof Error && 'code' in cause && cause.code === 'ENOENT'
        ? new AtlasError('missing-file', path, `atlas: there is no file "${path}"`, { cause })
        : failure(path, cause);
    }
  };
}

function refusal(path: string, status: number): AtlasError {
  const gone = status === 404 || status === 410;
  return new AtlasError(
    gone ? 'missing-file' : 'network',
    path,
    `atlas: "${path}" was answered with ${status}`,
  );
}

function failure(path: string, cause: unknown): AtlasError {
  const why = cause instanceof Error ? cause.message : String(cause);
  return new AtlasError('network', path, `atlas: "${path}" could not be read: ${why}`, { cause });
}
