/** One start tag of a piece of HTML, its attribute values decoded; an attribute without a value is `''`. */
export interface Tag {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
}

/** A start tag as text. `true` writes an attribute without a value; `undefined` and `false` leave it out. */
export function startTag(
  name: string,
  attributes: Readonly<Record<string, string | boolean | undefined>>,
): string {
  const written = Object.entries(attributes).flatMap(([key, value]) => {
    if (value === undefined || value === false) return [];
    return value === true ? [` ${key}`] : [` ${key}="${escapeMarkup(value)}"`];
  });
  return `<${name}${written.join('')}>`;
}

export function escapeMarkup(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => WRITTEN[sign] ?? sign);
}

/**
 * The start tags in a piece of HTML that somebody pasted, in order. It reads what our own code looks like and most of
 * what an editor makes of it (single quotes, other entities, upper case); it runs and builds nothing.
 */
export function startTags(html: string): readonly Tag[] {
  const found: Tag[] = [];
  let from = 0;
  for (;;) {
    const start = html.slice(from).search(/<[a-z]/i);
    if (start < 0) return found;
    const end = endOfTag(html, from + start);
    if (end === undefined) return found;
    found.push(readTag(html.slice(from + start + 1, end)));
    from = end + 1;
  }
}

/** Where the `>` is that no quotes hold; looked for once, so that a long paste without an end takes no time. */
function endOfTag(html: string, start: number): number | undefined {
  let quote = '';
  for (let at = start; at < html.length; at++) {
    const sign = html.charAt(at);
    if (quote !== '') quote = sign === quote ? '' : quote;
    else if (sign === '>') return at;
    else if (sign === '"' || sign === "'") quote = sign;
  }
  return undefined;
}

function readTag(inside: string): Tag {
  const [name = ''] = /^[a-z][a-z0-9-]*/i.exec(inside) ?? [];
  const attributes: Record<string, string> = {};
  for (const [, key = '', double, single, bare] of inside.slice(name.length).matchAll(ATTRIBUTE)) {
    attributes[key.toLowerCase()] ??= unescapeMarkup(double ?? single ?? bare ?? '');
  }
  return { name: name.toLowerCase(), attributes };
}

function unescapeMarkup(text: string): string {
  return text.replace(/&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|([a-z]{2,5}));/gi, (whole, decimal, hex, name) => {
    if (name !== undefined) return READ[String(name).toLowerCase()] ?? whole;
    const point = decimal === undefined ? Number.parseInt(hex, 16) : Number(decimal);
    return point <= 0x10ffff ? String.fromCodePoint(point) : whole;
  });
}

const WRITTEN: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const READ: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };
const ATTRIBUTE = /([^\s"'<>/=]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'<>=]+)))?/g;
