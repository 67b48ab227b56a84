import { encodeQueryText } from './address';
import {
  EMBED_KEYS,
  type EmbedKey,
  type EmbedProblem,
  type EmbedState,
  type EmbedTexts,
  formatEmbed,
  parseEmbed,
} from './embed-state';

/** Longest query that is read; longer ones are not ours. */
const LONGEST_QUERY = 20_000;

/** The query of an embedded page, with its `?`, or the empty text for the plain one. `without` keys are left out. */
export function embedQueryOf(state: EmbedState, without: readonly EmbedKey[] = []): string {
  const texts = formatEmbed(state);
  const pairs = EMBED_KEYS.flatMap((key) => {
    const text = without.includes(key) ? undefined : texts[key];
    return text === undefined ? [] : [`${key}=${encodeQueryText(text)}`];
  });
  return pairs.length === 0 ? '' : `?${pairs.join('&')}`;
}

/** The state in a query. `hub=enigma` is short for `place=maths-hubs:enigma`. Never throws. */
export function embedOfQuery(query: string): { state: EmbedState; problems: EmbedProblem[] } {
  if (query.length > LONGEST_QUERY) {
    return { ...parseEmbed({}), problems: [{ key: 'view', value: `${query.slice(0, 60)}…` }] };
  }
  return parseEmbed(textsOfQuery(query));
}

function textsOfQuery(query: string): EmbedTexts {
  const parameters = new URLSearchParams(query);
  const texts: EmbedTexts = {};
  for (const key of EMBED_KEYS) {
    const text = parameters.get(key);
    if (text !== null) texts[key] = text;
  }
  const hub = parameters.get('hub');
  if (hub !== null && texts.place === undefined) texts.place = `maths-hubs:${hub}`;
  return texts;
}
