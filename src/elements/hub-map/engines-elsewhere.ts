/** What frames tell each other: when each of a frame's engines was last claimed. A newcomer asks. */
interface Telling {
  readonly type: 'hub-atlas:engines';
  readonly version: 1;
  readonly from: string;
  readonly claims: readonly number[];
  readonly asks?: boolean;
}

/**
 * Ten frames of the atlas on one page are ten documents, each with contexts of its own. They share an origin, and
 * keep to the same limit by telling each other of their engines. A page that is no frame has no need to.
 */
export class EnginesElsewhere {
  private readonly known = new Map<string, readonly number[]>();
  private readonly from = String(Math.random());
  private mine: readonly number[] = [];
  private channel: BroadcastChannel | undefined;

  constructor(private readonly changed: () => void) {}

  /** Moments of the claims of other frames, milliseconds since 1970. */
  get claims(): readonly number[] {
    return [...this.known.values()].flat();
  }

  tell(claims: readonly number[]): void {
    this.mine = claims;
    if (this.channel === undefined && claims.length > 0) this.join();
    else this.post();
  }

  private join(): void {
    if (typeof window === 'undefined' || window.parent === window || typeof BroadcastChannel === 'undefined')
      return;
    this.channel = new BroadcastChannel('hub-atlas:engines');
    this.channel.onmessage = ({ data }) => isTelling(data) && this.hear(data);
    window.addEventListener('pagehide', () => {
      this.mine = [];
      this.post();
    });
    this.post(true);
  }

  private hear({ from, claims, asks }: Telling): void {
    this.known.set(from, claims);
    if (asks) this.post();
    this.changed();
  }

  private post(asks = false): void {
    const telling: Telling = {
      type: 'hub-atlas:engines',
      version: 1,
      from: this.from,
      claims: this.mine,
      ...(asks && { asks }),
    };
    this.channel?.postMessage(telling);
  }
}

function isTelling(data: unknown): data is Telling {
  if (typeof data !== 'object' || data === null) return false;
  const { type, version, from, claims } = data as Partial<Telling>;
  if (type !== 'hub-atlas:engines' || version !== 1 || typeof from !== 'string') return false;
  return Array.isArray(claims) && claims.length < 100 && claims.every(Number.isFinite);
}
