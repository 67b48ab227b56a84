import type { HeldFile } from './server-files';

/** What a route answers instead of the file. */
export interface Reply {
  /** 200 unless said. */
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
  /** The file's own bytes unless said. */
  readonly body?: string | Buffer;
}

/** Decides an answer, given the file that lies at the path, if one does; `'hang up'` breaks the connection. */
export type Route = (file: HeldFile | undefined) => Reply | 'hang up' | Promise<Reply | 'hang up'>;

/** The file is not there. */
export const missing: Route = () => ({ status: 404, body: 'not found' });

/** The host is in trouble. */
export const failing: Route = () => ({ status: 503, body: 'try again later' });

/** The connection breaks before an answer. */
export const hangingUp: Route = () => 'hang up';

/** The file is there, cut in half: what a broken upload or a full disk leaves. */
export const cutInHalf: Route = (file) => ({
  body: file?.bytes.subarray(0, file.bytes.length >> 1) ?? '',
});

/** The file is there, one byte of it changed in the middle, which parses as before and is not what was published. */
export const tampered: Route = (file) => {
  const bytes = Buffer.from(file?.bytes ?? []);
  const middle = bytes.findIndex((byte, i) => i >= bytes.length >> 1 && byte >= 0x30 && byte <= 0x38);
  if (middle >= 0) bytes[middle] = (bytes[middle] ?? 0) + 1;
  return { body: bytes };
};

/** What single-page hosts answer for a path they do not know: their own page, with a cheerful 200. */
export const answeredByAPage: Route = () => ({
  headers: { 'content-type': 'text/html; charset=utf-8' },
  body: '<!doctype html><title>Welcome</title>',
});

/** The file as it is, once `release` has been called: what a page does without it can be looked at before. */
export function held(): { readonly route: Route; release(): void } {
  let release = () => {};
  const released = new Promise<void>((done) => {
    release = done;
  });
  return {
    route: async (file) => {
      await released;
      return file === undefined ? missing(file) : {};
    },
    release: () => release(),
  };
}

/** A page of a host site, made up by the test. */
export function page(html: string, headers: Readonly<Record<string, string>> = {}): Route {
  return () => ({ headers: { 'content-type': 'text/html; charset=utf-8', ...headers }, body: html });
}

/** The first `times` requests are answered by `route`, the rest as if it were not there. */
export function atFirst(times: number, route: Route): Route {
  let left = times;
  return (file) => (left-- > 0 ? route(file) : file === undefined ? missing(file) : {});
}
