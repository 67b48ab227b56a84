import type { Plugin } from 'vite';

/**
 * On a page whose old library has added to `Object.prototype`, `for … in` finds what was added, in code that never
 * thought of it: MapLibre's, TopoJSON's. In our bundles such loops of our dependencies go over an object's own keys.
 */
export function ownKeys(): Plugin {
  return {
    name: 'hub-atlas-own-keys',
    apply: 'build',
    transform(code, id) {
      if (!/[\\/]node_modules[\\/].*\.m?js$/.test(id) || !/\bfor ?\([^;)]*\bin\b/.test(code))
        return undefined;
      const loops = loopsIn(this.parse(code));
      return loops.length === 0 ? undefined : { code: rewritten(code, loops), map: null };
    },
  };
}

/** A `for (left in right)`, by its places in the text. */
interface Loop {
  readonly left: { readonly end: number };
  readonly right: { readonly start: number; readonly end: number };
}

function loopsIn(node: unknown, found: Loop[] = []): Loop[] {
  if (typeof node !== 'object' || node === null) return found;
  if ('type' in node && node.type === 'ForInStatement') found.push(node as unknown as Loop);
  for (const child of Object.values(node)) {
    if (typeof child === 'object') loopsIn(child, found);
  }
  return found;
}

function rewritten(code: string, loops: readonly Loop[]): string {
  const edits = loops.flatMap(({ left, right }) => [
    { start: left.end, end: right.start, text: ' of Object.keys(Object(' },
    { start: right.end, end: right.end, text: '))' },
  ]);
  // From the end, so that places further up stay where they are; at one place the inner loop's edit comes first.
  edits.sort((a, b) => b.start - a.start || b.end - a.end);
  return edits.reduce(
    (text, { start, end, text: put }) => text.slice(0, start) + put + text.slice(end),
    code,
  );
}
