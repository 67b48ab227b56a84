import { describe, expect, it } from 'vitest';
import type { LocalitySpec } from '../../src/core/localities/locality-spec';
import { MOST_KEPT, MyLocalities } from '../../src/state/my-localities';

const leeds: LocalitySpec = { kind: 'areas', name: 'Leeds', places: ['E08000035'] };
const circle: LocalitySpec = {
  kind: 'circle',
  name: 'Round ~ the ! school',
  lon: -1.55,
  lat: 53.8,
  radius: 8,
};

/** Where they are kept: a name that cannot change without losing what people have. */
const KEY = 'hub-atlas:my-localities';

/** Storage in memory that counts what is written to it. */
function shelf() {
  const texts = new Map<string, string>();
  let writes = 0;
  return {
    getItem: (key: string) => texts.get(key) ?? null,
    setItem: (key: string, text: string) => {
      writes += 1;
      texts.set(key, text);
    },
    texts,
    get writes() {
      return writes;
    },
  };
}

describe('my localities', () => {
  it('are kept when asked, newest first, and come back as they were', () => {
    const store = shelf();
    const mine = new MyLocalities(() => store);
    expect(mine.keep([leeds], '2026-11-21')).toBe('done');
    expect(mine.keep([circle], '2026-11-22')).toBe('done');
    expect(new MyLocalities(() => store).list()).toEqual([
      { spec: circle, keptOn: '2026-11-22' },
      { spec: leeds, keptOn: '2026-11-21' },
    ]);
  });

  it('are not written by being looked at', () => {
    const store = shelf();
    new MyLocalities(() => store).list();
    expect(store.writes).toBe(0);
  });

  it('are there once only', () => {
    const store = shelf();
    const mine = new MyLocalities(() => store);
    mine.keep([leeds], '2026-11-21');
    expect(mine.keep([{ ...leeds }], '2026-11-22')).toBe('already-there');
    expect(mine.list()).toHaveLength(1);
  });

  it('go when removed', () => {
    const store = shelf();
    const mine = new MyLocalities(() => store);
    mine.keep([leeds, circle], '2026-11-21');
    expect(mine.remove(leeds)).toBe('done');
    expect(mine.list().map(({ spec }) => spec)).toEqual([circle]);
  });

  it('tell those who listen of each change, until they stop', () => {
    const store = shelf();
    const mine = new MyLocalities(() => store);
    let heard = 0;
    const stop = mine.subscribe(() => {
      heard += 1;
    });
    mine.keep([leeds], '2026-11-21');
    stop();
    mine.remove(leeds);
    expect(heard).toBe(1);
  });

  it('say so where the browser keeps nothing, and go on without', () => {
    const forbidden = new MyLocalities(() => {
      throw new DOMException('denied', 'SecurityError');
    });
    const full = new MyLocalities(() => ({
      getItem: () => null,
      setItem: () => {
        throw new DOMException('no room', 'QuotaExceededError');
      },
    }));
    for (const mine of [forbidden, full]) {
      expect(mine.list()).toEqual([]);
      expect(mine.keep([leeds], '2026-11-21')).toBe('unavailable');
    }
  });

  it('are at most two hundred', () => {
    const store = shelf();
    const mine = new MyLocalities(() => store);
    const many = Array.from({ length: MOST_KEPT }, (_, i) => ({ ...leeds, name: `Place ${i}` }));
    expect(mine.keep(many, '2026-11-21')).toBe('done');
    expect(mine.keep([circle], '2026-11-21')).toBe('full');
  });

  it.each(['no json', '{}', '{"localities":[1,null,{"text":"?"},{"text":5}]}', '[]'])(
    'pass over what somebody else wrote there: %s',
    (text) => {
      const store = shelf();
      store.texts.set(KEY, text);
      expect(new MyLocalities(() => store).list()).toEqual([]);
    },
  );

  it('leave what a newer version wrote as it stands, and what it says beside', () => {
    const store = shelf();
    const newer = [
      { text: 'Square!q!1,2,3,4', keptOn: '2027-01-02' },
      { text: 'Leeds!a!E08000035', keptOn: '2027-01-01', colour: 'teal' },
    ];
    store.texts.set(KEY, JSON.stringify({ version: 2, order: 'by-hand', localities: newer }));
    const mine = new MyLocalities(() => store);
    expect(mine.list().map(({ spec }) => spec)).toEqual([leeds]);
    expect(mine.keep([leeds], '2026-11-21')).toBe('already-there');
    expect(mine.keep([circle], '2026-11-21')).toBe('done');
    expect(mine.remove(circle)).toBe('done');
    expect(JSON.parse(store.texts.get(KEY) ?? '')).toEqual({
      version: 2,
      order: 'by-hand',
      localities: newer,
    });
    mine.remove(leeds);
    expect(JSON.parse(store.texts.get(KEY) ?? '')).toMatchObject({ localities: [newer[0]] });
  });
});
