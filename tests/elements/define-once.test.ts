import { afterEach, expect, it, vi } from 'vitest';
import { defineOnce } from '../../src/elements/define-once';
import { VERSION } from '../../src/version';

/** As much of a registry as this needs; Node has none. */
function registry() {
  const known = new Map<string, CustomElementConstructor>();
  vi.stubGlobal('customElements', {
    get: (name: string) => known.get(name),
    define: (name: string, element: CustomElementConstructor) => known.set(name, element),
  });
  const warned = vi.spyOn(console, 'warn').mockImplementation(() => undefined);
  return { known, warned };
}
/** A class as a copy of that version would define it. */
const copy = (version: string) => Object.assign(class {}, { version }) as unknown as CustomElementConstructor;

afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

it('keeps the first of two copies; two of one version are not worth a word', () => {
  const { known, warned } = registry();
  const first = copy(VERSION);
  defineOnce('hub-atlas', first);
  defineOnce('hub-atlas', first);
  defineOnce('hub-atlas', copy(VERSION));
  expect(known.get('hub-atlas')).toBe(first);
  expect(warned).not.toHaveBeenCalled();
});

it('says which of two versions is used', () => {
  const { known, warned } = registry();
  const old = copy('0.0.9');
  defineOnce('hub-atlas', old);
  defineOnce('hub-atlas', copy(VERSION));
  expect(known.get('hub-atlas')).toBe(old);
  expect(warned.mock.calls.flat()).toEqual([
    `<hub-atlas>: already defined by the Hub Atlas 0.0.9, which is used; this copy is ${VERSION}.`,
  ]);
});

it('does nothing where there is no registry', () => {
  expect(() => defineOnce('hub-atlas', copy(VERSION))).not.toThrow();
});
