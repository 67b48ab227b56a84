import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type HeldFile, HeldFiles, heldFile } from './server-files';
import { type Line, SlowLine } from './server-line';
import { missing, type Reply, type Route } from './server-routes';

export interface ServerOptions {
  /** The folder to serve. */
  readonly folder: string;
  /** The path the folder appears under, `/` unless said: `/maps/atlas/` shows that any folder will do. */
  readonly under?: string;
  /** Sent with every answer: a Content-Security-Policy, say. */
  readonly headers?: Readonly<Record<string, string>>;
  /** Says `Access-Control-Allow-Origin: *`, as the host of an element used on other sites must. */
  readonly crossOrigin?: boolean;
  /** Brotli's quality, 0 to 11; 5 unless said. */
  readonly quality?: number;
}

/** One answered request, in the order they came. */
export interface Served {
  /** Path and query. */
  readonly url: string;
  readonly status: number;
  /** Bytes of the body as sent, after brotli. */
  readonly bytes: number;
}

type Matcher = string | RegExp;

/**
 * A static host for a built site, on a free port of its own: start two for two origins. Files are sent
 * from memory, in brotli, with their types, entity tags and the caching a real host would give them.
 * Routes answer in place of files, a slow line holds everything back, and what was sent is counted.
 */
export class SiteServer {
  readonly served: Served[] = [];
  private readonly sent: { readonly at: number; readonly bytes: number }[] = [];
  private routes: (readonly [Matcher, Route])[] = [];
  private line: SlowLine | undefined;
  /** Counts resets, so that an answer still under way from before one is not taken for one after it. */
  private era = 0;

  private constructor(
    private readonly options: ServerOptions,
    private readonly files: HeldFiles,
    private readonly http: Server,
  ) {
    http.on('request', (request, response) => {
      this.answer(request, response).catch((error: unknown) => response.destroy(error as Error));
    });
  }

  static async start(options: ServerOptions): Promise<SiteServer> {
    const files = new HeldFiles(options.folder, options.quality ?? 5);
    const http = createServer({ keepAliveTimeout: 30_000 });
    const server = new SiteServer(options, files, http);
    await new Promise<void>((done) => http.listen(0, '127.0.0.1', done));
    return server;
  }

  /** `http://127.0.0.1:<port>`; the same port answers to `localhost`, which browsers take for another site. */
  get origin(): string {
    return `http://127.0.0.1:${(this.http.address() as AddressInfo).port}`;
  }

  /** The address of a file of the folder. */
  url(path = ''): string {
    return new URL(path.replace(/^\//, ''), `${this.origin}${this.options.under ?? '/'}`).href;
  }

  /** Paths of the folder's files, from its root, without a leading slash. */
  get paths(): readonly string[] {
    return this.files.paths;
  }

  /** Bytes of all bodies sent since the start or the last `reset`, those of answers not yet complete included. */
  get bytes(): number {
    return this.bytesBy(Number.POSITIVE_INFINITY);
  }

  /** The same, until a moment in milliseconds since 1970, as `performance.timeOrigin` in a page counts them. */
  bytesBy(moment: number): number {
    return this.sent.reduce((sum, { at, bytes }) => (at <= moment ? sum + bytes : sum), 0);
  }

  /** Answers requests whose path (without query) is or matches `matcher`; the latest route that fits wins. */
  route(matcher: Matcher, route: Route): void {
    this.routes.unshift([matcher, route]);
  }

  /** Puts a slow line between the server and everybody; `undefined` takes it away. */
  slow(line: Line | undefined): void {
    this.line = line === undefined ? undefined : new SlowLine(line);
  }

  /** Forgets routes, line and counts; the files stay. Answers still under way are not counted any more. */
  reset(): void {
    this.era++;
    this.routes = [];
    this.line = undefined;
    this.served.length = 0;
    this.sent.length = 0;
  }

  /** Packs the files whose paths match, all unless said, so that no measured request waits for it. */
  async warm(paths: RegExp = /./): Promise<void> {
    for (const path of this.files.paths) {
      const file = paths.test(path) ? this.files.get(path) : undefined;
      if (file !== undefined) await this.files.brotli(file);
    }
  }

  async close(): Promise<void> {
    this.http.closeAllConnections();
    await new Promise((done) => this.http.close(done));
  }

  private async answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { line, era } = this;
    const path = decodeURIComponent(new URL(request.url ?? '/', this.origin).pathname);
    const file = this.fileAt(path);
    const route = this.routeFor(path) ?? (file === undefined ? absent(path) : asItIs);
    await line?.latency();
    const reply = await route(file);
    if (reply === 'hang up') {
      response.destroy();
      return;
    }
    const head = this.head(file, reply);
    const unchanged = head.etag !== undefined && request.headers['if-none-match'] === head.etag;
    const status = unchanged ? 304 : (reply.status ?? 200);
    const { body, encoding } = unchanged ? NOTHING : await this.body(file, reply, request, path);
    response.writeHead(status, { ...head, ...encoding, 'content-length': body.length });
    response.flushHeaders();
    if (request.method !== 'HEAD') {
      if (line === undefined) this.send(response, body, era);
      else await line.send(body, (piece) => this.send(response, piece, era));
    }
    response.end();
    if (era === this.era) this.served.push({ url: request.url ?? '/', status, bytes: body.length });
  }

  /** @returns false when nobody is there to read any more. */
  private send(response: ServerResponse, piece: Buffer, era: number): boolean {
    if (response.destroyed) return false;
    response.write(piece);
    if (era === this.era)
      this.sent.push({ at: performance.timeOrigin + performance.now(), bytes: piece.length });
    return true;
  }

  private fileAt(path: string): HeldFile | undefined {
    const under = this.options.under ?? '/';
    if (!path.startsWith(under)) return undefined;
    const rest = path.slice(under.length);
    return this.files.get(rest === '' || rest.endsWith('/') ? `${rest}index.html` : rest);
  }

  private routeFor(path: string): Route | undefined {
    const fits = ([matcher]: readonly [Matcher, Route]) =>
      typeof matcher === 'string' ? matcher === path : matcher.test(path);
    return this.routes.find(fits)?.[1];
  }

  private head(file: HeldFile | undefined, reply: Reply): Record<string, string> {
    const head: Record<string, string> = { 'content-type': file?.type ?? 'text/plain; charset=utf-8' };
    if (file !== undefined && reply.body === undefined) {
      head.etag = file.etag;
      head['cache-control'] = HASHED.test(file.path) ? 'public, max-age=31536000, immutable' : 'no-cache';
    }
    if (this.options.crossOrigin) head['access-control-allow-origin'] = '*';
    return { ...head, vary: 'accept-encoding', ...this.options.headers, ...reply.headers };
  }

  private async body(file: HeldFile | undefined, reply: Reply, request: IncomingMessage, path: string) {
    const made = reply.body === undefined ? undefined : heldFile(path, Buffer.from(reply.body));
    const held = made ?? file;
    if (held === undefined) return NOTHING;
    const packs = made === undefined && /\bbr\b/.test(String(request.headers['accept-encoding']));
    const packed = packs ? await this.files.brotli(held) : undefined;
    return packed === undefined
      ? { body: held.bytes, encoding: {} }
      : { body: packed, encoding: { 'content-encoding': 'br' } };
  }
}

const asItIs: Route = () => ({});

/** Browsers ask for this icon where a page names none; a 404 would be an error in the console of every host page. */
function absent(path: string): Route {
  return path === '/favicon.ico' ? () => ({ status: 204 }) : missing;
}

const NOTHING: { readonly body: Buffer; readonly encoding: Readonly<Record<string, string>> } = {
  body: Buffer.alloc(0),
  encoding: {},
};

/** Built and published names carry a hash of the content: `index-D4f_a1b2.js`, `overview.0a1b2c3d4e.topojson`. */
const HASHED = /^assets\/|\.[0-9a-f]{10}\.\w+$/;
