import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

/**
 * Where Chromium itself asks, for the sake of its autofill, on any page with a text field. A page that asked
 * there would still be seen by its own request events.
 */
const CHROMIUMS_OWN = 'content-autofill.googleapis.com:443';

/**
 * The outside world as the tests give it to a page: a proxy for every address that is not this machine's,
 * which notes what was asked for and lets nothing through. It sees every connection of the browser context,
 * whoever in it asks; a page's own request events need not show what its workers do.
 */
export class OutsideWorld {
  /** Hosts asked for, in order. */
  readonly asked: string[] = [];

  private constructor(private readonly http: Server) {
    http.on('request', (request, response) => {
      this.asked.push(request.url ?? '');
      response.writeHead(502).end();
    });
    http.on('connect', (request, socket) => {
      if (request.url !== CHROMIUMS_OWN) this.asked.push(request.url ?? '');
      // Whoever asked may hang up at once, as a browser does that is closed: to Node that is an error of ours to hear.
      socket.on('error', () => undefined);
      socket.end('HTTP/1.1 502 Bad Gateway\r\n\r\n');
    });
  }

  static async start(): Promise<OutsideWorld> {
    const http = createServer();
    await new Promise<void>((done) => http.listen(0, '127.0.0.1', done));
    return new OutsideWorld(http);
  }

  /** For Playwright's context options. */
  get proxy(): { readonly server: string; readonly bypass: string } {
    const { port } = this.http.address() as AddressInfo;
    return { server: `http://127.0.0.1:${port}`, bypass: '127.0.0.1,localhost' };
  }

  async close(): Promise<void> {
    this.http.closeAllConnections();
    await new Promise((done) => this.http.close(done));
  }
}
