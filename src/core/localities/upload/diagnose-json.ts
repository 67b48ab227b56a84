import type { ShapeProblem } from '../../clipping/shape-problem';

/** One token of JSON, or the white space before it. */
const TOKEN = /\s*(?:[{}[\],:]|"(?:[^"\\]|\\.)*"|-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null)/y;
/** What a token may look like when the text stops within it. */
const BROKEN_OFF =
  /^\s*(?:"(?:[^"\\]|\\.)*\\?|-?(?:\d+(?:\.|\.?\d*[eE][+-]?)?)?|t|tr|tru|f|fa|fal|fals|n|nu|nul)$/;

/**
 * Why a text that JSON's own parser refused is none. Parsers word their complaints each in their own way; this looks
 * again: a text that is right as far as it goes, with brackets still open, was cut off.
 */
export function diagnoseJson(text: string): ShapeProblem {
  let at = 0;
  let open = 0;
  TOKEN.lastIndex = 0;
  for (let token = TOKEN.exec(text); token !== null; token = TOKEN.exec(text)) {
    at = TOKEN.lastIndex;
    const mark = token[0].at(-1);
    if (mark === '{' || mark === '[') open += 1;
    if (mark === '}' || mark === ']') open -= 1;
    if (open < 0) return { code: 'not-json', line: lineOf(text, at) };
  }
  const rest = text.slice(at);
  if (open > 0 && (rest.trim() === '' || BROKEN_OFF.test(rest))) return { code: 'truncated' };
  return { code: 'not-json', line: lineOf(text, rest.trim() === '' ? wrongComma(text) : at) };
}

/** Where all tokens are right but their order is not, a comma before a bracket is the likeliest. */
function wrongComma(text: string): number {
  return Math.max(0, text.search(/,\s*[}\]]/));
}

function lineOf(text: string, at: number): number {
  const skipped = text.slice(at).search(/\S/);
  return text.slice(0, at + Math.max(0, skipped)).split('\n').length;
}
