import { printedRules } from './picture-styles';
import type { SvgNode } from './svg-node';

/**
 * A drawing with its looks written on it, for files that have no style sheet: what the rules of the picture would
 * give each node in print, as presentation attributes. Read from the rules themselves, so that file and page agree.
 *
 * Lines that keep their width on the screen get the width that comes out the same without `vector-effect`, which
 * few programs beside browsers know.
 */
export function withLooks(node: SvgNode, scale = 1, inPattern = false): SvgNode {
  const { class: names, ...others } = node.attributes;
  const written: Record<string, string> = { ...others };
  for (const rule of RULES) {
    if (matches(rule, node.tag, names?.split(' ') ?? [], inPattern)) Object.assign(written, rule.looks);
  }
  const own = scale * scaleOf(others.transform);
  if (written['vector-effect'] !== undefined) {
    delete written['vector-effect'];
    for (const name of ['stroke-width', 'stroke-dasharray']) {
      const lengths = written[name];
      if (lengths !== undefined) written[name] = scaled(lengths, own);
    }
  }
  const children = node.children.map((child) =>
    typeof child === 'string' ? child : withLooks(child, own, inPattern || node.tag === 'pattern'),
  );
  return { tag: node.tag, attributes: written, children };
}

interface Rule {
  readonly tag: string | undefined;
  readonly classes: readonly string[];
  readonly inPattern: boolean;
  readonly looks: Readonly<Record<string, string>>;
}

/**
 * Properties that SVG has as attributes. Others (`cursor`, `pointer-events`) mean nothing in a file, and the font is
 * the file's own: it cannot bring the page's.
 */
const WRITTEN =
  /^(fill|fill-opacity|stroke|stroke-width|stroke-linejoin|stroke-linecap|vector-effect|paint-order|text-anchor|font-(size|weight))$/;
const RULES: readonly Rule[] = printedRules()
  .flatMap((text) => {
    const [selectors = '', body = ''] = text.split(/[{}]/);
    return selectors.split(',').map((selector) => rule(selector.trim(), looksOf(body)));
  })
  // The more specific later, as the cascade has it.
  .sort((a, b) => a.classes.length - b.classes.length);

function rule(selector: string, looks: Rule['looks']): Rule {
  const simple = selector.split(' ').at(-1) ?? '';
  const [tag = '', ...classes] = simple.split('.');
  return { tag: tag === '' ? undefined : tag, classes, inPattern: selector.startsWith('pattern '), looks };
}

function looksOf(body: string): Rule['looks'] {
  const pairs = body
    .split(';')
    .map((text) => text.split(/:(.*)/s).map((part) => part.trim()))
    .filter(([name = '', value = '']) => WRITTEN.test(name) && !value.includes('calc('))
    .map(([name = '', value = '']): [string, string] => [name, plainValue(value)]);
  return Object.fromEntries(pairs);
}

/** What stands in for a property that is not set; quotes that an attribute may hold. */
function plainValue(value: string): string {
  return value.replace(/var\(--[\w-]+, ([^)]+)\)/g, '$1').replaceAll('"', "'");
}

function matches(one: Rule, tag: string, names: readonly string[], inPattern: boolean): boolean {
  if (one.inPattern && !inPattern) return false;
  if (one.tag !== undefined && one.tag !== tag) return false;
  return one.classes.every((name) => names.includes(name));
}

function scaleOf(transform: string | undefined): number {
  return Number(/scale\(([\d.e-]+)\)/.exec(transform ?? '')?.[1] ?? 1);
}

function scaled(lengths: string, scale: number): string {
  return lengths
    .split(/[ ,]+/)
    .map((length) => Number((Number.parseFloat(length) / scale).toPrecision(4)))
    .join(' ');
}
