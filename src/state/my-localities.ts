import type { LocalitySpec } from '../core/localities/locality-spec';
import { formatLocalities, parseLocalities } from './locality-text';

/** A locality that a person keeps in this browser. */
export interface KeptLocality {
  readonly spec: LocalitySpec;
  /** ISO day on which it was kept. */
  readonly keptOn: string;
}

/** What became of a change: `unavailable` where the browser keeps nothing (private window, storage switched off or full). */
export type KeepResult = 'done' | 'already-there' | 'full' | 'unavailable';

type Shelf = Pick<Storage, 'getItem' | 'setItem'>;

const KEY = 'hub-atlas:my-localities';
const VERSION = 1;
export const MOST_KEPT = 200;

/**
 * The localities that a person keeps: in this browser's local storage and nowhere else, written only when one presses
 * Keep, Remove or Import. Each is held as the text that a link has for it, so that there is one format of a locality.
 */
export class MyLocalities {
  private readonly listeners = new Set<() => void>();

  /** @param shelf gives the storage, or throws where a browser forbids even to ask for it. */
  constructor(private readonly shelf: () => Shelf = () => localStorage) {}

  /** Newest first. Empty where nothing is kept, and where nothing can be read. */
  list(): readonly KeptLocality[] {
    return this.read().entries.flatMap(({ kept }) => kept ?? []);
  }

  /** @param today ISO day. */
  keep(specs: readonly LocalitySpec[], today: string): KeepResult {
    const stored = this.read();
    const texts = new Set(stored.entries.map(textOf));
    const added = specs.map((spec) => formatLocalities([spec])).filter((text) => !texts.has(text));
    if (added.length === 0) return 'already-there';
    if (stored.entries.length + added.length > MOST_KEPT) return 'full';
    return this.write(stored, [
      ...added.map((text) => ({ text, keptOn: today })),
      ...stored.entries.map(({ written }) => written),
    ]);
  }

  remove(spec: LocalitySpec): KeepResult {
    const stored = this.read();
    const text = formatLocalities([spec]);
    const left = stored.entries.filter((entry) => textOf(entry) !== text);
    return this.write(
      stored,
      left.map(({ written }) => written),
    );
  }

  /** Calls back after each change, another window's included, until the returned function is called. */
  subscribe(listener: () => void): () => void {
    this.listeners.add(listener);
    const onStorage = ({ key }: StorageEvent) => {
      if (key === KEY || key === null) listener();
    };
    globalThis.addEventListener?.('storage', onStorage);
    return () => {
      this.listeners.delete(listener);
      globalThis.removeEventListener?.('storage', onStorage);
    };
  }

  private read(): Stored {
    try {
      return storedIn(this.shelf().getItem(KEY));
    } catch {
      return NOTHING;
    }
  }

  private write({ around, version }: Stored, localities: readonly unknown[]): KeepResult {
    try {
      this.shelf().setItem(KEY, JSON.stringify({ ...around, version, localities }));
    } catch {
      return 'unavailable';
    }
    for (const listener of [...this.listeners]) listener();
    return 'done';
  }
}

/** What the storage holds. What this version does not understand is carried along: a newer one may have written it. */
interface Stored {
  readonly around: object;
  readonly version: number;
  readonly entries: readonly Entry[];
}

interface Entry {
  /** As it stands in the storage, with whatever else a newer version says of it. */
  readonly written: unknown;
  /** What this version can make of it, if anything. */
  readonly kept: KeptLocality | undefined;
}

const NOTHING: Stored = { around: {}, version: VERSION, entries: [] };

function storedIn(text: string | null): Stored {
  const value: unknown = JSON.parse(text ?? 'null');
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return NOTHING;
  const { localities, version } = value as { localities?: unknown; version?: unknown };
  const list: readonly unknown[] = Array.isArray(localities) ? localities : [];
  return {
    around: value,
    version: typeof version === 'number' ? Math.max(version, VERSION) : VERSION,
    entries: list.map((written) => ({ written, kept: keptIn(written) })),
  };
}

function keptIn(written: unknown): KeptLocality | undefined {
  if (typeof written !== 'object' || written === null) return undefined;
  const { text, keptOn } = written as { text?: unknown; keptOn?: unknown };
  const [spec] = typeof text === 'string' ? parseLocalities(text).specs : [];
  return spec && { spec, keptOn: typeof keptOn === 'string' ? keptOn : '' };
}

function textOf({ kept }: Entry): string | undefined {
  return kept && formatLocalities([kept.spec]);
}

/** Those of this browser. Nothing is read or written before it is asked. */
export const myLocalities = new MyLocalities();
