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
    try {
      return read(this.shelf().getItem(KEY));
    } catch {
      return [];
    }
  }

  /** @param today ISO day. */
  keep(specs: readonly LocalitySpec[], today: string): KeepResult {
    const kept = this.list();
    const texts = new Set(kept.map(({ spec }) => formatLocalities([spec])));
    const added = specs.filter((spec) => !texts.has(formatLocalities([spec])));
    if (added.length === 0) return 'already-there';
    if (kept.length + added.length > MOST_KEPT) return 'full';
    return this.write([...added.map((spec) => ({ spec, keptOn: today })), ...kept]);
  }

  remove(spec: LocalitySpec): KeepResult {
    const text = formatLocalities([spec]);
    return this.write(this.list().filter((one) => formatLocalities([one.spec]) !== text));
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

  private write(kept: readonly KeptLocality[]): KeepResult {
    const localities = kept.map(({ spec, keptOn }) => ({ text: formatLocalities([spec]), keptOn }));
    try {
      this.shelf().setItem(KEY, JSON.stringify({ version: VERSION, localities }));
    } catch {
      return 'unavailable';
    }
    for (const listener of [...this.listeners]) listener();
    return 'done';
  }
}

/** Reads what is there, passing over what a hand or a newer version wrote and this one does not understand. */
function read(text: string | null): readonly KeptLocality[] {
  if (text === null) return [];
  const { localities } = JSON.parse(text) as { localities?: unknown };
  if (!Array.isArray(localities)) return [];
  return localities.flatMap((one: unknown) => {
    if (typeof one !== 'object' || one === null) return [];
    const { text: locality, keptOn } = one as { text?: unknown; keptOn?: unknown };
    const [spec] = typeof locality === 'string' ? parseLocalities(locality).specs : [];
    return spec === undefined ? [] : [{ spec, keptOn: typeof keptOn === 'string' ? keptOn : '' }];
  });
}

/** Those of this browser. Nothing is read or written before it is asked. */
export const myLocalities = new MyLocalities();
