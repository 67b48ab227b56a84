import type { ViewState } from './view';
import { formatView, parseView, VIEW_KEYS, type ViewProblem, type ViewTexts } from './view-keys';

/** Longest query that is read; longer ones are not ours and are left alone. */
const LONGEST_QUERY = 20_000;

/** The query for a view, with its `?`, or the empty text for the plain map. */
export function queryOf(view: ViewState): string {
  const texts = formatView(view);
  const pairs = VIEW_KEYS.flatMap((key) => {
    const text = texts[key];
    return text === undefined ? [] : [`${key}=${encodeQueryText(text)}`];
  });
  return pairs.length === 0 ? '' : `?${pairs.join('&')}`;
}

/**
 * The view of a query. `hub=enigma` is read as the short form of `place=maths-hubs:enigma`. Never throws;
 * keys that are not ours are passed over, values that are not understood are listed.
 */
export function viewOfQuery(query: string): { view: ViewState; problems: ViewProblem[] } {
  if (query.length > LONGEST_QUERY) {
    return { ...parseView({}), problems: [{ key: 'view', value: `${query.slice(0, 60)}…` }] };
  }
  const parameters = new URLSearchParams(query);
  const texts: ViewTexts = {};
  for (const key of VIEW_KEYS) {
    const text = parameters.get(key);
    if (text !== null) texts[key] = text;
  }
  const hub = parameters.get('hub');
  if (hub !== null && texts.place === undefined) texts.place = `maths-hubs:${hub}`;
  return parseView(texts);
}

/** Leaves `:`, `/`, `,`, `!` and `~` readable: they are legal in a query and links are read by people. */
export function encodeQueryText(text: string): string {
  return encodeURIComponent(text).replace(/%3A/g, ':').replace(/%2F/g, '/').replace(/%2C/g, ',');
}
