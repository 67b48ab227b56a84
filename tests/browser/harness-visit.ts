import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import { listenForAnnouncements } from './harness-announced';
import { OutsideWorld } from './harness-outside';

/** How a person comes to a page, and what the test allows to go wrong. */
export interface VisitOptions {
  /** Width of the viewport in CSS pixels; 1280 unless said. */
  readonly width?: number;
  /** Its height; 800 unless said. */
  readonly height?: number;
  readonly reducedMotion?: boolean;
  readonly colorScheme?: 'light' | 'dark';
  readonly forcedColors?: boolean;
  /** Fingers instead of a mouse. */
  readonly touch?: boolean;
  readonly javaScript?: boolean;
  /**
   * The reader's browser saves data: the map stays the picture until a hand asks for its engine. What is not about
   * the engine is tested so, since engines of several pages on one CPU keep each other waiting.
   */
  readonly saveData?: boolean;
  /**
   * A quarter of the pixels, as a browser zoomed out has them. Where WebGL is drawn on the CPU pixels take the most of
   * a test's time; what is about words, hands and files is tested so, and what is about looks and sizes is not.
   */
  readonly coarse?: boolean;
  /** The visit goes on when the first bytes of the page have come, instead of at its `load` event. */
  readonly waitUntil?: 'commit';
  /** How many times slower the main thread is. */
  readonly cpu?: number;
  /** Console errors and warnings that belong to the case; without it, any fails the test. */
  readonly allow?: RegExp;
  /** Runs in every page before its own scripts. */
  readonly before?: () => void;
}

/** What Chromium says of itself when it draws WebGL on the CPU. */
const CHROMIUMS_OWN = /GPU stall due to ReadPixels|Automatic fallback to software WebGL|GL Driver Message/;

/** Chromium has no switch for it that a page would see. */
const SAVING = "Object.defineProperty(navigator, 'connection', { value: { saveData: true } })";

/** One person's browser window: a page, and what happened in it. */
export class Visit {
  /** Console errors and warnings, and exceptions nobody caught, except those allowed. */
  readonly errors: string[] = [];
  /** Addresses of every request that the page's events showed. */
  readonly requests: string[] = [];

  private constructor(
    readonly page: Page,
    readonly context: BrowserContext,
    private readonly outside: OutsideWorld,
    private readonly allow: RegExp | undefined,
  ) {
    context.on('request', (request) => this.requests.push(request.url()));
    context.on('console', (message) => {
      if (message.type() === 'error' || message.type() === 'warning') this.note(message.text());
    });
    context.on('weberror', (error) => this.note(String(error.error().stack ?? error.error())));
  }

  static async begin(browser: Browser, options: VisitOptions = {}): Promise<Visit> {
    const outside = await OutsideWorld.start();
    const context = await browser.newContext({ ...contextOptions(options), proxy: outside.proxy });
    // tsx, which runs the benches, names functions by a helper that a page does not have.
    if (process.env.VITEST === undefined) await context.addInitScript('globalThis.__name = (it) => it');
    await listenForAnnouncements(context);
    if (options.saveData) await context.addInitScript(SAVING);
    if (options.before !== undefined) await context.addInitScript(options.before);
    const visit = new Visit(await context.newPage(), context, outside, options.allow);
    if (options.cpu !== undefined) await visit.slowCpu(options.cpu);
    return visit;
  }

  /** Hosts other than this machine that were asked for anything, by the page, a worker or a hint. */
  get foreign(): readonly string[] {
    const seen = this.requests.filter((url) => /^(https?|wss?):/.test(url)).map((url) => new URL(url).host);
    return [...seen.filter((host) => !/^(127\.0\.0\.1|localhost)(:|$)/.test(host)), ...this.outside.asked];
  }

  /** Makes the page's main thread `rate` times slower; 1 is as it was. */
  async slowCpu(rate: number): Promise<void> {
    const session = await this.context.newCDPSession(this.page);
    await session.send('Emulation.setCPUThrottlingRate', { rate });
  }

  async end(): Promise<void> {
    await this.context.close();
    await this.outside.close();
  }

  private note(text: string): void {
    if (!CHROMIUMS_OWN.test(text) && !this.allow?.test(text)) this.errors.push(text);
  }
}

function contextOptions(options: VisitOptions): BrowserContextOptions {
  return {
    locale: 'en-GB',
    viewport: { width: options.width ?? 1280, height: options.height ?? 800 },
    deviceScaleFactor: options.coarse ? 0.5 : 1,
    hasTouch: options.touch ?? false,
    javaScriptEnabled: options.javaScript ?? true,
    reducedMotion: options.reducedMotion ? 'reduce' : 'no-preference',
    colorScheme: options.colorScheme ?? 'light',
    forcedColors: options.forcedColors ? 'active' : 'none',
  };
}
