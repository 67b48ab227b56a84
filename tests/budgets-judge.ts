import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, posix, sep } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';

/** One line of `tests/budgets.json`. */
export interface Budget {
  readonly name: string;
  /**
   * What is weighed, in the built site:
   * - `files`: all files whose path matches the pattern;
   * - `page`: the file itself, with what is inlined in it;
   * - `scripts`: what the page's script tags bring, and all those scripts import statically;
   * - `styles`: the page's style sheets.
   */
  readonly of: { readonly files: string } | { readonly [part in 'page' | 'scripts' | 'styles']?: string };
  readonly packed: 'gzip' | 'brotli' | 'not';
  /** Kilobytes (of 1,000 bytes) that must not be exceeded. */
  readonly atMost: number;
  /** The largest file is held to it instead of the sum. */
  readonly each?: true;
}

export interface BudgetVerdict {
  readonly line: string;
  readonly kept: boolean;
}

/** Weighs what a budget is about. A budget that is about nothing in the folder is broken, not kept. */
export function judge(budget: Budget, folder: string): BudgetVerdict {
  const paths = pathsOf(budget.of, folder);
  const sizes = paths.map((path) => packedSize(readFileSync(join(folder, path)), budget.packed));
  const total = sizes.reduce((sum, size) => sum + size, 0);
  const kilobytes = (budget.each ? Math.max(0, ...sizes) : total) / 1000;
  const kept = sizes.length > 0 && kilobytes <= budget.atMost;
  const found =
    sizes.length === 0
      ? 'nothing there'
      : `${kilobytes.toFixed(1)} of ${budget.atMost} kB ${budget.packed === 'not' ? '' : budget.packed}`.trim();
  const share = `${budget.each ? 'largest of ' : ''}${paths.length} file${paths.length === 1 ? '' : 's'}`;
  return { line: `${kept ? 'ok    ' : 'BROKEN'} ${budget.name}: ${found} (${share})`, kept };
}

/** Bytes as a host sends them that keeps its files packed as well as can be. */
function packedSize(bytes: Buffer, packed: Budget['packed']): number {
  if (packed === 'not') return bytes.length;
  if (packed === 'gzip') return gzipSync(bytes, { level: 9 }).length;
  const params = { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length };
  return brotliCompressSync(bytes, { params }).length;
}

function pathsOf(of: Budget['of'], folder: string): readonly string[] {
  if ('files' in of) {
    const pattern = new RegExp(of.files);
    return readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) =>
        join(entry.parentPath, entry.name)
          .slice(folder.length + 1)
          .split(sep)
          .join('/'),
      )
      .filter((path) => pattern.test(path));
  }
  const page = of.page ?? of.scripts ?? of.styles ?? '';
  if (!existsSync(join(folder, page))) return [];
  if (of.page !== undefined) return [page];
  const html = readFileSync(join(folder, page), 'utf8');
  return of.scripts === undefined ? stylesOf(html, page) : scriptsOf(html, page, folder);
}

function stylesOf(html: string, page: string): readonly string[] {
  return tagsOf(html, 'link')
    .filter((tag) => attribute(tag, 'rel') === 'stylesheet')
    .map((tag) => beside(page, attribute(tag, 'href') ?? ''));
}

function scriptsOf(html: string, page: string, folder: string): readonly string[] {
  const found = new Set<string>();
  const add = (path: string) => {
    if (found.has(path)) return;
    found.add(path);
    for (const [, other = ''] of readFileSync(join(folder, path), 'utf8').matchAll(STATIC_IMPORT)) {
      add(beside(path, other));
    }
  };
  for (const tag of tagsOf(html, 'script')) {
    const source = attribute(tag, 'src');
    if (source !== undefined) add(beside(page, source));
  }
  return [...found];
}

/** `import"./a.js"`, `import{b}from"./a.js"`, `export*from"./a.js"`; not `import("./a.js")`, which comes later. */
const STATIC_IMPORT = /\b(?:import|export)\s*(?:[\w$*{}\s,]+\bfrom\s*)?["'](\.[^"']+)["']/g;

function tagsOf(html: string, name: string): readonly string[] {
  return html.match(new RegExp(`<${name}\\b[^>]*>`, 'g')) ?? [];
}

function attribute(tag: string, name: string): string | undefined {
  return new RegExp(`\\b${name}="([^"]*)"`).exec(tag)?.[1];
}

/** A relative address in a file, as a path from the site's root. */
function beside(file: string, address: string): string {
  return posix.join(posix.dirname(file), address);
}
