/** A piece of SVG as a value, so that the picture at build time and the drawing in the browser are one code. */
export interface SvgNode {
  readonly tag: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly (SvgNode | string)[];
}

/** Attributes that are `undefined` are left out. */
export function svg(
  tag: string,
  attributes: Readonly<Record<string, string | number | undefined>> = {},
  ...children: readonly (SvgNode | string)[]
): SvgNode {
  const given = Object.entries(attributes).filter(([, value]) => value !== undefined);
  return { tag, attributes: Object.fromEntries(given.map(([key, value]) => [key, String(value)])), children };
}

/** As text for a file or a page: whatever the values hold is escaped. */
export function toMarkup(node: SvgNode | string): string {
  if (typeof node === 'string') return escaped(node);
  const attributes = Object.entries(node.attributes).map(([key, value]) => ` ${key}="${escaped(value)}"`);
  const start = `<${node.tag}${attributes.join('')}`;
  return node.children.length === 0
    ? `${start}/>`
    : `${start}>${node.children.map(toMarkup).join('')}</${node.tag}>`;
}

/** As elements of the page. */
export function toElement(node: SvgNode): SVGElement {
  const element = document.createElementNS('http://www.w3.org/2000/svg', node.tag);
  for (const [key, value] of Object.entries(node.attributes)) element.setAttribute(key, value);
  element.append(...node.children.map((child) => (typeof child === 'string' ? child : toElement(child))));
  return element;
}

function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => ENTITIES[sign] ?? sign);
}

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
